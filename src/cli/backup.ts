/** `twiza backup FILE` and `twiza restore FILE [--replace]`: a whole instance in one file, and back. */
import { keptBeside } from '../kept-beside.ts'
import { backupInstance, holdsPeople, restoreInstance } from '../operations/backup-instance.ts'
import type { Database } from '../storage/database.ts'
import { BrokenBackup } from '../storage/instance/broken-backup.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, usage } from './arguments.ts'
import { backupWords } from './backup-words.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { complain, spokenLanguage, type Terminal } from './terminal.ts'
import { withDatabase } from './with-database.ts'
import { terminalWords } from './words.ts'
import type { Settings } from '../settings.ts'

export async function backup(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return onFile('backup', args, terminal, async (db, settings, { file }) => {
    const counts = await backupInstance(db, file, { beside: keptBeside(settings), now: new Date() })
    return { done: backupWords.made, counts }
  })
}

export async function restore(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return onFile('restore', args, terminal, async (db, settings, { file, replace }) => {
    if (!replace && (await holdsPeople(db))) return { refused: backupWords.notEmpty }
    const counts = await restoreInstance(db, file, { beside: keptBeside(settings) })
    return { done: backupWords.restored, counts }
  })
}

type BackupWord = (typeof backupWords)[keyof typeof backupWords]
type Outcome =
  | { readonly done: BackupWord; readonly counts: { readonly rows: number; readonly files: number } }
  | { readonly refused: BackupWord }
type Work = (
  db: Database,
  settings: Settings,
  asked: { readonly file: string; readonly replace: boolean },
) => Promise<Outcome>

async function onFile(
  command: 'backup' | 'restore',
  args: readonly string[],
  terminal: Terminal,
  work: Work,
): Promise<ExitCode> {
  const options = { ...(command === 'restore' ? { replace: { type: 'boolean' } as const } : {}) }
  const read = readArguments(command, args, options, ['FILE'])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { values, positionals } = read.value
  const language = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(commandHelp(language, command))
    return DONE
  }
  const file = positionals[0] ?? ''
  const replace = (values as { replace?: boolean }).replace === true
  const refuse = (detail: string) =>
    complain(terminal, { status: 422, title: words(language, terminalWords.refused), detail })
  return withDatabase(terminal, args, async (db, settings) => {
    try {
      const outcome = await work(db, settings, { file, replace })
      if ('refused' in outcome) return refuse(words(language, outcome.refused))
      terminal.out(`${words(language, outcome.done, { file, ...outcome.counts })}\n`)
      return DONE
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (error instanceof BrokenBackup) return refuse(words(language, backupWords.broken, { why: message }))
      if (code !== undefined && /^E[A-Z]+$/.test(code))
        return refuse(words(language, backupWords.unreadable, { file, why: code }))
      throw error
    }
  })
}
