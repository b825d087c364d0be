/** `twiza simulate FILE|-`: one simulation from the files of data/, without a database. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { EconomicModel } from '../domain/model/model.ts'
import { readLaw } from '../storage/reference/library-files.ts'
import { readModelFile } from '../storage/reference/model-file.ts'
import type { Fault, Problem } from '../web/api/problem.ts'
import { faultsOf, issuesOf } from '../web/api/request-faults.ts'
import { type SimulationRequest, simulationRequest } from '../web/api/schemas/simulation.ts'
import { simulationAnswer } from '../web/api/simulation-answer.ts'
import { simulationPointer } from '../web/api/simulation-pointer.ts'
import { apiProblemWords } from '../web/api/words.ts'
import { refusalMessage } from '../web/simulation/refusal-message.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { readJson } from './json-file.ts'
import { simulationSummary } from './simulation-summary.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { terminalWords } from './words.ts'

const DATA = resolve(import.meta.dirname, '..', '..', 'data')

export async function simulateFile(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('simulate', args, { summary: { type: 'boolean' } } as const, ['FILE'])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { positionals, values } = read.value
  const fallback = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(commandHelp(fallback, 'simulate'))
    return DONE
  }
  const json = await readJson(positionals[0] ?? '', fallback)
  if (!json.ok) return complain(terminal, json.reasons[0] ?? { status: 422, title: '', detail: '' })
  const request = readRequest(json.value, fallback)
  if (!request.ok) return complain(terminal, request.reasons[0] ?? { status: 422, title: '', detail: '' })
  const language = values.lang === undefined ? (request.value.lang ?? fallback) : fallback
  const model = modelOf(request.value.model)
  if (model === null) {
    const detail = words(language, apiProblemWords.unknownModel, { id: request.value.model })
    return complain(terminal, refusal(language, [{ pointer: '#/model', detail }]))
  }
  const outcome = await simulationAnswer(model, request.value, readLaw(DATA))
  if (!outcome.ok) {
    const errors = outcome.reasons.map((reason) => ({
      pointer: simulationPointer(reason),
      detail: refusalMessage(language, model, reason),
    }))
    return complain(terminal, refusal(language, errors))
  }
  if (values.summary === true) terminal.out(simulationSummary(outcome.value, model, language))
  else answer(terminal, outcome.value)
  return DONE
}

function refusal(language: Language, errors: readonly Fault[]): Problem {
  const detail = errors.map((error) => error.detail).join(' ')
  return { status: 422, title: words(language, terminalWords.refused), detail, errors }
}

function readRequest(json: unknown, language: Language): Outcome<SimulationRequest, Problem> {
  const read = simulationRequest.safeParse(json)
  if (read.success) return accepted(read.data)
  return refused(refusal(language, faultsOf(language, 'body', issuesOf(read.error))))
}

/** Only the model asked for is read, and only if the folder has it: the id is never made into a path by itself. */
function modelOf(id: string): EconomicModel | null {
  const folder = resolve(DATA, 'models')
  if (id.endsWith('.example') || !readdirSync(folder).includes(`${id}.json`)) return null
  const outcome = readModelFile(readFileSync(resolve(folder, `${id}.json`), 'utf8'), id)
  if (outcome.ok) return outcome.value
  throw new Error(
    `data/models/${id}.json: ${outcome.reasons.map(({ path, fault }) => `${path}: ${fault}`).join('; ')}`,
  )
}
