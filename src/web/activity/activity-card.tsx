import { directionOf } from '../../domain/basics/language.ts'
import type { Contribution } from '../../domain/activity/verdict.ts'
import { Bar } from '../chart/bar.tsx'
import { paths } from '../paths.ts'
import { AXIS_WORDS } from '../territory/words.ts'
import { number } from '../words/format.ts'
import { PART_WORDS } from '../words/promise.ts'
import { useWords, W, standInAttributes } from '../words/w.tsx'
import { ActivityDetails } from './activity-details.tsx'
import { Because, tellingReason } from './because.tsx'
import { shareOfScale } from './order.ts'
import { type CardProps, type PromiseView, SHOWN } from './promise-view.ts'
import { queryOf } from './question-query.ts'
import { promiseWords } from './words.ts'

/** One activity in the ranking: its rank, its score, the three axes, what lifts and lowers it, and all the rest folded. */
export function ActivityCard(props: CardProps) {
  const { site, language, view, at } = props
  const t = useWords()
  const activity = site.library.activities.activities[at]
  const verdict = view.verdicts[at]
  if (activity === undefined || verdict === undefined) return null
  const share = shareOfScale(view.question.method, verdict.score)
  const score = t(promiseWords.score, { score: number(language, 100 * share) })
  return (
    <li class="card promise" data-activity={at} id={`activity-${activity.id}`}>
      <h3>
        <span class="rank" data-rank>
          <span class="hidden-visually">
            <W of={promiseWords.rankWord} />{' '}
          </span>
          <span data-rank-number>{verdict.rank}</span>
        </span>{' '}
        <a href={paths.activity(language, activity.id)}>
          <W of={activity.name} />
        </a>
      </h3>
      <div class="score">
        <Bar share={share} label={score} rtl={directionOf(language) === 'rtl'} />
        <bdi class="number" data-score {...standInAttributes(language, score)}>
          {score}
        </bdi>
      </div>
      <Axes {...props} />
      <Verdicts {...props} />
      <Links {...props} />
      {isTold(view, at) ? <ActivityDetails {...props} /> : <WhyLink {...props} />}
    </li>
  )
}

/** All the reasons stand in the page for the first ten and for the one asked for; for the others they are one step away. */
function isTold(view: PromiseView, at: number): boolean {
  return at === view.chosen || view.order.indexOf(at) < SHOWN
}

/** Leads to the same page with the reasons of this activity open. */
function WhyLink({ site, language, code, view, at }: CardProps) {
  const t = useWords()
  const activity = site.library.activities.activities[at]
  if (activity === undefined) return null
  return (
    <p class="links">
      <a
        href={`${paths.promise(language, code, { ...queryOf(view.question), activity: activity.id })}#activity-${activity.id}`}
        aria-label={t(promiseWords.detailsOf, { name: t(activity.name) })}
        data-why
      >
        <W of={promiseWords.details} />
      </a>
    </p>
  )
}

/** The three axes are never melted into one figure. */
function Axes({ view, language, at }: CardProps) {
  const promise = view.table.activities[at]
  return (
    <p class="row small">
      {(['economic', 'social', 'environmental'] as const).map((axis) => {
        const value = promise?.parts.find(({ part }) => part === `fit-${axis}`)?.value ?? 0
        return (
          <span class={`badge ${axis}`}>
            <W
              of={promiseWords.axisValue}
              with={{ axis: AXIS_WORDS[axis], value: number(language, 100 * value) }}
            />
          </span>
        )
      })}
      <Sureness view={view} at={at} />
    </p>
  )
}

const SURE = 0.75
const UNSURE = 0.55

export function Sureness({ view, at }: Pick<CardProps, 'view' | 'at'>) {
  const confidence = view.verdicts[at]?.confidence ?? 0
  const level = confidence >= SURE ? 'good' : confidence >= UNSURE ? '' : 'warn'
  const word =
    confidence >= SURE
      ? promiseWords.sureHigh
      : confidence >= UNSURE
        ? promiseWords.sureMiddle
        : promiseWords.sureLow
  return (
    <span class={`badge ${level}`.trim()}>
      <W of={word} />
    </span>
  )
}

function Verdicts({ view, at }: CardProps) {
  const verdict = view.verdicts[at]
  const promise = view.table.activities[at]
  const closed = promise?.parts.flatMap(({ reasons }) => reasons).find(({ kind }) => kind === 'gate-limits')
  if (verdict === undefined) return null
  return (
    <>
      <Contributions {...{ view, at }} up list={verdict.lifts.slice(0, 2)} />
      <Contributions {...{ view, at }} up={false} list={verdict.lowers.slice(0, 1)} />
      {closed === undefined ? null : (
        <p class="small">
          <span class="badge warn">
            <W of={promiseWords.gateClosed} />
          </span>{' '}
          <Because reason={closed} />
        </p>
      )}
    </>
  )
}

function Contributions(
  props: Pick<CardProps, 'view' | 'at'> & { readonly up: boolean; readonly list: readonly Contribution[] },
) {
  const { view, at, up, list } = props
  const promise = view.table.activities[at]
  if (list.length === 0 || promise === undefined) return null
  return (
    <ul class={up ? 'plain small reasons up' : 'plain small reasons down'}>
      {list.map(({ part }) => {
        const reason = tellingReason(promise, part, up)
        return (
          <li>
            <span class="hidden-visually">
              <W of={up ? promiseWords.lifts : promiseWords.lowers} />:{' '}
            </span>
            <strong>
              <W of={PART_WORDS[part].name} />
            </strong>
            {reason === null ? null : (
              <>
                . <Because reason={reason} />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Ready models of the activity, the simulator with this territory, and the map. */
function Links({ site, language, code, view, at }: CardProps) {
  const t = useWords()
  const activity = site.library.activities.activities[at]
  if (activity === undefined) return null
  const models = site.library.models.filter((model) => model.activity === activity.id)
  return (
    <ul class="plain links">
      {models.map((model) => (
        <li>
          <a href={paths.newSimulation(language, { model: model.id, territory: code })}>
            <W of={promiseWords.simulateModel} with={{ name: model.name }} />
          </a>
        </li>
      ))}
      {models.length > 0 ? null : (
        <li class="muted small">
          <W of={promiseWords.noModel} />
        </li>
      )}
      <li>
        <a
          href={`${paths.promise(language, code, { ...queryOf(view.question), activity: activity.id })}#map`}
          data-show={at}
          aria-label={t(promiseWords.onMapOf, { name: t(activity.name) })}
        >
          <W of={promiseWords.onMap} />
        </a>
      </li>
    </ul>
  )
}
