import type { Language } from '../../domain/basics/language.ts'
import { NATION } from '../../domain/basics/territory-code.ts'
import { type Contest, contestPhase } from '../../domain/contest/contest.ts'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { Some, W } from '../words/w.tsx'
import { SampleBadge } from './sample-note.tsx'
import { Countdown, MomentSaid } from './said-time.tsx'
import { contestWords as text, countdownWords, DEADLINE_WORDS, PHASE_WORDS } from './words.ts'

export function WhereSaid({ site, contest }: { site: Site; contest: Pick<Contest, 'territory'> }) {
  return (
    <bdi>
      <W of={contest.territory === NATION ? text.nation : territoryText(site, contest.territory)} />
    </bdi>
  )
}

export function PhaseBadge({ contest, now }: { contest: Contest; now: Date }) {
  const phase = contestPhase(contest, now)
  const kind = {
    open: 'badge good',
    published: 'badge good',
    cancelled: 'badge bad',
    judging: 'badge',
    before: 'badge',
    draft: 'badge',
  }[phase]
  return (
    <span class={kind}>
      <W of={PHASE_WORDS[phase]} />
    </span>
  )
}

/** How long there is still to what comes next. */
export function NextMoment({ contest, now, language }: { contest: Contest; now: Date; language: Language }) {
  const phase = contestPhase(contest, now)
  const { opens, closes, results } = contest.deadlines
  if (phase === 'before' && opens !== undefined)
    return <Countdown word={countdownWords.opensIn} until={opens.at} now={now} language={language} />
  if (phase === 'open' && closes !== undefined)
    return <Countdown word={countdownWords.closesIn} until={closes.at} now={now} language={language} />
  if (phase === 'judging' && results !== undefined)
    return <Countdown word={countdownWords.resultsIn} until={results.at} now={now} language={language} />
  return null
}

/** A contest in a list: what, where, until when. */
export function ContestCard({
  site,
  language,
  contest,
  now,
}: {
  site: Site
  language: Language
  contest: Contest
  now: Date
}) {
  const { closes } = contest.deadlines
  return (
    <section class="card">
      <h3>
        <a href={paths.contest(language, contest.id)}>
          <Some of={contest.plan.title} />
        </a>
      </h3>
      <p>
        <SampleBadge contest={contest} /> <PhaseBadge contest={contest} now={now} />{' '}
        <WhereSaid site={site} contest={contest} />
      </p>
      {closes === undefined ? null : (
        <p>
          <W of={DEADLINE_WORDS.closes} />
          {': '}
          <MomentSaid moment={closes} />
        </p>
      )}
      <p class="muted">
        <NextMoment contest={contest} now={now} language={language} />
      </p>
    </section>
  )
}
