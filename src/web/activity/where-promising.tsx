import { type Activity, PARTS } from '../../domain/activity/activity.ts'
import { rankParts } from '../../domain/activity/rank.ts'
import type { PromiseContext } from '../../domain/activity/known.ts'
import type { Language } from '../../domain/basics/language.ts'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { SelectField } from '../form/field.tsx'
import { PromiseMap, PromiseTableOfMap } from '../map/promise-map.tsx'
import { mapPageWords } from '../map/words.ts'
import { Scroll } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { TerritoryName } from '../territory/territory-name.tsx'
import { number } from '../words/format.ts'
import { fallbackAttributes, useWords, W } from '../words/w.tsx'
import { contextOfSite } from './promise-of-site.ts'
import { type Placed, scoresAcross } from './promise-view.ts'
import { startingWeights } from './weights.ts'
import { activityWords, promiseMapWords } from './words.ts'

type Props = {
  readonly site: Site
  readonly language: Language
  readonly activity: Activity
  readonly region: TerritoryCode | null
}

const BEST = 20

/** With the starting weights: provinces of the country or communes of a region, and the twenty best communes. */
export function WherePromising({ site, language, activity, region }: Props) {
  const t = useWords()
  const context = contextOfSite(site)
  const weights = startingWeights(site.library.activities.weights)
  const communes = scoresAcross(context, activity.id, 'commune', weights, region)
  const placed = region === null ? scoresAcross(context, activity.id, 'province', weights, null) : communes
  const named = region === null ? undefined : site.atlas().territories.get(region)
  const caption =
    named === undefined
      ? t(promiseMapWords.ofProvinces, { activity: activity.name })
      : t(promiseMapWords.ofRegion, { activity: activity.name, region: named.name })
  return (
    <section aria-labelledby="where">
      <h2 id="where">
        <W of={activityWords.whereBest} />
      </h2>
      <p>
        <W of={activityWords.whereLead} />
      </p>
      <ChooseRegion site={site} language={language} activity={activity} region={region} />
      <div class="two">
        <PromiseMap
          site={site}
          language={language}
          activity={{ id: activity.id, name: t(activity.name) }}
          region={region}
          placed={placed}
          here={null}
        />
        <PromiseTableOfMap
          site={site}
          language={language}
          activity={activity.id}
          placed={placed}
          caption={caption}
        />
      </div>
      {region === null ? (
        <BestCommunes
          site={site}
          language={language}
          activity={activity}
          best={communes.slice(0, BEST)}
          weights={weights}
          context={context}
        />
      ) : null}
    </section>
  )
}

function BestCommunes(props: {
  site: Site
  language: Language
  activity: Activity
  best: readonly Placed[]
  weights: readonly number[]
  context: PromiseContext
}) {
  const { site, language, activity, best, weights, context } = props
  const t = useWords()
  const at = context.activities.findIndex(({ id }) => id === activity.id)
  return (
    <>
      <h3>
        <W of={activityWords.bestCommunes} />
      </h3>
      <Scroll label={t(activityWords.bestCommunes)}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <W of={mapPageWords.territory} />
              </th>
              <th scope="col" class="numeric">
                <W of={promiseMapWords.score} />
              </th>
              <th scope="col" class="numeric">
                <W of={activityWords.rankThere} />
              </th>
            </tr>
          </thead>
          <tbody>
            {best.map(({ code, score }) => {
              const territory = site.atlas().territories.get(code)
              const province = site.atlas().territories.get(code.slice(0, 6) as TerritoryCode)
              return territory === undefined ? null : (
                <tr>
                  <th scope="row">
                    <a href={paths.promise(language, code, { activity: activity.id })}>
                      <TerritoryName territory={territory} />
                    </a>
                    {province === undefined ? null : (
                      <span class="hint">
                        <TerritoryName territory={province} />
                      </span>
                    )}
                  </th>
                  <td class="numeric">{number(language, score)}</td>
                  <td class="numeric">{rankThere(context, code, at, weights)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

function rankThere(
  context: PromiseContext,
  code: TerritoryCode,
  at: number,
  weights: readonly number[],
): number {
  const row = context.units.rowOf.get(code) ?? 0
  const size = context.activities.length * PARTS.length
  const ranking = rankParts(context.parts.subarray(row * size, (row + 1) * size), weights, 'weighted-sum')
  return ranking.ok ? (ranking.value.ranks[at] ?? 0) : 0
}

function ChooseRegion({ site, language, activity, region }: Props) {
  const t = useWords()
  const regions = (site.atlas().childrenOf.get(NATION) ?? []).flatMap((code) => {
    const one = site.atlas().territories.get(code)
    return one === undefined
      ? []
      : [{ value: code as string, label: t(one.name), ...fallbackAttributes(language, one.name) }]
  })
  const whole = activityWords.wholeCountry
  return (
    <form method="get" action={`${paths.activity(language, activity.id)}#where`} class="map-form">
      <SelectField
        id="region"
        label={<W of={activityWords.region} />}
        value={region ?? ''}
        options={[{ value: '', label: t(whole), ...fallbackAttributes(language, whole) }, ...regions]}
      />
      <p>
        <button class="button quiet" type="submit">
          <W of={promiseMapWords.show} />
        </button>
      </p>
    </form>
  )
}
