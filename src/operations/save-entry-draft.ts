/** Keeps what a team is writing in its entry. Nothing is refused for being unfinished; nothing is handed in by this. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { admissionOf } from '../domain/contest/admission.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import { type EntryText, tidyEntryText } from '../domain/contest/entry-text.ts'
import type { Actor } from '../domain/person/actor.ts'
import { type LockedEntry, lockEntry } from '../storage/contest/submission.ts'
import { keepDraft } from '../storage/contest/writes.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'

export type DraftRefusal =
  | { readonly kind: 'no-such-entry' | 'may-not-write' | 'contest-cancelled' | 'excluded' | 'too-long' }
  | { readonly kind: 'closed'; readonly closed: Date }

/** Letters that any field may hold in a draft; more is sent by no page of this site. */
const LONGEST = 4000

export function saveEntryDraft(
  db: Database,
  { entry: id, text: typed }: { readonly entry: EntryId; readonly text: EntryText },
  { actor, arrivedAt, now }: { readonly actor: Actor; readonly arrivedAt: Date; readonly now: Date },
): Promise<Outcome<null, DraftRefusal>> {
  return db.transaction().execute(async (trx) => {
    const entry = await lockEntry(trx, id, actor.person)
    if (entry === null || entry.role === null) return refused<DraftRefusal>({ kind: 'no-such-entry' })
    if (entry.role === 'reader') return refused<DraftRefusal>({ kind: 'may-not-write' })
    const refusal = draftRefusal(entry, arrivedAt)
    if (refusal !== null) return refused(refusal)
    const text = tidyEntryText(typed)
    if (text.title.length > LONGEST || text.pitch.length > LONGEST)
      return refused<DraftRefusal>({ kind: 'too-long' })
    const first = entry.standing === 'draft'
    await keepDraft(trx, { id, first, since: entry.draftedAt ?? arrivedAt }, text, now)
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'save-entry-draft',
      subject: `entry:${id}`,
      detail: {},
    })
    return accepted(null)
  })
}

/** Writing goes on as long as handing in does; before the contest opens too. */
function draftRefusal(entry: LockedEntry, arrivedAt: Date): DraftRefusal | null {
  const { contestStanding: standing, opens, closes, graceMinutes } = entry
  if (standing !== 'announced') return { kind: 'contest-cancelled' }
  if (entry.standing === 'excluded') return { kind: 'excluded' }
  const admission = admissionOf({ standing, opens, closes, graceMinutes }, arrivedAt, entry.draftedAt)
  return admission.kind === 'closed' ? { kind: 'closed', closed: admission.closed } : null
}
