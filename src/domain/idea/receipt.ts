/**
 * The receipt of an idea: which words the site had at which instant. It is a short text that anybody can check
 * without this site. `decisions/022-receipts-that-prove-priority.md` says how to compute every part of it again.
 */
import { LEGAL_TIME_RULES, legalTime, legalTimeText } from '../basics/legal-time.ts'
import type { IdeaContent } from './idea.ts'

export const CONTENT_FORMAT = 'twiza-idea-1'
export const RECEIPT_FORMAT = 'twiza-receipt-1'

/** What is signed. */
export type ReceiptStatement = {
  readonly format: typeof RECEIPT_FORMAT
  /** `TW-2026-000123` */
  readonly number: string
  /** the instant, in UTC, to the millisecond: `2026-11-22T01:50:00.123Z` */
  readonly received: string
  /** the same instant on a Moroccan clock: `2026-11-22T01:50:00.123+00:00` */
  readonly legalTime: string
  readonly legalTimeRules: string
  /** SHA-256 of the canonical content, 64 letters of 0-9 a-f */
  readonly contentHash: string
  /** which of the site's keys signed */
  readonly key: string
}
export type Receipt = ReceiptStatement & {
  /** Ed25519 over the canonical statement, base64url without padding */
  readonly signature: string
}
/** A receipt with the words it is about: the file that the holder keeps. */
export type ReceiptFile = { readonly receipt: Receipt; readonly content: string }

/**
 * Members in the order of their names, no white space, no escapes but those of JSON: RFC 8785 for objects whose
 * members are all texts or null.
 */
export function canonical(object: Readonly<Record<string, string | null>>): string {
  const members = Object.keys(object).sort()
  return JSON.stringify(Object.fromEntries(members.map((name) => [name, object[name] ?? null])))
}

export function canonicalContent(content: IdeaContent): string {
  const { title, idea, territory, sector, source, activity, model, simulation } = content
  return canonical({
    format: CONTENT_FORMAT,
    title,
    idea,
    territory,
    sector,
    source,
    activity,
    model,
    simulation,
  })
}

export function canonicalStatement(statement: ReceiptStatement): string {
  const { format, number, received, legalTime, legalTimeRules, contentHash, key } = statement
  return canonical({ format, number, received, legalTime, legalTimeRules, contentHash, key })
}

/** `sequence`: the site's count of receipts, from 1. */
export function receiptNumber(sequence: number, at: Date): string {
  return `TW-${legalTime(at).year}-${String(sequence).padStart(6, '0')}`
}

/** The count in a number as people copy it (`tw 2026 000123`); null when it cannot be one. */
export function sequenceOf(number: string): number | null {
  const found = /^\s*tw[\s\-–]*20\d{2}[\s\-–]*(\d{6,12})\s*$/i.exec(number)
  return found === null ? null : Number(found[1])
}

export function statementOf(
  sequence: number,
  at: Date,
  proof: { readonly contentHash: string; readonly key: string },
): ReceiptStatement {
  return {
    format: RECEIPT_FORMAT,
    number: receiptNumber(sequence, at),
    received: at.toISOString(),
    legalTime: legalTimeText(at),
    legalTimeRules: LEGAL_TIME_RULES,
    contentHash: proof.contentHash,
    key: proof.key,
  }
}

/** One line that fits a text message: everything that is signed and the signature, six words. */
export function receiptLine({ number, received, contentHash, key, signature }: Receipt): string {
  return `TWIZA1 ${number} ${received} ${contentHash} ${key} ${signature}`
}
