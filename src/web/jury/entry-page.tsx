import type { Entry } from '../../domain/contest/entry.ts'
import { asksMarks, type Desk } from '../../domain/jury/desk.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import type { MarkSheet } from '../../domain/judging/judging.ts'
import type { Language } from '../../domain/basics/language.ts'
import { LONGEST_REASON } from '../../domain/jury/packet.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField } from '../form/field.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import type { TypedSheet } from '../../domain/jury/read-sheet.ts'
import { JURY_ISLAND, JuryPhone } from '../jury-offline/jury-phone.tsx'
import { JuryCrumbs } from './crumbs.tsx'
import { EntryForm } from './entry-form.tsx'
import { EntryAnswers, EntryFacts, Written } from './packet.tsx'
import { juryWords as text } from './words.ts'

export type EntryState = {
  readonly typed: TypedSheet
  readonly version: number
  readonly errors: readonly FieldError[]
  readonly reason: string
  readonly saved: boolean
  /** the round was over when she sent */
  readonly over: boolean
  /** what another phone has saved meanwhile */
  readonly kept: MarkSheet | null
}

type Props = {
  readonly site: Site
  readonly language: Language
  readonly desk: Desk
  readonly entry: Entry
  readonly state: EntryState
}

/** The title of the page is the number of the entry: no team is told by a tab, a history or a bookmark. */
export function entryPage(props: Props): Page {
  const { site, language, desk, entry, state } = props
  const { contest } = desk
  const content = entry.content
  const number = entryNumber(entry.number)
  const title = words(language, text.entry, { number })
  return {
    keep: false,
    head: {
      language,
      title,
      islands: [JURY_ISLAND],
      wrong: state.errors.length > 0,
      address: paths.juryEntry(language, contest.id, entry.id),
    },
    content: (
      <Wrap>
        <JuryCrumbs language={language} contest={contest} here={<W of={text.entry} with={{ number }} />} />
        <h1>
          <W of={text.entry} with={{ number }} />
        </h1>
        <ErrorSummary errors={state.errors} />
        <Told {...props} />
        <article>
          <h2>
            <bdi dir="auto" lang="">
              {content.title}
            </bdi>
          </h2>
          <p class="lead">
            <Written>{content.pitch}</Written>
          </p>
          <EntryFacts site={site} plan={contest.plan} content={content} />
          <EntryAnswers site={site} answers={content.answers} level="h3" />
        </article>
        <Work {...props} />
        <JuryPhone language={language} desk={desk} entry={entry} />
        <BackLink language={language} desk={desk} />
        <ConflictForm {...props} />
      </Wrap>
    ),
  }
}

function Told({ language, desk, entry, state }: Props) {
  if (state.over)
    return (
      <Notice kind="bad">
        <p>
          <W of={text.overText} />
        </p>
      </Notice>
    )
  if (state.kept !== null) return <KeptThere desk={desk} kept={state.kept} />
  if (!state.saved) return null
  const complete = desk.sheets.get(entry.id)?.complete === true
  const next = desk.entries.find(({ id }) => id !== entry.id && desk.sheets.get(id)?.complete !== true)
  return (
    <div id="saved">
      <Notice>
        <p>
          <W of={complete ? text.savedComplete : text.savedBegun} />
        </p>
        {complete && next !== undefined ? (
          <p>
            <a class="button" href={paths.juryEntry(language, desk.contest.id, next.id)}>
              <W of={text.next} />
            </a>
          </p>
        ) : null}
      </Notice>
    </div>
  )
}

function KeptThere({ desk, kept }: { desk: Desk; kept: MarkSheet }) {
  return (
    <div id="changed">
      <Notice kind="warn">
        <h2>
          <W of={text.changedTitle} />
        </h2>
        <p>
          <W of={text.changedText} />
        </p>
        <p>
          <strong>
            <W of={text.keptThere} />
          </strong>
        </p>
        <ul>
          {desk.contest.plan.criteria.map(({ id, name }) => (
            <li>
              <Some of={name} />: <bdi class="number">{kept.marks[id] ?? '–'}</bdi>
              {kept.comments[id] === undefined ? null : <Written>{kept.comments[id] ?? ''}</Written>}
            </li>
          ))}
          {kept.comments[''] === undefined ? null : (
            <li>
              <Written>{kept.comments['']}</Written>
            </li>
          )}
        </ul>
      </Notice>
    </div>
  )
}

function Work({ language, desk, entry, state }: Props) {
  const { round, contest } = desk
  if (round === null || !asksMarks(round)) return null
  if (desk.deliberating)
    return (
      <Notice>
        <p>
          <W of={text.deliberating} />
        </p>
      </Notice>
    )
  return (
    <section aria-labelledby="your-marks">
      <h2 id="your-marks">
        <W of={text.marks} />
      </h2>
      <EntryForm
        action={paths.juryEntry(language, contest.id, entry.id)}
        entry={entry}
        round={round}
        criteria={contest.plan.criteria}
        typed={state.typed}
        version={state.version}
        errors={state.errors}
      />
    </section>
  )
}

function BackLink({ language, desk }: Pick<Props, 'language' | 'desk'>) {
  return (
    <p>
      <a class="button quiet" href={paths.jury(language, desk.contest.id)}>
        <W of={text.back} />
      </a>
    </p>
  )
}

function ConflictForm({ language, desk, entry, state }: Props) {
  const error = errorOf(state.errors, 'reason')
  return (
    <details id="conflict" open={error !== null}>
      <summary>
        <W of={text.conflictTitle} />
      </summary>
      <form method="post" action={paths.juryEntry(language, desk.contest.id, entry.id)}>
        <input type="hidden" name="deed" value="conflict" />
        <AreaField
          id="reason"
          label={<W of={text.conflictReason} />}
          hint={<W of={text.conflictHint} />}
          error={error}
          value={state.reason}
          rows={2}
          maxLength={LONGEST_REASON}
        />
        <p>
          <button type="submit" class="button quiet">
            <W of={text.conflictSend} />
          </button>
        </p>
      </form>
    </details>
  )
}
