/** Keeps a juror's marks and comments for one entry, finished or not. What another phone has saved is never run over. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import { asksMarks, type Desk } from '../domain/jury/desk.ts'
import { readSheet, type SheetFault, type TypedSheet } from '../domain/jury/read-sheet.ts'
import type { MarkSheet } from '../domain/judging/judging.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { lockRound, putMarkSheet } from '../storage/judging/writes.ts'
import { readDesk } from '../storage/jury/reads.ts'
import { lockSeat } from '../storage/jury/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import type { JurorCircumstances } from './agree-to-jury.ts'

export type MarksRefusal =
  /** not hers to read: not assigned, a conflict, not on this jury, or none at all */
  | { readonly kind: 'no-such-entry' }
  /** the jury deliberates on the round she marked in, or has decided it */
  | { readonly kind: 'round-over' }
  /** somebody (herself, on another phone) has saved since; `sheet`: as it is kept now */
  | { readonly kind: 'changed-meanwhile'; readonly sheet: MarkSheet }
  | SheetFault

export type SentMarks = TypedSheet & {
  readonly contest: string
  readonly entry: EntryId
  readonly round: string
  /** of the sheet she had before her; 0: none yet */
  readonly version: number
}

/** Sent twice with the same words it is kept once. */
export function saveMarks(
  db: Database,
  sent: SentMarks,
  { actor, now }: JurorCircumstances,
): Promise<Outcome<MarkSheet, MarksRefusal>> {
  return db.transaction().execute((trx) => keepMarks(trx, sent, { actor, now }))
}

/** As above, within a transaction that has more to do. */
export async function keepMarks(
  trx: Transaction,
  sent: SentMarks,
  { actor, now }: JurorCircumstances,
): Promise<Outcome<MarkSheet, MarksRefusal>> {
  const seat = { contest: sent.contest, person: actor.person }
  await lockRound(trx, sent.contest, sent.round)
  await lockSeat(trx, seat)
  const desk = await readDesk(trx, seat, now)
  if (desk === null) return refused<MarksRefusal>({ kind: 'no-such-entry' })
  if (isOver(desk, sent.round)) return refused<MarksRefusal>({ kind: 'round-over' })
  const entry = desk.entries.find(({ id }) => id === sent.entry)
  if (desk.round?.id !== sent.round || !asksMarks(desk.round) || entry === undefined)
    return refused<MarksRefusal>({ kind: 'no-such-entry' })
  const read = readSheet(sent, desk.contest.plan.criteria)
  if (!read.ok) return read
  const before = desk.sheets.get(entry.id)
  if (before !== undefined && saysSame(before, read.value)) return accepted(before)
  if (sent.version !== (before?.version ?? 0) && before !== undefined)
    return refused<MarksRefusal>({ kind: 'changed-meanwhile', sheet: before })
  const sheet: MarkSheet = {
    ...read.value,
    juror: actor.person,
    entry: entry.id,
    round: sent.round,
    version: (before?.version ?? 0) + 1,
  }
  await putMarkSheet(trx, sent.contest, sheet, now)
  await appendJournal(trx, {
    at: now,
    actor: `person:${actor.person}`,
    action: 'save-marks',
    subject: `contest:${sent.contest}`,
    detail: { entry: entry.id, round: sent.round, version: sheet.version, complete: sheet.complete },
  })
  return accepted(sheet)
}

function isOver({ decided, deliberating, round }: Desk, sent: string): boolean {
  return decided.some(({ id }) => id === sent) || (deliberating && round?.id === sent)
}

type Said = Pick<MarkSheet, 'marks' | 'comments'>

function saysSame(one: Said, other: Said): boolean {
  const text = ({ marks, comments }: Said) =>
    JSON.stringify([Object.entries(marks).toSorted(), Object.entries(comments).toSorted()])
  return text(one) === text(other)
}
