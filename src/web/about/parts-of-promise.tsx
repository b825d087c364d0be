import type { Language } from '../../domain/basics/language.ts'
import type { Part, PartWeight } from '../../domain/activity/activity.ts'
import { ASSET_SETTINGS } from '../../domain/activity/asset-field.ts'
import { FABRIC_SHAPE } from '../../domain/activity/fabric.ts'
import { PART_SETTINGS } from '../../domain/activity/part-values.ts'
import { number, percent } from '../words/format.ts'
import { PART_WORDS } from '../words/promise.ts'
import type { Values, Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { methodWords as w } from './method-words.ts'

/** The eight parts: what each means, its starting weight and why, how it is calculated. */
export function PartsOfPromise({
  language,
  weights,
}: {
  language: Language
  weights: readonly PartWeight[]
}) {
  return (
    <ul class="plain stack">
      {weights.map(({ part, weight, why }) => (
        <li class="card">
          <h3>
            <W of={PART_WORDS[part].name} />{' '}
            <span class="badge">
              <W of={w.weight} with={{ share: percent(language, weight) }} />
            </span>
          </h3>
          <p>
            <W of={PART_WORDS[part].meaning} />
          </p>
          <ul>
            {calculationOf(language)[part].map(({ word, values }) => (
              <li>
                <W of={word} with={values} />
              </li>
            ))}
          </ul>
          <p class="muted small">
            <W of={why} />
          </p>
        </li>
      ))}
    </ul>
  )
}

type Sentence = { readonly word: Word; readonly values: Values }

function calculationOf(language: Language): Readonly<Record<Part, readonly Sentence[]>> {
  const say = (word: Word, values: Values = {}): Sentence => ({ word, values })
  const shown = (value: number) => number(language, value, 2)
  const { ofProvince, ofRegion, unverified, ofNeighbour, decayKm } = ASSET_SETTINGS
  return {
    need: [say(w.partNeed)],
    resource: [
      say(w.partResource, {
        province: shown(ofProvince),
        region: shown(ofRegion),
        unverified: shown(unverified),
      }),
      say(w.partResourceNear, { neighbour: shown(ofNeighbour), km: decayKm }),
      say(w.partResourcePeople, { people: percent(language, PART_SETTINGS.peopleAtMost) }),
    ],
    fabric: [
      say(w.partFabric),
      say(w.partFabricBest, {
        competes: number(language, FABRIC_SHAPE.competes.best, 1),
        completes: number(language, FABRIC_SHAPE.completes.best, 1),
      }),
    ],
    dynamics: [say(w.partDynamics)],
    market: [
      say(w.partMarket, { souks: percent(language, PART_SETTINGS.souks) }),
      say(w.partMarketExample, { people: number(language, 10_000 * (1 + Math.exp(-1))) }),
    ],
    'fit-economic': [say(w.partFit)],
    'fit-social': [say(w.partFit)],
    'fit-environmental': [say(w.partFit)],
  }
}
