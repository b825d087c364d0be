/**
 * The receipt of an entry: which words the site had at which instant. It is signed as the receipt of an idea is
 * (domain/idea/receipt.ts) and checked in the same way; only its number begins otherwise.
 */
import { legalTime } from '../basics/legal-time.ts'
import { canonical, type ReceiptStatement, statementOf } from '../idea/receipt.ts'
import type { Entry, EntryContent } from './entry.ts'

export const ENTRY_CONTENT_FORMAT = 'twiza-entry-1'

/** `sequence`: the site's count of receipts of entries, from 1. `TE-2026-000001` */
export function entryReceiptNumber(sequence: number, at: Date): string {
  return `TE-${legalTime(at).year}-${String(sequence).padStart(6, '0')}`
}

/** The count in a number as people copy it (`te 2026 000123`); null when it cannot be one. */
export function entrySequenceOf(number: string): number | null {
  const found = /^\s*te[\s\-–]*20\d{2}[\s\-–]*(\d{6,12})\s*$/i.exec(number)
  return found === null ? null : Number(found[1])
}

export function entryStatement(
  sequence: number,
  at: Date,
  proof: { readonly contentHash: string; readonly key: string },
): ReceiptStatement {
  return { ...statementOf(sequence, at, proof), number: entryReceiptNumber(sequence, at) }
}

/** All members are texts or null: a sum in centimes as its digits, several choices as the JSON of their list. */
export function canonicalEntry(
  { id, contest }: Pick<Entry, 'id' | 'contest'>,
  version: number,
  content: EntryContent,
): string {
  const { title, pitch, category, territory, sector, asks, answers } = content
  return canonical({
    format: ENTRY_CONTENT_FORMAT,
    contest,
    entry: id,
    version: String(version),
    title,
    pitch,
    category,
    territory,
    sector,
    asks: asks === null ? null : String(asks),
    ...Object.fromEntries(
      Object.entries(answers).map(([question, value]) => [
        `answer:${question}`,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ),
  })
}
