import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { errorOf } from '../form/error-summary.tsx'
import { SelectField } from '../form/field.tsx'
import { PromiseMap, PromiseTableOfMap } from '../map/promise-map.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { fallbackAttributes, useWords, W, standInAttributes } from '../words/w.tsx'
import { errorSaid } from './error-said.ts'
import { contextOfSite } from './promise-of-site.ts'
import { type PromiseView, scoresAcross } from './promise-view.ts'
import { queryOf } from './question-query.ts'
import { promiseMapWords } from './words.ts'

type Props = {
  readonly site: Site
  readonly language: Language
  readonly code: TerritoryCode
  readonly view: PromiseView
}

/** The promise of the chosen activity over the communes of the region, with the reader's weights. */
export function MapOfActivity({ site, language, code, view }: Props) {
  const t = useWords()
  const region = code.slice(0, 2) as TerritoryCode
  const activity = site.library.activities.activities[view.chosen]
  const named = site.atlas().territories.get(region)
  if (activity === undefined || named === undefined) return null
  const { weights } = view.question
  const placed = scoresAcross(contextOfSite(site), activity.id, 'commune', weights, region)
  const caption = t(promiseMapWords.ofRegion, {
    activity: activity.name,
    region: named.name,
  })
  return (
    <section aria-labelledby="map-heading">
      <h2 id="map-heading">
        <W of={promiseMapWords.heading} />
      </h2>
      <ChooseActivity site={site} language={language} code={code} view={view} />
      <h3 data-map-caption {...standInAttributes(language, caption)}>
        {caption}
      </h3>
      <PromiseMap
        site={site}
        language={language}
        activity={{ id: activity.id, name: t(activity.name) }}
        region={region}
        placed={placed}
        here={code}
      />
      {view.question.method === 'weighted-sum' ? null : (
        <p class="muted">
          <W of={promiseMapWords.sum} />
        </p>
      )}
      <details data-map-table>
        <summary>
          <W of={siteWords.tableBeside} />
        </summary>
        <PromiseTableOfMap
          site={site}
          language={language}
          activity={activity.id}
          placed={placed}
          caption={caption}
        />
      </details>
    </section>
  )
}

function ChooseActivity({ site, language, code, view }: Props) {
  const t = useWords()
  const { question } = view
  const fault = question.faults.find(({ field }) => field === 'activity')
  const errors = fault === undefined ? [] : [errorSaid(language, question, fault)]
  const kept = queryOf(question)
  const list = site.library.activities.activities
  return (
    <form method="get" action={`${paths.promise(language, code)}#map`} class="row" data-activity-form>
      {Object.entries(kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <SelectField
        id="activity"
        label={<W of={promiseMapWords.choose} />}
        error={errorOf(errors, 'activity')}
        value={list[view.chosen]?.id ?? ''}
        options={list.map(({ id, name }) => ({
          value: id,
          label: t(name),
          ...fallbackAttributes(language, name),
        }))}
      />
      <button class="button quiet" type="submit">
        <W of={promiseMapWords.show} />
      </button>
    </form>
  )
}
