/** `twiza funding match FILE|-`: who can fund this, from the files of data/, without a database. */
import { resolve } from 'node:path'
import type { Language } from '../domain/basics/language.ts'
import { parseTerritoryCode } from '../domain/basics/territory-code.ts'
import { brokenTies } from '../domain/programme/consistency.ts'
import { eligibilities } from '../domain/programme/eligibilities.ts'
import type { Applicant } from '../domain/programme/facts.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { readProgrammeFiles } from '../storage/reference/programme-files.ts'
import { readTerritories } from '../storage/reference/territories-file.ts'
import type { Fault, Problem } from '../web/api/problem.ts'
import { faultsOf, issuesOf } from '../web/api/request-faults.ts'
import { facts } from '../web/api/schemas/facts.ts'
import { apiProblemWords } from '../web/api/words.ts'
import { FACT_LABELS } from '../web/programme/fact-words.ts'
import type { Names } from '../web/programme/fact-value-word.ts'
import { listWord } from '../web/words/format.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { fundingTable } from './funding-table.ts'
import { fundingWords } from './funding-words.ts'
import { commandHelp } from './help.ts'
import { readJson } from './json-file.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { terminalWords } from './words.ts'

const DATA = resolve(import.meta.dirname, '..', '..', 'data')
const OPTIONS = { json: { type: 'boolean' } } as const

export async function funding(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('funding', args, OPTIONS, ['match', 'FILE'])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { positionals, values } = read.value
  const language = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(commandHelp(language, 'funding'))
    return DONE
  }
  const [action = '', file = ''] = positionals
  if (action !== 'match')
    return complainOfUsage(
      terminal,
      args,
      usage(terminalWords.missing, { what: 'match', command: 'funding' }),
    )
  const json = await readJson(file, language)
  if (!json.ok) return complain(terminal, json.reasons[0] ?? { status: 422, title: '', detail: '' })
  const parsed = facts.safeParse(json.value)
  if (!parsed.success)
    return complain(terminal, refusal(language, faultsOf(language, 'body', issuesOf(parsed.error))))
  return match(terminal, language, parsed.data as Applicant, values.json === true)
}

function match(terminal: Terminal, language: Language, applicant: Applicant, json: boolean): ExitCode {
  const names = namesFromFiles()
  const faults = [...unknownTerritory(applicant, names, language), ...contradictions(applicant, language)]
  if (faults.length > 0) return complain(terminal, refusal(language, faults))
  const today = new Date()
  const all = eligibilities(readProgrammeFiles(DATA), applicant, today)
  if (json)
    answer(terminal, {
      items: all.map(({ programme, verdict, criteria }) => ({
        programme: programme.id,
        verdict,
        criteria: criteria.map(({ criterion, truth }) => ({ id: criterion.id, truth })),
      })),
    })
  else terminal.out(fundingTable(all, { applicant, names, today }, language))
  return DONE
}

function unknownTerritory({ territory }: Applicant, names: Names, language: Language): readonly Fault[] {
  if (territory === undefined) return []
  const code = parseTerritoryCode(String(territory))
  if (code !== null && names.territory(code) !== null) return []
  const detail = words(language, apiProblemWords.unknownCode, { code: String(territory) })
  return [{ pointer: '#/territory', detail }]
}

function contradictions(applicant: Applicant, language: Language): readonly Fault[] {
  return brokenTies(applicant).map(({ facts: tied }) => {
    const told = tied.filter((fact) => applicant[fact] !== undefined)
    const list = listWord(told.map((fact) => FACT_LABELS[fact]))
    return {
      pointer: `#/${told[0] ?? tied[0]}`,
      detail: words(language, fundingWords.contradiction, { facts: list }),
    }
  })
}

function refusal(language: Language, errors: readonly Fault[]): Problem {
  const detail = errors.map((error) => error.detail).join(' ')
  return { status: 422, title: words(language, terminalWords.refused), detail, errors }
}

function namesFromFiles(): Names {
  const territories = new Map(readTerritories(DATA).map(({ code, name }) => [code, name]))
  const { ten } = readActivities(DATA).sectors
  return {
    territory: (code) => territories.get(code) ?? null,
    sector: (id) => ten.find((sector) => sector.id === id)?.name ?? null,
  }
}
