import { type Clock, type Heed, clockOf } from '../../domain/procedure/clock.ts'
import { HELP_SUBJECT_WORDS } from '../../domain/accompaniment/letter-words.ts'
import type { OwnText } from '../../domain/basics/own-text.ts'
import { holds } from '../../domain/person/actor.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { LONGEST_REASON } from '../../domain/publication/decision.ts'
import type { OpenFile } from '../../storage/procedure/reads.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { AreaField } from '../form/field.tsx'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import { day, number } from '../words/format.ts'
import { OwnWords, W } from '../words/w.tsx'
import { HEED_WORDS, PROCEDURE_WORDS, procedureWords as text } from './words.ts'

const BADGE: Readonly<Record<Heed, string>> = {
  calm: 'badge good',
  half: 'badge',
  near: 'badge warn',
  last: 'badge bad',
  over: 'badge bad',
}

type Shown = {
  readonly files: readonly OpenFile[]
  /** there are others, filed later */
  readonly more: boolean
}

/** Every open file of the agent's territories with its day counter, the most pressing first. */
export function deadlinesPage(office: Office, { files, more }: Shown, done: boolean, now: Date): Page {
  const { language } = office
  const timed = files
    .map((file) => ({ file, clock: clockOf(file.procedure, file.filedAt, now) }))
    .toSorted((a, b) => a.clock.days - a.clock.day - (b.clock.days - b.clock.day))
  return officePage(office, {
    part: 'deadlines',
    content: (
      <>
        {done ? (
          <Notice>
            <p>
              <W of={text.upheld} />
            </p>
          </Notice>
        ) : null}
        <p class="lead">
          <W of={text.deadlinesLead} />
        </p>
        {timed.length === 0 ? (
          <p>
            <W of={text.none} />
          </p>
        ) : (
          <FileList office={office} timed={timed} />
        )}
        {more ? (
          <p>
            <W of={text.more} with={{ n: number(language, files.length) }} />
          </p>
        ) : null}
      </>
    ),
  })
}

type Timed = { readonly file: OpenFile; readonly clock: Clock }

/** A card each, for a table of four columns does not fit a phone. */
function FileList({ office, timed }: { office: Office; timed: readonly Timed[] }) {
  return (
    <ul class="plain stack">
      {timed.map((one) => (
        <li class="card">
          <FileCard office={office} {...one} />
        </li>
      ))}
    </ul>
  )
}

function FileCard({ office, file, clock }: Timed & { office: Office }) {
  const { language, site } = office
  const values = { day: number(language, clock.day), days: number(language, clock.days) }
  const address = fileAddress(office, file)
  return (
    <>
      <p>
        <span class={BADGE[clock.heed]}>
          <W of={HEED_WORDS[clock.heed]} />
        </span>
      </p>
      <p>
        {address === null ? (
          <strong>
            <FileName file={file} />
          </strong>
        ) : (
          <a class="touch" href={address}>
            <strong>
              <FileName file={file} />
            </strong>
          </a>
        )}
      </p>
      <p>
        <W of={PROCEDURE_WORDS[file.procedure]} />
        {' · '}
        <W of={territoryText(site, file.territory)} />
      </p>
      <p>
        <W of={text.until} />: <strong>{day(language, clock.until)}</strong>
        <br />
        <span class="muted">
          <W of={text.dayOf} with={values} />
          {' · '}
          <W of={text.filed} /> {day(language, legalTime(file.filedAt))}
        </span>
      </p>
    </>
  )
}

/** A request for help is named by its subject: its words are for its team and its adviser. */
function FileName({ file: { title, subject } }: { file: OpenFile }) {
  if (title !== null) return <OwnWords of={title} />
  return <W of={HELP_SUBJECT_WORDS[subject ?? 'other']} />
}

/** Null: she sees that it waits, and somebody else answers it. */
function fileAddress({ language, actor }: Office, { procedure, id, territory }: OpenFile): string | null {
  switch (procedure) {
    case 'appeal':
      return `${paths.officePart(language, 'deadlines')}/${id}`
    case 'idea':
      return `${paths.officePart(language, 'moderation')}/${id}`
    case 'help':
      return holds(actor, ['delegate'], territory) ? paths.helpRequest(language, id) : null
  }
}

export type AppealToJudge = {
  /** of the project */
  readonly id: string
  readonly title: OwnText
  readonly words: string
  /** of the refusal: who refused may not judge it */
  readonly isOwn: boolean
  readonly typed: string
  readonly errors: readonly FieldError[]
}

/** One appeal: what its author says, and the two ways to answer it. */
export function appealPage(
  office: Office,
  { id, title, words: said, isOwn, typed, errors }: AppealToJudge,
): Page {
  const { language } = office
  const address = `${paths.officePart(language, 'deadlines')}/${id}`
  return officePage(office, {
    part: 'deadlines',
    title: PROCEDURE_WORDS.appeal,
    wrong: errors.length > 0,
    content: (
      <>
        <ErrorSummary errors={errors} />
        <p class="lead">
          <OwnWords of={title} />
        </p>
        <h2>
          <W of={text.said} />
        </h2>
        <blockquote>
          <bdi dir="auto" lang="">
            {said}
          </bdi>
        </blockquote>
        <p>
          <a class="button" href={`${paths.officePart(language, 'moderation')}/${id}`}>
            <W of={text.openIdea} />
          </a>
        </p>
        {isOwn ? (
          <Notice kind="warn">
            <p>
              <W of={text.yours} />
            </p>
          </Notice>
        ) : (
          <>
            <p>
              <W of={text.orPublish} />
            </p>
            <form method="post" action={address} class="stack">
              <AreaField
                id="reason"
                label={<W of={text.upholdWhy} />}
                error={errorOf(errors, 'reason')}
                value={typed}
                maxLength={LONGEST_REASON}
              />
              <p>
                <button type="submit" class="button quiet">
                  <W of={text.uphold} />
                </button>
              </p>
            </form>
          </>
        )}
      </>
    ),
  })
}
