/** `twiza promise CODE`: the ranking of activities of a territory, from the files of data/, without a database. */
import { resolve } from 'node:path'
import { PARTS } from '../domain/activity/activity.ts'
import { promiseContext } from '../domain/activity/context.ts'
import { promiseOf } from '../domain/activity/promise.ts'
import { METHODS } from '../domain/activity/rank.ts'
import type { Language } from '../domain/basics/language.ts'
import { readNumber } from '../domain/basics/number-reading.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { NATION, parseTerritoryCode } from '../domain/basics/territory-code.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { atlasFromFiles } from '../storage/reference/atlas-from-files.ts'
import { readModels } from '../storage/reference/models-folder.ts'
import type { Problem } from '../web/api/problem.ts'
import { type PromiseAnswer, promiseAnswer, type PromiseRequest } from '../web/api/promise-answer.ts'
import { type GivenWeights, isPart, weightsWith } from '../web/api/promise-weights.ts'
import { apiProblemWords } from '../web/api/words.ts'
import { calculationMessage } from '../web/words/calculation-message.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, type UsageFault, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { promiseTable } from './promise-table.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { terminalWords } from './words.ts'

const DATA = resolve(import.meta.dirname, '..', '..', 'data')

const OPTIONS = {
  weight: { type: 'string', multiple: true },
  method: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const

type Question = Omit<PromiseRequest, 'weights'> & { readonly given: GivenWeights }

export async function promise(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('promise', args, OPTIONS, ['CODE'])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { positionals, values } = read.value
  const language = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(commandHelp(language, 'promise'))
    return DONE
  }
  const question = questionOf(values, language)
  if (!question.ok)
    return complainOfUsage(terminal, args, question.reasons[0] ?? usage(terminalWords.usage, {}))
  const found = rankingOf(positionals[0] ?? '', question.value)
  if (!found.ok) return complain(terminal, found.reasons[0] ?? { status: 422, title: '', detail: '' })
  if (values.json === true) answer(terminal, found.value)
  else terminal.out(promiseTable(found.value, language))
  return DONE
}

type Values = { weight?: string[] | undefined; method?: string | undefined; limit?: string | undefined }

function questionOf({ weight, method, limit }: Values, language: Language): Outcome<Question, UsageFault> {
  const known = METHODS.find((one) => one === (method ?? 'weighted-sum'))
  if (known === undefined)
    return refused(usage(terminalWords.badChoice, { option: '--method', allowed: METHODS.join(', ') }))
  const count = readNumber(limit ?? '10', 'whole')
  if (count === null || !Number.isInteger(count) || count < 1 || count > 100)
    return refused(usage(terminalWords.badChoice, { option: '--limit', allowed: '1–100' }))
  const given: Record<string, number> = {}
  for (const typed of weight ?? []) {
    const [part = '', number = '', ...more] = typed.split('=')
    const value = readNumber(number)
    if (!isPart(part) || value === null || more.length > 0)
      return refused(usage(terminalWords.badWeight, { typed, parts: PARTS.join(', ') }))
    given[part] = value
  }
  return accepted({ given, method: known, limit: count, language })
}

function rankingOf(typed: string, { given, ...request }: Question): Outcome<PromiseAnswer, Problem> {
  const { language } = request
  const refuse = (status: number, detail: string) =>
    refused<Problem>({ status, title: words(language, terminalWords.refused), detail })
  const atlas = atlasFromFiles(DATA)
  const code = parseTerritoryCode(typed)
  if (code === null || !atlas.territories.has(code))
    return refuse(404, words(language, apiProblemWords.unknownCode, { code: typed.slice(0, 40) }))
  if (code === NATION) return refuse(404, words(language, apiProblemWords.nationHasNone))
  const catalogue = readActivities(DATA)
  const context = promiseContext(atlas, catalogue.activities)
  const table = promiseOf(atlas, context, code)
  if (table === null) throw new Error(`the territory ${code} has no row`)
  const weights = weightsWith(given, catalogue.weights)
  const found = promiseAnswer({ context, catalogue, models: readModels(DATA) }, table, {
    ...request,
    weights,
  })
  if (found.ok) return found
  const named = found.reasons.map(
    ({ at, ...reason }) => ({ ...reason, at: partAt(at) }) as (typeof found.reasons)[number],
  )
  return refuse(422, named.map((reason) => calculationMessage(language, reason)).join(' '))
}

/** `weights[0]` as it was typed: `need`. */
function partAt(at: string): string {
  const place = /^weights\[(\d+)\]$/.exec(at)?.[1]
  return place === undefined ? at : (PARTS[Number(place)] ?? at)
}
