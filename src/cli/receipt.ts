/** `twiza receipt verify FILE|-`: whether a receipt of an idea, an entry or a vote is true, with the public keys alone and without the site. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language } from '../domain/basics/language.ts'
import { readPastedReceipt } from '../domain/idea/read-receipt.ts'
import { readSettings } from '../settings.ts'
import { addReceiptKey, openReceiptKeys, type PublicKey } from '../storage/idea/receipt-keys.ts'
import { verifyReceipt } from '../storage/idea/receipt-signature.ts'
import { BALLOT_RECEIPT_FORMAT } from '../storage/vote/ballot-code.ts'
import { RECEIPT_FAULTS, receiptWords } from '../web/idea/receipt-words.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, usage } from './arguments.ts'
import { verifyBallotReceipt } from './ballot-receipt.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { receiptTerminalWords } from './receipt-words.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { terminalWords } from './words.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const OPTIONS = { keys: { type: 'string' }, code: { type: 'string' }, ballots: { type: 'string' } } as const

export async function receipt(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('receipt', args, OPTIONS, ['verify', 'FILE'], 1)
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { positionals, values } = read.value
  const language = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(commandHelp(language, 'receipt'))
    return DONE
  }
  const [action, file] = positionals
  if (action === 'verify' && file !== undefined) return verify(terminal, language, file, values)
  if (action === 'new-key' && file === undefined) return newKey(terminal, language)
  return complainOfUsage(
    terminal,
    args,
    usage(terminalWords.missing, { what: 'verify FILE', command: 'receipt' }),
  )
}

function verify(
  terminal: Terminal,
  language: Language,
  file: string,
  given: { readonly keys?: string; readonly code?: string; readonly ballots?: string },
): ExitCode {
  const keysFile = given.keys
  const refuse = (detail: string) =>
    complain(terminal, { status: 422, title: words(language, receiptWords.invalid), detail })
  let text: string
  let keys: readonly PublicKey[] | null
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
    keys = keysFile === undefined ? ownKeys(terminal) : publicKeysIn(readFileSync(keysFile, 'utf8'))
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
  if (keys === null) return refuse(words(language, receiptTerminalWords.noKeys))
  if (text.includes(BALLOT_RECEIPT_FORMAT))
    return verifyBallotReceipt(terminal, language, { ...given, text, keys })
  const pasted = readPastedReceipt(text)
  if (pasted === null) return refuse(words(language, receiptWords.unread))
  const outcome = verifyReceipt(pasted, keys)
  if (!outcome.ok)
    return refuse(outcome.reasons.map(({ kind }) => words(language, RECEIPT_FAULTS[kind])).join(' '))
  const { receipt, content } = outcome.value
  answer(terminal, { valid: true, receipt, contentChecked: content !== null })
  terminal.err(`${receipt.number}: ${words(language, receiptWords.validText)}\n`)
  return DONE
}

/** A key file that was saved from /.well-known/twiza-receipt-key.json. */
function publicKeysIn(text: string): readonly PublicKey[] | null {
  const file = JSON.parse(text) as { keys?: unknown }
  return Array.isArray(file.keys) ? (file.keys as readonly PublicKey[]) : null
}

/** Those of this machine's site; null when it has none. They are never made here. */
function ownKeys(terminal: Terminal): readonly PublicKey[] | null {
  const path = keyFile(terminal)
  return path !== null && existsSync(path) ? openReceiptKeys(path, new Date()).published : null
}

function keyFile(terminal: Terminal): string | null {
  const settings = readSettings(terminal.env, { root: ROOT, cwd: process.cwd() })
  return settings.ok ? settings.value.receiptKeyFile : null
}

/** From the next start of the site on, receipts are signed with a new key; the older ones still verify. */
function newKey(terminal: Terminal, language: Language): ExitCode {
  const path = keyFile(terminal)
  if (path === null || !existsSync(path)) {
    const title = words(language, terminalWords.refused)
    return complain(terminal, { status: 422, title, detail: words(language, receiptTerminalWords.noKeys) })
  }
  const keys = addReceiptKey(path, new Date())
  answer(terminal, { keys: keys.published })
  terminal.err(`${words(language, receiptTerminalWords.keyAdded, { key: keys.signing.id })}\n`)
  return DONE
}
