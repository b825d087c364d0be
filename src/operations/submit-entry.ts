/** Takes in the entry of a team: what it says as it stands now, a signed receipt, a journal line and letters, at once. */
import { createHash } from 'node:crypto'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { admissionOf } from '../domain/contest/admission.ts'
import { parseEntryId } from '../domain/contest/entry.ts'
import { type EntryFault, type EntryText, entryFaults, tidyEntryText } from '../domain/contest/entry-text.ts'
import { canonical } from '../domain/idea/receipt.ts'
import type { Actor } from '../domain/person/actor.ts'
import {
  beginEntry,
  type KeptEntryReceipt,
  type LockedEntry,
  lockEntry,
  prepareSubmission,
  type WhichEntry,
} from '../storage/contest/submission.ts'
import { keepLate } from '../storage/contest/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { sha256 } from '../storage/idea/receipt-signature.ts'
import { handIn, type SubmittedEntry } from './hand-in-entry.ts'
import { isIdempotencyKey } from './submit-idea.ts'

export type { SubmittedEntry }

/**
 * `content`: what the team wrote; where the project is and its answers are taken from the dossier as it stands.
 * `key`: the sender's own name for this sending: sent again it gives the same receipt.
 */
export type SentEntry = { readonly entry: WhichEntry; readonly content: EntryText; readonly key: string }

/** `no-such-entry` to everybody outside the team, whether there is one or not. */
export type SubmitEntryRefusal =
  | { readonly kind: 'key-malformed' | 'key-used-for-another' | 'no-such-entry' | 'may-not-write' }
  | { readonly kind: 'contest-cancelled' | 'excluded' | 'too-many-versions' }
  | { readonly kind: 'not-open-yet'; readonly opens: Date | null }
  /** `kept`: begun before the bell, so it is kept as it came, and those who lead the contest may let it in */
  | { readonly kind: 'closed'; readonly closed: Date; readonly kept: boolean }
  | { readonly kind: 'incomplete'; readonly faults: readonly EntryFault[] }

export type SubmitEntryCircumstances = {
  readonly actor: Actor
  /** when the headers of the request were here: what a deadline is measured by, and what the receipt says */
  readonly arrivedAt: Date
  readonly now: Date
  readonly keys: ReceiptKeys
  /** how people reach the site, for the link in letters */
  readonly origin?: string | null
}

type Answer = Outcome<SubmittedEntry, SubmitEntryRefusal>

/** More versions of one entry than anybody needs, few enough that no team is flooded with letters. */
const MOST_VERSIONS = 60

/**
 * A receipt comes back only after the commit. The same key with the same entry: the first receipt again; with another
 * one: refused. Before the deadline an entry may be sent again: a new version with a receipt of its own.
 */
export async function submitEntry(
  db: Database,
  sent: SentEntry,
  circumstances: SubmitEntryCircumstances,
): Promise<Answer> {
  if (!isIdempotencyKey(sent.key)) return refused<SubmitEntryRefusal>({ kind: 'key-malformed' })
  try {
    return await db.transaction().execute((trx) => takeIn(trx, sent, circumstances))
  } catch (error) {
    if (error instanceof TakenBack) return refused(error.refusal)
    throw error
  }
}

