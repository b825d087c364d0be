/** Where a juror's phone says what it keeps; empty, and not shown, without JavaScript. */
import { readSome } from '../../domain/basics/some-text.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import { asksMarks, type Desk } from '../../domain/jury/desk.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { paths } from '../paths.ts'
import { sheetNow } from './sheet-now.ts'

/** The island of a page that carries `JuryPhone`. */
export const JURY_ISLAND = 'jury-island'

type Props = {
  readonly language: Language
  readonly desk: Desk
  /** null: the desk itself */
  readonly entry: Entry | null
}

export function JuryPhone({ language, desk, entry }: Props) {
  const { contest, juror, round } = desk
  const folder = paths.jury(language, contest.id)
  const page = entry === null ? folder : paths.juryEntry(language, contest.id, entry.id)
  const now = entry === null ? null : sheetNow(desk, entry)
  const criteria = contest.plan.criteria.map(({ id, name }) => [id, readSome(name, language)?.words ?? id])
  return (
    <div
      id="jury-phone"
      data-contest={contest.id}
      data-person={juror.person}
      data-folder={folder}
      data-page={page}
      data-sign-in={paths.signIn(language, { next: page })}
      data-criteria={JSON.stringify(criteria)}
      data-entry={entry?.id}
      data-label={entry === null ? undefined : entryNumber(entry.number)}
      data-marks={entry === null ? undefined : paths.juryMarks(language, contest.id, entry.id)}
      data-round={round !== null && asksMarks(round) ? round.id : undefined}
      data-version={now?.known.version}
      data-known={now?.known.value ?? undefined}
    >
      <div id="marks-kept" role="status" class="stack" />
    </div>
  )
}
