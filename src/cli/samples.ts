/** `twiza samples load|remove`: made-up projects and a made-up contest of some of them, to show an empty site to people. */
import { resolve } from 'node:path'
import { loadSampleContest, removeSampleContest } from '../operations/sample-contest.ts'
import { loadSamples, removeAllSamples } from '../operations/samples.ts'
import { openReceiptKeys } from '../storage/idea/receipt-keys.ts'
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
  return withDatabase(terminal, args, async (db, settings) => {
    const circumstances = { now: new Date(), actor: actor() }
    if (name === 'remove') {
      const contests = await removeSampleContest(db, circumstances)
      const n = contests + (await removeAllSamples(db, circumstances))
      terminal.out(`${words(language, sampleWords.removed, { n })}\n`)
      return DONE
    }
    const projects = await loadSamples(db, DATA, circumstances)
    const keys = openReceiptKeys(settings.receiptKeyFile, circumstances.now)
    const n = projects + (await loadSampleContest(db, { ...circumstances, keys }))
    terminal.out(`${words(language, sampleWords.loaded, { n })}\n`)
    return DONE
  })
}
