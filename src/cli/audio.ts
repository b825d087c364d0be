/** `twiza audio missing`: the questions that nobody has read aloud yet, and those whose text has changed since. */
import { resolve } from 'node:path'
import { readRecordings } from '../storage/reference/recordings-file.ts'
import { toRecord } from '../web/audio/recorded.ts'
import { spokenQuestions } from '../web/audio/spoken-questions.ts'
import { audioWords } from '../web/audio/words.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { answer, spokenLanguage, type Terminal } from './terminal.ts'
import { terminalWords } from './words.ts'

const DATA = resolve(import.meta.dirname, '../../data')

export async function audio(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('audio', args, { json: { type: 'boolean' } } as const, ['missing'], 0)
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { positionals, values } = read.value
  const language = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(commandHelp(language, 'audio'))
    return DONE
  }
  if (positionals[0] !== 'missing')
    return complainOfUsage(
      terminal,
      args,
      usage(terminalWords.badChoice, { option: 'audio', allowed: 'missing' }),
    )
  const left = toRecord(readRecordings(DATA))
  if (values.json === true) {
    answer(terminal, left)
    return DONE
  }
  const all = spokenQuestions().length
  terminal.out(`${words(language, audioWords.summary, { ready: all - left.length, all })}\n`)
  for (const { language: spoken, question, state, textSha256 } of left)
    terminal.out(
      `${spoken}  ${question}  ${words(language, audioWords[state])}${textSha256 === null ? '' : `  ${textSha256}`}\n`,
    )
  return DONE
}
