import type { ComponentChildren } from 'preact'
import type { Language } from '../../domain/basics/language.ts'
import { CONTEST_DEADLINES, type Contest, contestPhase, isVoting } from '../../domain/contest/contest.ts'
import type { ShownCall } from '../../domain/contest/team-call.ts'
import type { DeadlineExtension } from '../../storage/deadline/reads.ts'
import type { EntryCounts } from '../../storage/contest/entry-reads.ts'
import { readSome } from '../../domain/basics/some-text.ts'
import { DeadlineExtended, DeadlineRule } from '../legal-time/extended.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { NextMoment, PhaseBadge, WhereSaid } from './contest-card.tsx'
import { CriteriaSection } from './criteria-section.tsx'
import {
  AskedSection,
  Changes,
  FairSection,
  PrizesSection,
  RoundsSection,
  VoteSection,
} from './plan-sections.tsx'
import { MomentSaid } from './said-time.tsx'
import { SampleNote } from './sample-note.tsx'
import { TeamCallsSection } from '../team-call/shown-calls.tsx'
import { contestCounts, contestWords as text, DEADLINE_WORDS } from './words.ts'

export type ContestProps = {
  readonly site: Site
  readonly language: Language
  readonly contest: Contest
  readonly counts: EntryCounts
  readonly now: Date
  /** of its closing, after an outage */
  readonly extension?: DeadlineExtension | null
  /** teams that look for members */
  readonly calls?: readonly ShownCall[]
}

export function contestPage(props: ContestProps): Page {
  const { language, contest } = props
  const title = readSome(contest.plan.title, language)?.words ?? words(language, text.title)
  return {
    head: { language, section: 'contests', title },
    keep: { seconds: 2 }, // the same for everybody; in the hours before a deadline many ask
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={text.title} />, href: paths.contests(language) },
            { label: <Some of={contest.plan.title} /> },
          ]}
        />
        <ContestBody {...props} />
      </Wrap>
    ),
  }
}

/** The whole of a contest for anybody; the office shows the same before it is announced. */
export function ContestBody(props: ContestProps) {
  const { site, language, contest, now } = props
  const { plan } = contest
  return (
    <>
      <h1>
        <Some of={plan.title} />
      </h1>
      <p>
        <PhaseBadge contest={contest} now={now} /> <WhereSaid site={site} contest={contest} />
      </p>
      <SampleNote contest={contest} />
      {plan.purpose === null ? null : (
        <div class="lead">
          <Paragraphs>
            <Some of={plan.purpose} />
          </Paragraphs>
        </div>
      )}
      <Ways {...props} />
      <TeamCallsSection site={site} language={language} contest={contest} calls={props.calls ?? []} />
      <Counts {...props} />
      <Changes contest={contest} />
      <DeadlineExtended extension={props.extension ?? null} />
      <Dates {...props} />
      <DeadlineRule graceMinutes={contest.graceMinutes} />
      <PrizesSection language={language} plan={plan} />
      {plan.categories.length === 0 ? null : (
        <section aria-labelledby="categories">
          <h2 id="categories">
            <W of={text.categories} />
          </h2>
          <ul>
            {plan.categories.map(({ name }) => (
              <li>
                <Some of={name} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="rules">
        <h2 id="rules">
          <W of={text.rules} />
        </h2>
        <Paragraphs>
          <Some of={plan.rules} />
        </Paragraphs>
      </section>
      <CriteriaSection language={language} plan={plan} />
      <RoundsSection plan={plan} />
      <FairSection />
      <VoteSection language={language} plan={plan} />
      <AskedSection plan={plan} />
    </>
  )
}

/** Line feeds of what was typed stay. */
function Paragraphs({ children }: { children: ComponentChildren }) {
  return <p class="said">{children}</p>
}

function Ways({ language, contest, now }: ContestProps) {
  const phase = contestPhase(contest, now)
  if (phase === 'cancelled')
    return (
      <Notice kind="warn">
        <p>
          <W of={text.cancelled} />
        </p>
      </Notice>
    )
  return (
    <section class="card">
      <p>
        <strong>
          <NextMoment contest={contest} now={now} language={language} />
        </strong>
      </p>
      <p class="row">
        {phase === 'open' || phase === 'before' ? (
          <a class="button" href={paths.enterContest(language, contest.id)}>
            <W of={text.enter} />
          </a>
        ) : null}
        {isVoting(contest, now) ? (
          <a class="button" href={paths.vote(language, contest.id)}>
            <W of={text.vote} />
          </a>
        ) : null}
        {phase === 'published' ? (
          <a class="button" href={paths.contestResults(language, contest.id)}>
            <W of={text.results} />
          </a>
        ) : null}
        {contest.meeting === null ? null : (
          <a class="button quiet" href={paths.meeting(language, contest.meeting)}>
            <W of={text.atMeeting} />
          </a>
        )}
      </p>
      {phase === 'open' || phase === 'before' ? (
        <p class="small">
          <W of={text.teamSeeks} />
        </p>
      ) : null}
    </section>
  )
}

/** How many came is told once nobody can come any more: before that it would only push or discourage. */
function Counts({ contest, counts, now }: ContestProps) {
  const phase = contestPhase(contest, now)
  if (phase !== 'judging' && phase !== 'published') return null
  return (
    <p>
      <W of={contestCounts.entries} with={{ n: counts.submitted }} />
    </p>
  )
}

function Dates({ language, contest }: ContestProps) {
  const known = CONTEST_DEADLINES.flatMap((which) => {
    const moment = contest.deadlines[which]
    return moment === undefined ? [] : [{ which, moment }]
  })
  if (known.length === 0) return null
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">
        <W of={text.dates} />
      </h2>
      <dl>
        {known.map(({ which, moment }) => (
          <div>
            <dt>
              <W of={DEADLINE_WORDS[which]} />
            </dt>
            <dd>
              <MomentSaid moment={moment} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="small">
        <W of={text.legalTime} />
      </p>
      <p class="small">
        <W of={text.exact} />{' '}
        {contest.graceMinutes === 0 ? null : <W of={text.grace} with={{ n: contest.graceMinutes }} />}
      </p>
      {contest.standing === 'announced' ? (
        <p>
          <a class="touch" href={`${paths.contest(language, contest.id)}/deadlines.ics`}>
            <W of={text.calendar} />
          </a>
        </p>
      ) : null}
    </section>
  )
}
