/** `twiza journal verify [--roots FILE]`: whether the journal is what was sealed; `twiza journal seal`: seals it now. */
import { readFileSync } from 'node:fs'
import type { Language } from '../domain/basics/language.ts'
import type { Witness } from '../domain/journal/verify.ts'
import { sealJournal } from '../operations/journal-seal.ts'
import { verifyKeptJournal } from '../operations/journal-verify.ts'
import type { Database } from '../storage/database.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { JOURNAL_FAULT_WORDS, journalWords } from './journal-words.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { withDatabase } from './with-database.ts'
import { terminalWords } from './words.ts'

const OPTIONS = { roots: { type: 'string' }, json: { type: 'boolean' } } as const
/** Said of a broken journal at most. */
const FAULTS_TOLD = 20

export async function journal(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('journal', args, OPTIONS, ['verify|seal'])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { positionals, values } = read.value
  const language = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(commandHelp(language, 'journal'))
    return DONE
  }
  const [action] = positionals
  if (action !== 'verify' && action !== 'seal')
    return complainOfUsage(
      terminal,
      args,
      usage(terminalWords.badChoice, { option: 'journal', allowed: 'verify, seal' }),
    )
  const witnesses = values.roots === undefined ? [] : witnessesIn(values.roots)
  if (witnesses === null) {
    const title = words(language, terminalWords.refused)
    return complain(terminal, { status: 422, title, detail: words(language, journalWords.badRoots) })
  }
  return withDatabase(terminal, args, (db) =>
    action === 'seal' ? seal(db, terminal, language) : verify(db, terminal, language, witnesses),
  )
}

async function seal(db: Database, terminal: Terminal, language: Language): Promise<ExitCode> {
  const n = await sealJournal(db, { now: new Date() })
  answer(terminal, { sealed: n })
  terminal.err(`${words(language, journalWords.sealed, { n })}\n`)
  return DONE
}

async function verify(
  db: Database,
  terminal: Terminal,
  language: Language,
  witnesses: readonly Witness[],
): Promise<ExitCode> {
  const found = await verifyKeptJournal(db, witnesses)
  answer(terminal, { ...found, faults: found.faults.slice(0, FAULTS_TOLD), witnesses: witnesses.length })
  if (found.faults.length > 0) {
    const detail = found.faults
      .slice(0, FAULTS_TOLD)
      .map(({ kind, ...values }) => words(language, JOURNAL_FAULT_WORDS[kind], values))
      .join(' ')
    return complain(terminal, { status: 409, title: words(language, journalWords.broken), detail })
  }
  const { lines, seals, waiting } = found
  terminal.err(`${words(language, journalWords.whole, { lines, seals, waiting })}\n`)
  if (witnesses.length === 0) terminal.err(`${words(language, journalWords.noWitness)}\n`)
  return DONE
}

/** Seals in a kept journal-roots.csv: day, seal, time, root, hash; null when the file is none. */
function witnessesIn(file: string): readonly Witness[] | null {
  const [head = '', ...lines] = readFileSync(file === '-' ? 0 : file, 'utf8').split(/\r?\n/)
  if (!/^\uFEFF?day,seal,sealed_at,root,hash$/.test(head)) return null
  const rows = lines.filter((line) => line !== '').map((line) => line.split(','))
  const witnesses = rows.map(([, number, , , hash]) => ({ number: Number(number), hash: hash ?? '' }))
  const sound = witnesses.every(({ number, hash }) => number > 0 && /^[0-9a-f]{64}$/.test(hash))
  return sound ? witnesses : null
}
