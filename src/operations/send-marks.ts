/** Takes what a juror's phone has kept of one sheet. A key that was received before gets the word it had then. */
import { parseEntryId } from '../domain/contest/entry.ts'
import { unpackSheet } from '../domain/jury/packed-sheet.ts'
import type { SheetRefusal } from '../domain/jury/phone-sheet.ts'
import type { Database } from '../storage/database.ts'
import { insertMarkEdit, readMarkEdit } from '../storage/judging/mark-edits.ts'
import { lockRound } from '../storage/judging/writes.ts'
import { lockSeat } from '../storage/jury/writes.ts'
import type { JurorCircumstances } from './agree-to-jury.ts'
import { keepMarks } from './save-marks.ts'

/** `text`: a packed sheet (`domain/jury/packed-sheet.ts`); `base`: the version she had before her, 0 when there was none. */
export type MarksEdit = {
  readonly contest: string
  readonly entry: string
  readonly round: string
  readonly key: string
  readonly base: number
  readonly text: string
}

export type SentVerdict =
  | { readonly kind: 'kept'; readonly version: number }
  /** it stays on the phone until she has corrected it or let it go */
  | { readonly kind: 'refused'; readonly reason: SheetRefusal }

export function sendMarks(
  db: Database,
  { contest, entry: id, round, key, base, text }: MarksEdit,
  { actor, now }: JurorCircumstances,
): Promise<SentVerdict> {
  return db.transaction().execute(async (trx): Promise<SentVerdict> => {
    if (!/^[0-9a-f]{32}$/.test(key)) return { kind: 'refused', reason: 'key-malformed' }
    const entry = parseEntryId(id)
    if (entry === null) return { kind: 'refused', reason: 'no-such-entry' }
    const typed = unpackSheet(text)
    if (typed === null) return { kind: 'refused', reason: 'not-a-sheet' }
    await lockRound(trx, contest, round)
    await lockSeat(trx, { contest, person: actor.person })
    const edit = { juror: actor.person, key, contest, round, entry }
    const before = await readMarkEdit(trx, edit)
    if (before !== null) return { kind: 'kept', version: before }
    const { marks, comments } = typed
    const sheet = { contest, entry, round, version: base, marks, comments }
    const outcome = await keepMarks(trx, sheet, { actor, now })
    if (!outcome.ok) return { kind: 'refused', reason: outcome.reasons[0]?.kind ?? 'not-a-sheet' }
    await insertMarkEdit(trx, { ...edit, version: outcome.value.version })
    return { kind: 'kept', version: outcome.value.version }
  })
}
