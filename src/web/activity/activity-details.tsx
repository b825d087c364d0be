import { assetsInWords, figureInWords, movesInWords, movesOf } from '../../domain/activity/counterfactual.ts'
import type { ActivityPromise } from '../../domain/activity/promise.ts'
import { because, figure, type Reason } from '../../domain/activity/reason.ts'
import { stabilityInWords, stabilityOf } from '../../domain/activity/stability.ts'
import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import { PART_WORDS } from '../words/promise.ts'
import { useWords, W } from '../words/w.tsx'
import { Because } from './because.tsx'
import { mergedReasons } from './merged-reasons.ts'
import { contextOfSite } from './promise-of-site.ts'
import { type CardProps, FIRST } from './promise-view.ts'
import { activityWords, promiseWords } from './words.ts'

/** Everything behind a rank: each part with its reasons, what makes it less sure, what would change it, sources. */
export function ActivityDetails(props: CardProps) {
  const { site, language, view, at } = props
  const promise = view.table.activities[at]
  const activity = site.library.activities.activities[at]
  const t = useWords()
  if (promise === undefined || activity === undefined) return null
  return (
    <details open={view.question.activity === activity.id}>
      <summary aria-label={t(promiseWords.detailsOf, { name: t(activity.name) })}>
        <W of={promiseWords.details} />
      </summary>
      <Parts language={language} promise={promise} />
      <Titled word={promiseWords.doubts} reasons={doubtsOf(promise)} />
      <div class="of-weights">
        <Titled word={promiseWords.change} reasons={changesOf(props)} />
        <Titled word={promiseWords.firm} reasons={firmnessOf(props)} />
        {view.question.method === 'topsis' ? (
          <p>
            <W of={promiseWords.noFirm} />
          </p>
        ) : null}
      </div>
      <p class="of-weights-stale">
        <W of={promiseWords.stale} />
      </p>
      <Sources promise={promise} />
      <p class="row">
        <a href={paths.activity(language, activity.id)}>
          <W of={activityWords.settings} />
        </a>
      </p>
    </details>
  )
}

function Parts({ language, promise }: { language: Language; promise: ActivityPromise }) {
  return (
    <dl class="parts">
      {promise.parts.map(({ part, value, reasons }) => (
        <div>
          <dt>
            <W of={PART_WORDS[part].name} /> <bdi class="number">{number(language, 100 * value)}/100</bdi>
          </dt>
          {reasons.map((reason) => (
            <dd>
              <Because reason={reason} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function Titled({ word, reasons }: { word: Parameters<typeof W>[0]['of']; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <>
      <h4>
        <W of={word} />
      </h4>
      <ul>
        {reasons.map((reason) => (
          <li>
            <Because reason={reason} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Each doubt once, whatever the number of parts that share it. */
function doubtsOf(promise: ActivityPromise): readonly Reason[] {
  return mergedReasons(
    promise.parts.flatMap(({ doubts }) => doubts),
    'indicator',
  )
}

/** What would change the rank; for the activity that was asked for also by its figures and its assets. */
function changesOf({ site, view, at }: CardProps): readonly Reason[] {
  const { table, ranking, question } = view
  const moves = movesOf(table.matrix, ranking.weights, at)
  const inWords = question.method === 'weighted-sum' ? movesInWords(moves) : []
  if (at !== view.chosen) return inWords
  const context = contextOfSite(site)
  const row = context.units.rowOf.get(table.territory)
  if (row === undefined) return inWords
  return [
    ...inWords,
    ...(question.method === 'weighted-sum' ? figureInWords(context, row, at, moves) : []),
    ...assetsInWords(context, row, at, ranking.weights, question.method),
  ]
}

/** Between which weights the activity is among the first, and how often with weights drawn at random. */
function firmnessOf({ view, at }: CardProps): readonly Reason[] {
  const { table, ranking, question, acceptability } = view
  if (question.method === 'topsis') return []
  const often = because('often-in-first', {
    count: figure(FIRST, 0, ''),
    share: figure(100 * (acceptability?.[at] ?? 0), 0, '%'),
  })
  const parts = stabilityOf(table.matrix, ranking.weights, question.method, at, FIRST)
  const sentences = stabilityInWords(parts, FIRST, ranking.weights)
  return [often, ...mergedReasons(sentences, 'part')]
}

function Sources({ promise }: { promise: ActivityPromise }) {
  const facts = promise.parts.flatMap((part) => part.facts)
  const sources = new Set(facts.map(({ source, year }) => `${source}, ${year}`))
  const assets = promise.assets.slice(0, 3).filter(({ asset }) => asset.source !== null)
  return (
    <p class="source">
      <W of={promiseWords.source} />: <bdi dir="ltr">{[...sources].join(' · ')}</bdi>
      {assets.map(({ asset }) => (
        <>
          {' · '}
          <bdi>
            <W of={asset.name} /> (
            {asset.sourceUrl === null ? asset.source : <a href={asset.sourceUrl}>{asset.source}</a>}
            {asset.year === null ? '' : `, ${asset.year}`})
          </bdi>
        </>
      ))}
    </p>
  )
}
