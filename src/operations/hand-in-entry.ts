/** Hands in an entry that is locked and may be handed in: number, receipt, journal line and letters in one go. */
import type { EntryContent, EntryId } from '../domain/contest/entry.ts'
import { canonicalEntry, entryReceiptNumber, entryStatement } from '../domain/contest/entry-receipt.ts'
import type { EntryText } from '../domain/contest/entry-text.ts'
import { type EntryLetter, entryLetters } from '../domain/contest/letter-words.ts'
import type { Receipt } from '../domain/idea/receipt.ts'
import {
  type LockedEntry,
  type Preparation,
  takeEntryNumber,
  writeSubmission,
} from '../storage/contest/submission.ts'
import type { EntryTiming } from '../storage/contest/tables.ts'
import type { Transaction } from '../storage/database.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { sha256, signReceipt } from '../storage/idea/receipt-signature.ts'

export type SubmittedEntry = {
  readonly entry: EntryId
  readonly version: number
  readonly timing: EntryTiming
  readonly receipt: Receipt
  /** the canonical content, which the receipt's hash is of */
  readonly content: string
  /** true: this very sending had been received before */
  readonly replayed: boolean
}

export type HandingIn = {
  readonly text: EntryText
  readonly prepared: Preparation
  readonly key: string
  readonly requestHash: string
  readonly timing: EntryTiming
  readonly receivedAt: Date
  readonly letter: EntryLetter
  readonly journal: { readonly actor: string; readonly action: string; readonly detail: object }
}

export type HandInCircumstances = {
  readonly now: Date
  readonly keys: ReceiptKeys
  readonly origin: string | null
}

/** Null: another entry was sent under this key meanwhile; the transaction is to be rolled back. */
export async function handIn(
  trx: Transaction,
  entry: LockedEntry,
  { text, prepared, key, requestHash, timing, receivedAt, letter, journal }: HandingIn,
  { now, keys, origin }: HandInCircumstances,
): Promise<SubmittedEntry | null> {
  const { sequence, version, answers } = prepared
  if (sequence === null) throw new Error('an entry is handed in without a number for its receipt')
  const number = entry.number ?? (await takeEntryNumber(trx, entry.contest))
  const content: EntryContent = { ...text, territory: entry.territory, sector: entry.sector, answers }
  const canonical = canonicalEntry(entry, version, content)
  const proof = { contentHash: sha256(canonical), key: keys.signing.id }
  const receipt = signReceipt(entryStatement(sequence, receivedAt, proof), keys.signing)
  const values = {
    contest: entry.plan.title,
    origin: origin ?? '',
    path: `/entries/${entry.id}`,
    number: entryReceiptNumber(sequence, receivedAt),
  }
  const written = await writeSubmission(trx, {
    entry,
    number,
    round: entry.round ?? entry.plan.rounds[0]?.id ?? null,
    content,
    sequence,
    version,
    receivedAt,
    timing,
    receipt,
    canonical,
    key,
    requestHash,
    journal: {
      ...journal,
      detail: {
        contest: entry.contest,
        receipt: receipt.number,
        contentHash: proof.contentHash,
        timing,
        ...journal.detail,
      },
    },
    letters: entryLetters(letter, values),
    now,
  })
  return written ? { entry: entry.id, version, timing, receipt, content: canonical, replayed: false } : null
}
