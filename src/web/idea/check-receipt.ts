/** What the page of checks says of what was pasted. */
import { type PastedReceipt, readPastedReceipt } from '../../domain/idea/read-receipt.ts'
import { type Receipt, sequenceOf } from '../../domain/idea/receipt.ts'
import { type Contest, contestPhase, maySeeContest } from '../../domain/contest/contest.ts'
import { entrySequenceOf } from '../../domain/contest/entry-receipt.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { readEntryReceiptNumbered } from '../../storage/contest/submission.ts'
import { readReceiptNumbered } from '../../storage/idea/reads.ts'
import { type ReceiptFault, verifyReceipt } from '../../storage/idea/receipt-signature.ts'
import {
  BALLOT_RECEIPT_FORMAT,
  type BallotReceipt,
  readBallotReceipt,
  verifyBallot,
} from '../../storage/vote/ballot-code.ts'
import type { Site } from '../site.ts'

export type ReceiptCheck =
  | { readonly kind: 'valid'; readonly receipt: Receipt; readonly content: string | null }
  | {
      readonly kind: 'ballot'
      readonly receipt: BallotReceipt
      /** null: no such contest here that the public may see */
      readonly contest: Contest | null
      /** its ballots can be counted again */
      readonly published: boolean
    }
  /** only number and hash were given, and the site has such a receipt */
  | { readonly kind: 'known'; readonly receipt: Receipt }
  | { readonly kind: 'unknown-number' | 'unread' }
  | { readonly kind: 'invalid'; readonly fault: ReceiptFault }

export function isGood({ kind }: ReceiptCheck): boolean {
  return kind === 'valid' || kind === 'known' || kind === 'ballot'
}

export async function checkReceipt(site: Site, pasted: string): Promise<ReceiptCheck> {
  if (pasted.includes(BALLOT_RECEIPT_FORMAT)) return ofBallot(site, pasted)
  const read = readPastedReceipt(pasted)
  if (read !== null) return bySignature(site, read)
  // a damaged line or file is never taken for a mere number: its signature is what counts
  if (/TWIZA1|[{}]/.test(pasted)) return { kind: 'unread' }
  return byNumber(site, pasted)
}

function bySignature(site: Site, read: PastedReceipt): ReceiptCheck {
  const outcome = verifyReceipt(read, site.receiptKeys.published)
  if (outcome.ok) return { kind: 'valid', ...outcome.value }
  return { kind: 'invalid', fault: outcome.reasons[0] ?? { kind: 'bad-signature' } }
}

/** Whether the ballot was changed since is not told: who makes a voter show her receipt would learn it. */
async function ofBallot(site: Site, pasted: string): Promise<ReceiptCheck> {
  const read = readBallotReceipt(pasted)
  if (read === null) return { kind: 'unread' }
  const outcome = verifyBallot(read, site.receiptKeys.published)
  if (!outcome.ok) return { kind: 'invalid', fault: outcome.reasons[0] ?? { kind: 'bad-signature' } }
  const found = await readContest(site.db, read.contest)
  const contest = found !== null && maySeeContest(null, found) ? found : null
  const published = contest !== null && contestPhase(contest, new Date()) === 'published'
  return { kind: 'ballot', receipt: outcome.value, contest, published }
}

async function byNumber(site: Site, pasted: string): Promise<ReceiptCheck> {
  const hash = /(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])/i.exec(pasted)?.[0].toLowerCase()
  const number = /t[we][\s\-–]*20\d{2}[\s\-–]*\d{6,12}/i.exec(pasted)?.[0] ?? ''
  const [sequence, ofEntry] = [sequenceOf(number), entrySequenceOf(number)]
  if (hash === undefined || (sequence === null && ofEntry === null)) return { kind: 'unread' }
  const kept =
    sequence === null
      ? await readEntryReceiptNumbered(site.db, ofEntry ?? 0)
      : await readReceiptNumbered(site.db, sequence)
  if (kept === null || kept.receipt.contentHash !== hash) return { kind: 'unknown-number' }
  return { kind: 'known', receipt: kept.receipt }
}
