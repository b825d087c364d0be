import { type Clock, type Heed, clockOf } from '../../domain/procedure/clock.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { LONGEST_REASON } from '../../domain/publication/decision.ts'
import type { OpenFile } from '../../storage/procedure/reads.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { AreaField } from '../form/field.tsx'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import { Notice, Scroll } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { day, number } from '../words/format.ts'
import { words } from '../words/word.ts'
import { OwnWords, useLanguage, W } from '../words/w.tsx'
import { HEED_WORDS, PROCEDURE_WORDS, procedureWords as text } from './words.ts'

const BADGE: Readonly<Record<Heed, string>> = {
  calm: 'badge good',
  half: 'badge',
  near: 'badge warn',
  over: 'badge bad',
}

/** Every open file of the agent's territories with its day counter, the most pressing first. */
export function deadlinesPage(office: Office, files: readonly OpenFile[], done: boolean, now: Date): Page {
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
          <FilesTable timed={timed} />
        )}
      </>
    ),
  })
}

function FilesTable({ timed }: { timed: readonly { readonly file: OpenFile; readonly clock: Clock }[] }) {
  const language = useLanguage()
  return (
    <Scroll label={words(language, text.deadlinesLead)}>
      <table>
        <thead>
          <tr>
            {[text.what, text.kind, text.filed, text.until].map((word) => (
              <th scope="col">
                <W of={word} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {timed.map(({ file, clock }) => (
            <tr>
              <th scope="row">
                <a class="touch" href={fileAddress(language, file)}>
                  <OwnWords of={file.title} />
                </a>
              </th>
              <td>
                <W of={PROCEDURE_WORDS[file.procedure]} />
              </td>
              <td>{day(language, legalTime(file.filedAt))}</td>
              <td>
                {day(language, clock.until)}{' '}
                <span class={BADGE[clock.heed]}>
                  <W of={HEED_WORDS[clock.heed]} />
                </span>{' '}
                <span class="muted">
                  <W
                    of={text.dayOf}
                    with={{ day: number(language, clock.day), days: number(language, clock.days) }}
                  />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function fileAddress(language: Office['language'], { procedure, id }: OpenFile): string {
  return procedure === 'appeal'
    ? `${paths.officePart(language, 'deadlines')}/${id}`
    : `${paths.officePart(language, 'moderation')}/${id}`
}

export type AppealToJudge = {
  readonly file: OpenFile
  readonly words: string
  /** of the refusal: who refused may not judge it */
  readonly isOwn: boolean
  readonly typed: string
  readonly errors: readonly FieldError[]
}

/** One appeal: what its author says, and the two ways to answer it. */
export function appealPage(office: Office, { file, words: said, isOwn, typed, errors }: AppealToJudge): Page {
  const { language } = office
  const address = `${paths.officePart(language, 'deadlines')}/${file.id}`
  return officePage(office, {
    part: 'deadlines',
    title: PROCEDURE_WORDS.appeal,
    wrong: errors.length > 0,
    content: (
      <>
        <ErrorSummary errors={errors} />
        <p class="lead">
          <OwnWords of={file.title} />
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
          <a class="button" href={`${paths.officePart(language, 'moderation')}/${file.id}`}>
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
