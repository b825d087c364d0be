/** A team takes its entry back before the deadline. Its words stay with it as a draft; its receipts stay true. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import { entryLetters } from '../domain/contest/letter-words.ts'
import type { Actor } from '../domain/person/actor.ts'
import { lockEntry } from '../storage/contest/submission.ts'
import { markWithdrawn, queueTeamLetters } from '../storage/contest/writes.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'

export type WithdrawEntryRefusal =
  | { readonly kind: 'no-such-entry' | 'may-not-write' | 'not-submitted' }
  | { readonly kind: 'closed'; readonly closed: Date | null }

type Circumstances = {
  readonly actor: Actor
  readonly arrivedAt: Date
  readonly now: Date
  readonly origin: string | null
}

export function withdrawEntry(
  db: Database,
  id: EntryId,
  { actor, arrivedAt, now, origin }: Circumstances,
): Promise<Outcome<null, WithdrawEntryRefusal>> {
  return db.transaction().execute(async (trx) => {
    const entry = await lockEntry(trx, id, actor.person)
    if (entry === null || entry.role === null) return refused<WithdrawEntryRefusal>({ kind: 'no-such-entry' })
    if (entry.role === 'reader') return refused<WithdrawEntryRefusal>({ kind: 'may-not-write' })
    if (entry.standing !== 'submitted') return refused<WithdrawEntryRefusal>({ kind: 'not-submitted' })
    const { closes } = entry
    if (entry.contestStanding !== 'announced' || closes === null || arrivedAt > closes)
      return refused<WithdrawEntryRefusal>({ kind: 'closed', closed: closes })
    await markWithdrawn(trx, id, now)
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'withdraw-entry',
      subject: `entry:${id}`,
      detail: { contest: entry.contest },
    })
    const values = { contest: entry.plan.title, origin: origin ?? '', path: `/entries/${id}`, number: '' }
    const letters = entryLetters('withdrawn', values)
    await queueTeamLetters(trx, {
      dossiers: [entry.dossier],
      cause: `entry.${id}.withdrawn.${now.getTime()}`,
      letters,
      now,
    })
    return accepted(null)
  })
}
