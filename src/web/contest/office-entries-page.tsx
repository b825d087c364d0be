import { type Contest, mayRunContest } from '../../domain/contest/contest.ts'
import type { TeamEntry } from '../../storage/contest/entry-reads.ts'
import type { EntryDecision } from '../../operations/settle-entry.ts'
import { STANDING_WORDS } from '../entry/words.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { legalWhen } from '../idea/when.ts'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import { Ltr, Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { OwnWords, Some, W } from '../words/w.tsx'
import { contestOfficeWords as text, DECISION_WORDS } from './office-words.ts'

export type EntriesProps = {
  readonly contest: Contest
  readonly entries: readonly TeamEntry[]
  readonly errors: readonly FieldError[]
  readonly done: boolean
  readonly now: Date
}

/** What was handed in, and what came too late. The words of a draft are its team's alone until it is sent. */
export function entriesPage(office: Office, { contest, entries, errors, done, now }: EntriesProps): Page {
  const { language, actor } = office
  const leads = mayRunContest(actor, contest)
  return officePage(office, {
    part: 'contests',
    title: text.entries,
    wrong: errors.length > 0,
    content: (
      <>
        <p>
          <a class="touch" href={paths.officeContest(language, contest.id)}>
            <Some of={contest.plan.title} />
          </a>
        </p>
        <ErrorSummary errors={errors} />
        {done ? (
          <Notice>
            <p role="status">
              <W of={text.done} />
            </p>
          </Notice>
        ) : null}
        {entries.length === 0 ? (
          <p>
            <W of={text.noEntries} />
          </p>
        ) : (
          <p class="small muted">
            <W of={text.draftsHidden} />
          </p>
        )}
        <ul class="plain">
          {entries.map((entry) => (
            <li class="card" id={`entry-${entry.id}`}>
              <Line entry={entry} contest={contest} />
              {leads ? <Decide office={office} contest={contest} entry={entry} now={now} /> : null}
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

function Line({ entry, contest }: { entry: TeamEntry; contest: Contest }) {
  const sent = entry.number !== null
  const category = contest.plan.categories.find(({ id }) => id === entry.content.category)
  return (
    <>
      <h2>
        {sent ? <Ltr>{`E-${String(entry.number).padStart(2, '0')}`}</Ltr> : null}{' '}
        {sent ? (
          <bdi dir="auto" lang="">
            {entry.content.title}
          </bdi>
        ) : (
          <OwnWords of={entry.projectTitle} />
        )}
      </h2>
      <p>
        <span class={entry.standing === 'submitted' ? 'badge good' : 'badge warn'}>
          <W of={STANDING_WORDS[entry.standing]} />
        </span>{' '}
        {category === undefined ? null : <Some of={category.name} />}
      </p>
      {sent ? (
        <p class="said">
          <bdi dir="auto" lang="">
            {entry.content.pitch}
          </bdi>
        </p>
      ) : null}
      {entry.lateAt === null ? null : (
        <p>
          <span class="badge warn">
            <W of={text.lateAt} with={{ time: legalWhen(entry.lateAt).time }} />
          </span>
        </p>
      )}
      {entry.excludedWhy === null ? null : (
        <p>
          <bdi dir="auto" lang="">
            {entry.excludedWhy}
          </bdi>
        </p>
      )}
      {entry.teamAnswer === null ? null : (
        <>
          <h3>
            <W of={text.teamAnswer} />
          </h3>
          <p class="said">
            <bdi dir="auto" lang="">
              {entry.teamAnswer}
            </bdi>
          </p>
        </>
      )}
    </>
  )
}

/** What may be decided of it now; null: nothing. */
function decisionOf(
  entry: TeamEntry,
  { deadlines, publishedAt, standing }: Contest,
  now: Date,
): EntryDecision | null {
  if (publishedAt !== null || standing !== 'announced') return null
  if (entry.standing === 'submitted') return 'exclude'
  if (entry.standing === 'excluded') return 'restore'
  const { closes } = deadlines
  const drafted =
    closes !== undefined && now > closes.at && entry.draftedAt !== null && entry.draftedAt <= closes.at
  return drafted && entry.draft !== null ? 'let-in' : null
}

type DecideProps = { office: Office; contest: Contest; entry: TeamEntry; now: Date }

function Decide({ office: { language }, contest, entry, now }: DecideProps) {
  const decision = decisionOf(entry, contest, now)
  if (decision === null) return null
  return (
    <details>
      <summary>
        <W of={DECISION_WORDS[decision]} />
      </summary>
      <form method="post" action={`${paths.officeContest(language, contest.id)}/entries`}>
        <input type="hidden" name="entry" value={entry.id} />
        <input type="hidden" name="decision" value={decision} />
        <div class="field">
          <label for={`reason-${entry.id}`}>
            <W of={text.decisionReason} />
          </label>
          <input type="text" id={`reason-${entry.id}`} name="decisionReason" dir="auto" maxLength={1000} />
        </div>
        <button type="submit" class="button quiet">
          <W of={DECISION_WORDS[decision]} />
        </button>
      </form>
    </details>
  )
}
