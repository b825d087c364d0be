/** `twiza territory …`: what an operator brings into the database, and takes back. */
import { resolve } from 'node:path'
import { undoImport } from '../operations/undo-import.ts'
import { readBatches } from '../storage/imports/reads.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { UNDO_REFUSALS } from '../web/words/imports.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, languageAmong, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { importTerritories } from './territory-import.ts'
import { actor, withDatabase } from './with-database.ts'
import { terminalWords } from './words.ts'

const DATA = resolve(import.meta.dirname, '..', '..', 'data')

export async function territory(
  [name = '', ...args]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (name === 'import') return importTerritories(args, terminal)
  if (name === 'imports') return listImports(args, terminal)
  if (name === 'undo') return undo(args, terminal)
  if (name === '--help' || name === '-h') {
    terminal.out(commandHelp(languageAmong(args, terminal), 'territory'))
    return DONE
  }
  const fault =
    name === ''
      ? usage(terminalWords.missing, { what: 'import | imports | undo', command: 'territory' })
      : usage(terminalWords.unknownCommand, { name: `territory ${name.slice(0, 40)}` })
  return complainOfUsage(terminal, args, fault)
}

async function listImports(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('territory imports', args, { json: { type: 'boolean' } } as const, [])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const language = spokenLanguage(read.value.values.lang, terminal.env)
  if (read.value.values.help === true) {
    terminal.out(commandHelp(language, 'territory imports'))
    return DONE
  }
  return withDatabase(terminal, args, async (db) => {
    const batches = await readBatches(db)
    if (read.value.values.json === true) answer(terminal, batches)
    else if (batches.length === 0) terminal.out(`${words(language, terminalWords.noImports)}\n`)
    else
      for (const { batch, kind, fileName, at, counts, undoneAt } of batches) {
        const undone = undoneAt === null ? '' : ` [${words(language, terminalWords.isUndone)}]`
        const told = words(language, terminalWords.counts, counts)
        terminal.out(`${batch}  ${at.toISOString().slice(0, 16)}Z  ${kind}  ${fileName}${undone}  ${told}\n`)
      }
    return DONE
  })
}

async function undo(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('territory undo', args, {}, ['NUMBER'])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const language = spokenLanguage(read.value.values.lang, terminal.env)
  if (read.value.values.help === true) {
    terminal.out(commandHelp(language, 'territory undo'))
    return DONE
  }
  const typed = read.value.positionals[0] ?? ''
  const batch = Number(typed)
  if (!/^\d{1,15}$/.test(typed))
    return complainOfUsage(
      terminal,
      args,
      usage(terminalWords.badChoice, { option: 'NUMBER', allowed: '1, 2, 3 …' }),
    )
  return withDatabase(terminal, args, async (db) => {
    const outcome = await undoImport(db, batch, {
      now: new Date(),
      actor: actor(),
      activities: readActivities(DATA),
    })
    if (outcome.ok) {
      terminal.out(`${words(language, terminalWords.undone, { batch, removed: outcome.value.removed })}\n`)
      return DONE
    }
    const details = outcome.reasons.map((reason) => {
      const at = 'at' in reason ? `${reason.at.toISOString().slice(0, 16)}Z` : ''
      return words(language, UNDO_REFUSALS[reason.kind], { at })
    })
    const title = words(language, terminalWords.refused)
    return complain(terminal, { status: 422, title, detail: details.join(' ') })
  })
}
