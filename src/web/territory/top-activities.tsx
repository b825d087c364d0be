import { levelOf, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { directionOf, type Language } from '../../domain/basics/language.ts'
import { Because, tellingReason } from '../activity/because.tsx'
import { promiseOfSite } from '../activity/promise-of-site.ts'
import { FIRST, type PromiseView, viewOfPromise } from '../activity/promise-view.ts'
import { readPromiseQuestion } from '../activity/promise-query.ts'
import { promiseWords } from '../activity/words.ts'
import { Bar } from '../chart/bar.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { number } from '../words/format.ts'
import { Said, useWords, W } from '../words/w.tsx'
import { territoryWords } from './words.ts'

type Props = { readonly site: Site; readonly language: Language; readonly code: TerritoryCode }

/** The five most promising activities with the starting weights, one reason each, and the door to the ranking. */
export function TopActivities({ site, language, code }: Props) {
  const table = levelOf(code) === 'nation' ? null : promiseOfSite(site, code)
  const view =
    table === null
      ? null
      : viewOfPromise(table, readPromiseQuestion({}, site.library.activities.weights, []), 'order')
  return (
    <section aria-labelledby="promising">
      <h2 id="promising">
        <W of={territoryWords.promising} />
      </h2>
      {view === null ? null : (
        <ol class="grid">
          {view.order.slice(0, FIRST).map((at) => (
            <TopActivity site={site} language={language} code={code} view={view} at={at} />
          ))}
        </ol>
      )}
      <p>
        <a class="button" href={paths.promise(language, code)}>
          <W of={territoryWords.seePromise} />
        </a>
      </p>
    </section>
  )
}

function TopActivity({ site, language, code, view, at }: Props & { view: PromiseView; at: number }) {
  const t = useWords()
  const activity = site.library.activities.activities[at]
  const verdict = view.verdicts[at]
  const promise = view.table.activities[at]
  if (activity === undefined || verdict === undefined || promise === undefined) return null
  const lift = verdict.lifts[0]
  const reason = lift === undefined ? null : tellingReason(promise, lift.part, true)
  const score = t(promiseWords.score, { score: number(language, 100 * verdict.score) })
  const models = site.library.models.filter((model) => model.activity === activity.id)
  return (
    <li class="card promise">
      <h3>
        <span class="rank">{verdict.rank}</span>{' '}
        <a href={`${paths.promise(language, code, { activity: activity.id })}#activity-${activity.id}`}>
          <W of={activity.name} />
        </a>
      </h3>
      <div class="score">
        <Bar share={verdict.score} label={score} rtl={directionOf(language) === 'rtl'} />
        <Said number>{score}</Said>
      </div>
      {reason === null ? null : (
        <p class="small">
          <Because reason={reason} />
        </p>
      )}
      <ul class="plain links small">
        {models.map((model) => (
          <li>
            <a href={paths.model(language, model.id)}>
              <W of={promiseWords.model} with={{ name: model.name }} />
            </a>
          </li>
        ))}
      </ul>
    </li>
  )
}
