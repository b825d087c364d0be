/** A juror says that she has something to do with an entry: it leaves her list at once, and those who lead are told. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import { JURY_LETTERS } from '../domain/jury/letter-words.ts'
import { entryNumber, LONGEST_REASON } from '../domain/jury/packet.ts'
import { tidy } from '../domain/idea/tidy.ts'
import { readNearestAgents } from '../storage/accompaniment/adviser-reads.ts'
import type { Database } from '../storage/database.ts'
import { deleteAssignment, putConflict } from '../storage/judging/writes.ts'
import { readDesk } from '../storage/jury/reads.ts'
import { lockSeat } from '../storage/jury/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import type { JurorCircumstances } from './agree-to-jury.ts'
import { writePlainLetters } from './plain-letters.ts'

export type ConflictRefusal =
  | { readonly kind: 'no-such-entry' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'reason-long'; readonly most: number }

export function declareConflict(
  db: Database,
  sent: { readonly contest: string; readonly entry: EntryId; readonly reason: string },
  { actor, now, origin }: JurorCircumstances & { readonly origin: string | null },
): Promise<Outcome<null, ConflictRefusal>> {
  const reason = tidy(sent.reason)
  return db.transaction().execute(async (trx) => {
    const seat = { contest: sent.contest, person: actor.person }
    await lockSeat(trx, seat)
    const desk = await readDesk(trx, seat, now)
    const round = desk?.round?.id ?? ''
    const entry = desk?.entries.find(({ id }) => id === sent.entry)
    if (desk === null || entry === undefined) return refused<ConflictRefusal>({ kind: 'no-such-entry' })
    if (reason === '') return refused<ConflictRefusal>({ kind: 'reason-missing' })
    if (reason.length > LONGEST_REASON)
      return refused<ConflictRefusal>({ kind: 'reason-long', most: LONGEST_REASON })
    await putConflict(
      trx,
      sent.contest,
      { juror: actor.person, entry: entry.id, kind: 'declared', reason, setAside: null },
      now,
    )
    await deleteAssignment(trx, { round, entry: entry.id, juror: actor.person })
    await writePlainLetters(
      trx,
      {
        letter: JURY_LETTERS.conflict,
        to: await readNearestAgents(trx, 'delegate', desk.contest.territory),
        cause: `contest.${sent.contest}.conflict.${entry.id}.${actor.person}`,
        values: { entry: entryNumber(entry.number) },
        path: (language) => `/${language}/office/contests/${sent.contest}/jury`,
      },
      { now, origin },
    )
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'declare-conflict',
      subject: `contest:${sent.contest}`,
      detail: { entry: entry.id },
    })
    return accepted(null)
  })
}
