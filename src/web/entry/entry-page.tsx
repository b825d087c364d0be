import type { Language } from '../../domain/basics/language.ts'
import { admissionOf, graceEnd, windowOf } from '../../domain/contest/admission.ts'
import { contestPhase } from '../../domain/contest/contest.ts'
import { type EntryText, entryFaults, tidyEntryText } from '../../domain/contest/entry-text.ts'
import { teamsForm } from '../../domain/contest/team-call.ts'
import type { Answers } from '../../domain/dossier/completeness.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { Countdown, MomentSaid } from '../contest/said-time.tsx'
import { contestWords, countdownWords } from '../contest/words.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { Crumbs, Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { resultWords } from '../results/words.ts'
import type { Site } from '../site.ts'
import { teamCallCounts, teamCallWords } from '../team-call/words.ts'
import { words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { AnswersTaken, unanswered } from './answers-taken.tsx'
import { EntryForm } from './entry-form.tsx'
import type { OpenEntry } from './open-entry.ts'
import { MissingList } from './missing-list.tsx'
import { ReceiptList } from './receipt-list.tsx'
import { AnswerForm, WithdrawForm } from './small-forms.tsx'
import { entryWords as text, STANDING_WORDS } from './words.ts'

export type EntryProps = {
  readonly site: Site
  readonly language: Language
  readonly open: OpenEntry
  readonly answers: Answers
  readonly now: Date
  /** requests to join the team that wait */
  readonly waiting: number
  /** names this sending: sent twice it is one */
  readonly formKey: string
  /** as typed, when a form came back; null: as it is kept */
  readonly typed: EntryText | null
  readonly errors: readonly FieldError[]
  readonly said: 'saved' | 'sent' | 'withdrawn' | 'answered' | null
}

/** What a team is writing, else what it has handed in. */
export function keptText({ entry }: OpenEntry): EntryText {
  if (entry.draft !== null) return entry.draft
  const { title, pitch, category, asks } = entry.content
  return { title, pitch, category, asks }
}

export function mayStillSend({ contest, entry }: OpenEntry, at: Date): boolean {
  if (contest.standing !== 'announced' || entry.standing === 'excluded') return false
  return admissionOf(windowOf(contest), at, entry.draftedAt).kind !== 'closed'
}

export function entryPage(props: EntryProps): Page {
  const { language, open, now, errors, site } = props
  const { entry, contest, role } = open
  const shown = props.typed ?? keptText(open)
  const writes = role !== 'reader' && mayStillSend(open, now)
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      wrong: errors.length > 0,
      address: paths.entry(language, entry.id),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={contestWords.title} />, href: paths.contests(language) },
            { label: <Some of={contest.plan.title} />, href: paths.contest(language, contest.id) },
            { label: <W of={text.title} /> },
          ]}
        />
        <ErrorSummary errors={errors} />
        <h1>
          <W of={text.title} />
        </h1>
        <Said {...props} />
        <State {...props} />
        <Closed {...props} writes={writes} />
        {entry.standing === 'excluded' ? (
          <AnswerForm language={language} open={open} errors={errors} />
        ) : null}
        <ReceiptList language={language} open={open} />
        {entry.standing === 'submitted' ? (
          <p>
            <a class="button quiet" href={paths.teamResults(language, contest.id)}>
              <W of={resultWords.teamLink} />
            </a>
          </p>
        ) : null}
        {writes ? (
          <>
            <MissingList
              language={language}
              faults={entryFaults(tidyEntryText(shown), contest.plan)}
              unanswered={unanswered(contest.plan, props.answers)}
              dossier={entry.dossier}
            />
            <EntryForm {...props} shown={shown} />
          </>
        ) : (
          <ReadOnly shown={shown} />
        )}
        <AnswersTaken site={site} language={language} open={open} answers={props.answers} writes={writes} />
        <section aria-labelledby="team">
          <h2 id="team">
            <W of={text.team} />
          </h2>
          <p>
            <W of={text.teamNote} />
          </p>
          <p class="row">
            <a class="button quiet" href={paths.dossierTeam(language, entry.dossier)}>
              <W of={text.team} />
            </a>
            <a class="button quiet" href={paths.dossier(language, entry.dossier)}>
              <W of={text.toDossier} />
            </a>
            {teamsForm(contest, now) ? (
              <a class="button quiet" href={paths.entryTeam(language, entry.id)}>
                <W of={teamCallWords.ownTitle} />
              </a>
            ) : null}
          </p>
          {props.waiting > 0 && role === 'owner' ? (
            <p>
              <a class="touch" href={paths.entryTeam(language, entry.id)}>
                <W of={teamCallCounts.waiting} with={{ n: props.waiting }} />
              </a>
            </p>
          ) : null}
        </section>
        <WithdrawForm language={language} open={open} now={now} />
      </Wrap>
    ),
  }
}

