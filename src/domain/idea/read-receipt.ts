/** Reads a receipt back from what people paste: the line of a message, or the file. */
import { LEGAL_TIME_RULES, legalTimeText } from '../basics/legal-time.ts'
import { RECEIPT_FORMAT, type Receipt } from './receipt.ts'

/** `content` null: only the receipt was given, without the words it is about. */
export type PastedReceipt = { readonly receipt: Receipt; readonly content: string | null }

/** Null when it is no receipt of a form known here. Nothing is believed yet: the signature says what is true. */
export function readPastedReceipt(pasted: string): PastedReceipt | null {
  const text = pasted.trim()
  return text.startsWith('{') ? fromFile(text) : fromLine(text)
}

/** TW: of an idea; TE: of an entry in a contest. */
const LINE =
  /TWIZA1\s+(T[WE]-\d{4}-\d{6,12})\s+(\S+Z)\s+([0-9a-f]{64})\s+([\w-]{4,32})\s+([\w-]{86})(?![\w-])/

function fromLine(text: string): PastedReceipt | null {
  const [, number = '', received = '', contentHash = '', key = '', signature = ''] = LINE.exec(text) ?? []
  const at = new Date(received)
  if (number === '' || Number.isNaN(at.getTime())) return null
  const receipt: Receipt = {
    format: RECEIPT_FORMAT,
    number,
    received,
    legalTime: legalTimeText(at),
    legalTimeRules: LEGAL_TIME_RULES,
    contentHash,
    key,
    signature,
  }
  return { receipt, content: null }
}

const MEMBERS = [
  'number',
  'received',
  'legalTime',
  'legalTimeRules',
  'contentHash',
  'key',
  'signature',
] as const

function fromFile(text: string): PastedReceipt | null {
  const file = parsed(text)
  const receipt = memberOf(file, 'receipt') ?? file
  const content = memberOf(file, 'content')
  if (memberOf(receipt, 'format') !== RECEIPT_FORMAT) return null
  if (MEMBERS.some((name) => typeof memberOf(receipt, name) !== 'string')) return null
  if (content !== undefined && typeof content !== 'string') return null
  return { receipt: receipt as Receipt, content: content ?? null }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}
