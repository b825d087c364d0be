/** The commands that write: on the database of the settings, embedded or DATABASE_URL. */
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { prepare } from '../operations/prepare.ts'
import { readSettings, type Settings } from '../settings.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { StartProblem } from '../storage/embedded/start-problem.ts'
import { words } from '../web/words/word.ts'
import { languageAmong } from './arguments.ts'
import type { ExitCode } from './exit.ts'
import { complain, type Terminal } from './terminal.ts'
import { terminalWords } from './words.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')

export type Work = (db: Database, settings: Settings) => Promise<ExitCode>

/** Opens the database of the settings, beside a running server or alone, with what ships with Twiza in it. */
export async function withDatabase(
  terminal: Terminal,
  args: readonly string[],
  work: Work,
): Promise<ExitCode> {
  const read = readSettings(terminal.env, { root: ROOT, cwd: process.cwd() })
  const language = languageAmong(args, terminal)
  const title = words(language, terminalWords.databaseFailed)
  if (!read.ok) {
    const detail = read.reasons.map(({ message }) => message).join(' ')
    return complain(terminal, { status: 422, title, detail })
  }
  const log = (line: string) => terminal.err(`${line}\n`)
  try {
    const opened = await openDatabase(read.value, log)
    try {
      await prepare(opened.db, { dataFolder: resolve(ROOT, 'data'), now: new Date(), log })
      return await work(opened.db, read.value)
    } finally {
      await opened.close()
    }
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error
    return complain(terminal, { status: 503, title, detail: error.message })
  }
}

/** Who did it, for the journal. */
export function actor(): `terminal:${string}` {
  return `terminal:${userInfo().username}`
}