function Said({ said }: EntryProps) {
  if (said === null) return null
  const word = { saved: text.saved, sent: text.sent, withdrawn: text.withdrawn, answered: text.answerKept }[
    said
  ]
  return (
    <Notice>
      <p role="status">
        <W of={word} />
      </p>
    </Notice>
  )
}

function State({ language, open, now }: EntryProps) {
  const { entry, contest } = open
  const { closes } = contest.deadlines
  const good = entry.standing === 'submitted'
  return (
    <section class="card">
      <h2>
        <Some of={contest.plan.title} />
      </h2>
      <p>
        <span class={good ? 'badge good' : entry.standing === 'excluded' ? 'badge bad' : 'badge warn'}>
          <W of={STANDING_WORDS[entry.standing]} />
        </span>{' '}
        {entry.number === null ? null : (
          <>
            <W of={text.number} /> <Ltr>{`E-${String(entry.number).padStart(2, '0')}`}</Ltr>
          </>
        )}
      </p>
      {closes === undefined ? null : (
        <p>
          <strong>
            <W of={text.deadline} />
          </strong>
          {': '}
          <MomentSaid moment={closes} />
          <br />
          <Countdown word={countdownWords.closesIn} until={closes.at} now={now} language={language} />
        </p>
      )}
      {good && entry.draft !== null ? (
        <p>
          <span class="badge warn">
            <W of={text.notSentYet} />
          </span>
        </p>
      ) : null}
    </section>
  )
}

/** What the bell has made of it. */
function Closed({ open, now, writes }: EntryProps & { readonly writes: boolean }) {
  const { entry, contest } = open
  const { closes } = contest.deadlines
  if (contestPhase(contest, now) === 'cancelled')
    return (
      <Notice kind="warn">
        <p>
          <W of={contestWords.cancelled} />
        </p>
      </Notice>
    )
  if (closes === undefined || now <= closes.at) return null
  const clock = (at: Date) => {
    const { hour, minute } = legalTime(at)
    return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  }
  if (writes)
    return (
      <Notice kind="warn">
        <p>
          <W of={text.graceNow} with={{ time: clock(graceEnd(contest, closes.at)) }} />
        </p>
      </Notice>
    )
  if (entry.lateAt !== null)
    return (
      <Notice kind="warn">
        <p>
          <W of={text.late} with={{ when: clock(entry.lateAt) }} />
        </p>
      </Notice>
    )
  return entry.standing === 'draft' ? (
    <Notice kind="warn">
      <p>
        <W of={text.keptAtBell} />
      </p>
    </Notice>
  ) : null
}

function ReadOnly({ shown }: { shown: EntryText }) {
  return (
    <section aria-labelledby="text">
      <h2 id="text">
        <bdi dir="auto" lang="">
          {shown.title}
        </bdi>
      </h2>
      <p class="said">
        <bdi dir="auto" lang="">
          {shown.pitch}
        </bdi>
      </p>
    </section>
  )
}
