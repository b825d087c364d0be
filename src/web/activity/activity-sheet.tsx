import type { Activity, Gate, WeighedIndicator } from '../../domain/activity/activity.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import { figure } from '../territory/figure.tsx'
import { AXIS_WORDS, KIND_WORDS } from '../territory/words.ts'
import { list, number, percent, listWord } from '../words/format.ts'
import { CUSTOMER_WORDS } from '../words/promise.ts'
import { useWords, W } from '../words/w.tsx'
import { activityWords } from './words.ts'

type Props = { readonly site: Site; readonly language: Language; readonly activity: Activity }

const EFFECTS = [
  activityWords.effect0,
  activityWords.effect1,
  activityWords.effect2,
  activityWords.effect3,
] as const

/** What the activity answers, lives on, needs, sells to and changes. */
export function ActivitySheet(props: Props) {
  return (
    <>
      <div class="two">
        <Answers {...props} />
        <LivesOn {...props} />
        <Needs {...props} />
        <Customers {...props} />
      </div>
      <Effects {...props} />
    </>
  )
}

function Answers({ site, activity }: Props) {
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">
        <W of={activityWords.answers} />
      </h2>
      <Indicators site={site} list={activity.needs} />
    </section>
  )
}

function Indicators({ site, list: weighed }: { site: Site; list: readonly WeighedIndicator[] }) {
  return (
    <ul>
      {weighed.map(({ indicator, why }) => {
        const label = site.atlas().indicators.get(indicator)?.label
        return (
          <li>
            <W of={why} />
            {label === undefined ? null : (
              <span class="hint">
                <W of={label} />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Names of recorded assets whose key the activity's file names; the first few. */
function examplesOf(site: Site, activity: Activity) {
  const keys = activity.livesOn.assets.flatMap((matcher) => (matcher.strength >= 0.5 ? matcher.keys : []))
  const names = new Map(
    [...site.atlas().assets.values()].flat().map((asset) => [asset.key, asset.name] as const),
  )
  return keys.flatMap((key) => names.get(key) ?? []).slice(0, 6)
}

function LivesOn({ site, language, activity }: Props) {
  const t = useWords()
  const { share, why, assets } = activity.livesOn
  const kinds = [...new Set(assets.flatMap((matcher) => matcher.kinds))].flatMap(
    (kind) => KIND_WORDS[kind] ?? [],
  )
  const examples = examplesOf(site, activity)
  return (
    <section aria-labelledby="lives-on">
      <h2 id="lives-on">
        <W of={activityWords.livesOn} />
      </h2>
      <p>
        <W of={why} />{' '}
        <W
          of={activityWords.livesOnShare}
          with={{ things: percent(language, share), people: percent(language, 1 - share) }}
        />
      </p>
      {examples.length === 0 ? null : (
        <p>
          <W
            of={activityWords.assetExamples}
            with={{
              list: listWord(examples),
            }}
          />
        </p>
      )}
      {kinds.length === 0 ? null : (
        <p>
          <W
            of={activityWords.assetKinds}
            with={{
              list: list(
                language,
                kinds.map((kind) => t(kind)),
              ),
            }}
          />
        </p>
      )}
      <h3>
        <W of={activityWords.people} />
      </h3>
      <Indicators site={site} list={activity.people} />
    </section>
  )
}

function Needs({ site, language, activity }: Props) {
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">
        <W of={activityWords.needs} />
      </h2>
      <ul>
        <li>
          <W of={activity.ground.why} />
        </li>
        {activity.gates.map((gate) => (
          <GateLine site={site} language={language} gate={gate} />
        ))}
        {activity.gates.length > 0 ? null : (
          <li>
            <W of={activityWords.noGate} />
          </li>
        )}
      </ul>
      {activity.seasonality === null ? null : (
        <>
          <h3>
            <W of={activityWords.season} />
          </h3>
          <p>
            <W of={activity.seasonality.words} />
          </p>
        </>
      )}
    </section>
  )
}

export function GateLine({ site, language, gate }: { site: Site; language: Language; gate: Gate }) {
  const indicator = site.atlas().indicators.get(gate.indicator)
  if (indicator === undefined) return null
  return (
    <li>
      <W
        of={gate.bound === 'at-least' ? activityWords.gateAtLeast : activityWords.gateAtMost}
        with={{
          indicator: indicator.label,
          value: figure(language, indicator, gate.threshold),
          why: gate.why,
        }}
      />
    </li>
  )
}

function Customers({ language, activity }: Props) {
  return (
    <section aria-labelledby="customers">
      <h2 id="customers">
        <W of={activityWords.customers} />
      </h2>
      <ul>
        {activity.customers.map(({ who, share }) => (
          <li>
            <W
              of={activityWords.customerLine}
              with={{ who: CUSTOMER_WORDS[who], share: percent(language, share) }}
            />
          </li>
        ))}
      </ul>
      <p>
        <W
          of={activityWords.reach}
          with={{ km: number(language, activity.reach.km), why: activity.reach.why }}
        />
      </p>
    </section>
  )
}

/** Effects are judgements, and say so. */
function Effects({ activity }: Props) {
  return (
    <section aria-labelledby="effects">
      <h2 id="effects">
        <W of={activityWords.effects} />
      </h2>
      <ul class="grid">
        {(['economic', 'social', 'environmental'] as const).map((axis) => (
          <li class="card">
            <h3>
              <span class={`badge ${axis}`}>
                <W of={AXIS_WORDS[axis]} />
              </span>
            </h3>
            <p>
              <strong>
                <W of={EFFECTS[activity.effects[axis].level]} /> ({activity.effects[axis].level}/3).
              </strong>{' '}
              <W of={activity.effects[axis].why} />
              <span class="hint">
                <W of={activityWords.judgement} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
