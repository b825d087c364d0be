/** `twiza samples load|remove`: made-up examples, to show an empty site to people. */
import { resolve } from 'node:path'
import { loadSamples, removeAllSamples } from '../operations/samples.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, languageAmong, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { sampleWords } from './sample-words.ts'
import { spokenLanguage, type Terminal } from './terminal.ts'
import { actor, withDatabase } from './with-database.ts'
import { terminalWords } from './words.ts'

const DATA = resolve(import.meta.dirname, '..', '..', 'data')

export async function samples(
  [name = '', ...args]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (name === '--help' || name === '-h') {
    terminal.out(commandHelp(languageAmong(args, terminal), 'samples'))
    return DONE
  }
  if (name !== 'load' && name !== 'remove') {
    const fault =
      name === ''
        ? usage(terminalWords.missing, { what: 'load | remove', command: 'samples' })
        : usage(terminalWords.unknownCommand, { name: `samples ${name.slice(0, 40)}` })
    return complainOfUsage(terminal, args, fault)
  }
  const read = readArguments(`samples ${name}`, args, {}, [])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const language = spokenLanguage(read.value.values.lang, terminal.env)
  if (read.value.values.help === true) {
    terminal.out(commandHelp(language, `samples ${name}`))
    return DONE
  }
  return withDatabase(terminal, args, async (db) => {
    const circumstances = { now: new Date(), actor: actor() }
    const n =
      name === 'load' ? await loadSamples(db, DATA, circumstances) : await removeAllSamples(db, circumstances)
    const said = name === 'load' ? sampleWords.loaded : sampleWords.removed
    terminal.out(`${words(language, said, { n })}\n`)
    return DONE
  })
}
