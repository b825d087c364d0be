/** `twiza calc METHOD FILE|-`: any kernel on plain JSON, an election on a .pb file, so that anyone can check a published result. */
import { calculationMessage, pointerOf } from '../web/words/calculation-message.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, usage } from './arguments.ts'
import { calculationOf } from './calc-methods.ts'
import { calcElection, isElectionMethod } from './calc-election.ts'
import { DONE, type ExitCode } from './exit.ts'
import { calcHelp } from './help.ts'
import { readJson } from './json-file.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { terminalWords } from './words.ts'

export async function calc(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (args.some(isElectionMethod)) return calcElection(args, terminal)
  const given = readArguments('calc', args, {}, ['METHOD', 'FILE'])
  if (!given.ok) return complainOfUsage(terminal, args, given.reasons[0] ?? usage(terminalWords.usage, {}))
  const { positionals, values } = given.value
  const [method = '', file = ''] = positionals
  const language = spokenLanguage(values.lang, terminal.env)
  const calculation = calculationOf(method)
  if (values.help === true && (calculation !== null || method === '')) {
    terminal.out(calcHelp(language, method === '' ? null : method))
    return DONE
  }
  if (calculation === null)
    return complainOfUsage(terminal, args, usage(terminalWords.unknownMethod, { name: method.slice(0, 40) }))
  const json = await readJson(file, language)
  if (!json.ok) return complain(terminal, json.reasons[0] ?? { status: 422, title: '', detail: '' })
  const outcome = calculation.run(json.value)
  if (outcome.ok) {
    answer(terminal, outcome.value)
    return DONE
  }
  const errors = outcome.reasons.map((reason) => ({
    pointer: pointerOf(reason.at),
    detail: calculationMessage(language, reason),
  }))
  const detail = errors.map((error) => error.detail).join(' ')
  return complain(terminal, { status: 422, title: words(language, terminalWords.refused), detail, errors })
}