/** Rolls back what was begun for a sending that is refused. */
class TakenBack extends Error {
  readonly refusal: SubmitEntryRefusal
  constructor(refusal: SubmitEntryRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

async function takeIn(
  trx: Transaction,
  { entry: which, content, key }: SentEntry,
  { actor, arrivedAt, now, keys, origin = null }: SubmitEntryCircumstances,
): Promise<Answer> {
  const entry = await entryToSend(trx, which, { actor, now })
  if (entry === null || entry.role === null) throw new TakenBack({ kind: 'no-such-entry' })
  if (entry.role === 'reader') throw new TakenBack({ kind: 'may-not-write' })
  const text = tidyEntryText(content)
  const requestHash = requestHashOf(entry, text)
  const judged = judge(entry, text, arrivedAt)
  const prepared = await prepareSubmission(trx, { entry, key, numbered: judged.ok })
  if (prepared.underKey !== null) return again(prepared.underKey, entry, requestHash)
  if (!judged.ok) return notTaken(trx, entry, judged.refusal, { text, arrivedAt })
  if (prepared.version > MOST_VERSIONS) throw new TakenBack({ kind: 'too-many-versions' })
  const { timing } = judged
  const submitted = await handIn(
    trx,
    entry,
    {
      text,
      prepared,
      key,
      requestHash,
      timing,
      receivedAt: arrivedAt,
      letter: 'received',
      journal: {
        actor: `person:${actor.person}`,
        action: 'submit-entry',
        detail: { version: prepared.version },
      },
    },
    { now, keys, origin },
  )
  if (submitted === null) throw new TakenBack({ kind: 'key-used-for-another' })
  return accepted(submitted)
}

async function entryToSend(
  trx: Transaction,
  which: WhichEntry,
  { actor, now }: Pick<SubmitEntryCircumstances, 'actor' | 'now'>,
): Promise<LockedEntry | null> {
  const before = await lockEntry(trx, which, actor.person)
  if (before !== null || typeof which === 'string') return before
  await beginEntry(trx, { ...which, id: entryIdOf(which), person: actor.person, now })
  return lockEntry(trx, which, actor.person)
}

/** A dossier has one entry in a contest, so the two name it. */
export function entryIdOf({ contest, dossier }: Exclude<WhichEntry, string>) {
  const hash = createHash('sha256').update(`entry ${contest} ${dossier}`).digest('hex')
  const id = parseEntryId(hash.slice(0, 16))
  if (id === null) throw new Error('the id of an entry has another shape')
  return id
}

function requestHashOf({ id }: LockedEntry, { title, pitch, category, asks }: EntryText): string {
  return sha256(canonical({ entry: id, title, pitch, category, asks: asks === null ? null : String(asks) }))
}

function again(before: KeptEntryReceipt, { id }: LockedEntry, requestHash: string): Answer {
  if (before.entry !== id || before.requestHash !== requestHash)
    return refused<SubmitEntryRefusal>({ kind: 'key-used-for-another' })
  const { version, timing, receipt, content } = before
  return accepted({ entry: id, version, timing, receipt, content, replayed: true })
}

type Judged =
  | { readonly ok: true; readonly timing: 'in-time' | 'in-grace' }
  | { readonly ok: false; readonly refusal: SubmitEntryRefusal }

function judge(entry: LockedEntry, text: EntryText, arrivedAt: Date): Judged {
  const { plan, opens, closes, graceMinutes, contestStanding: standing } = entry
  const no = (refusal: SubmitEntryRefusal): Judged => ({ ok: false, refusal })
  if (standing === 'draft') return no({ kind: 'no-such-entry' })
  if (standing === 'cancelled') return no({ kind: 'contest-cancelled' })
  if (entry.standing === 'excluded') return no({ kind: 'excluded' })
  const admission = admissionOf({ standing, opens, closes, graceMinutes }, arrivedAt, entry.draftedAt)
  if (admission.kind === 'closed')
    return no({ kind: 'closed', closed: admission.closed, kept: admission.drafted })
  if (admission.kind !== 'taken') return no({ kind: 'not-open-yet', opens })
  const faults = entryFaults(text, plan)
  return faults.length > 0 ? no({ kind: 'incomplete', faults }) : { ok: true, timing: admission.timing }
}

/** What came too late, begun before the bell, stays as it came and is marked; all else leaves no trace. */
async function notTaken(
  trx: Transaction,
  { id, lateAt }: LockedEntry,
  refusal: SubmitEntryRefusal,
  { text, arrivedAt }: { readonly text: EntryText; readonly arrivedAt: Date },
): Promise<Answer> {
  if (refusal.kind !== 'closed' || !refusal.kept) throw new TakenBack(refusal)
  if (lateAt === null) await keepLate(trx, id, text, arrivedAt)
  return refused(refusal)
}
