/** `twiza calc equal-shares|greedy FILE.pb|-`: anybody's recount of a published election. */
import { costOf, type Election } from '../domain/vote/election.ts'
import { equalShares } from '../domain/vote/equal-shares.ts'
import { fractionText } from '../domain/vote/fraction.ts'
import { greedy } from '../domain/vote/greedy.ts'
import { type PabulibElection, readPabulib } from '../domain/vote/pabulib.ts'
import { pabulibFaultWords, pabulibNoteWords } from '../web/vote/pabulib-words.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, type UsageFault, usage } from './arguments.ts'
import { electionHelp } from './calc-election-words.ts'
import { DONE, type ExitCode } from './exit.ts'
import { readText } from './json-file.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { terminalWords } from './words.ts'

const OPTIONS = { completion: { type: 'string' }, utility: { type: 'string' } } as const
const COMPLETIONS = ['none', 'add1'] as const
const UTILITIES = ['cost', 'cardinality'] as const

export function isElectionMethod(word: string): boolean {
  return word === 'equal-shares' || word === 'greedy'
}

export async function calcElection(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = readArguments('calc', args, OPTIONS, ['METHOD', 'FILE'])
  if (!given.ok) return complainOfUsage(terminal, args, given.reasons[0] ?? usage(terminalWords.usage, {}))
  const { positionals, values } = given.value
  const [method = '', file = ''] = positionals
  const language = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(electionHelp(language))
    return DONE
  }
  const completion = COMPLETIONS.find((one) => one === (values.completion ?? 'none'))
  const utility = UTILITIES.find((one) => one === (values.utility ?? 'cost'))
  const fault = optionFault(method, { completion, utility }, values)
  if (fault !== null) return complainOfUsage(terminal, args, fault)
  const text = await readText(file, language)
  if (!text.ok) return complain(terminal, text.reasons[0] ?? { status: 422, title: '', detail: '' })
  const read = readPabulib(text.value)
  if (!read.ok) {
    const detail = read.reasons.map((reason) => pabulibFaultWords(language, reason)).join(' ')
    return complain(terminal, { status: 422, title: words(language, terminalWords.refused), detail })
  }
  const said = read.value.notes.slice(0, 20)
  for (const note of said) terminal.err(`${pabulibNoteWords(language, note)}\n`)
  answer(
    terminal,
    method === 'greedy'
      ? greedyAnswer(read.value)
      : sharesAnswer(read.value, completion ?? 'none', utility ?? 'cost'),
  )
  return DONE
}

function optionFault(
  method: string,
  read: { readonly completion: string | undefined; readonly utility: string | undefined },
  given: { readonly completion?: string; readonly utility?: string },
): UsageFault | null {
  const bad = (option: string, allowed: readonly string[]) =>
    usage(terminalWords.badChoice, { option, allowed: allowed.join(', ') })
  if (!isElectionMethod(method)) return usage(terminalWords.unknownMethod, { name: method.slice(0, 40) })
  if (read.completion === undefined || (method === 'greedy' && read.completion !== 'none'))
    return bad('--completion', method === 'greedy' ? ['none'] : COMPLETIONS)
  if (read.utility === undefined || (method === 'greedy' && given.utility !== undefined))
    return bad('--utility', method === 'greedy' ? ['(greedy)'] : UTILITIES)
  return null
}

type Votes = Float64Array

function sharesAnswer(
  read: PabulibElection,
  completion: (typeof COMPLETIONS)[number],
  utility: (typeof UTILITIES)[number],
) {
  const { election } = read
  const result = equalShares(election, { completion, utility, arithmetic: 'exact' })
  const chosen = result.purchases.map(({ project }) => project)
  const winners = result.purchases.map(({ project, share, exactShare, effectiveVotes }) => ({
    ...winnerOf(election, project, result.groups.votes),
    effective_votes: effectiveVotes,
    share: share / election.unit,
    exact_share:
      exactShare === null
        ? null
        : fractionText({ top: exactShare.top, bottom: exactShare.bottom * BigInt(election.unit) }),
  }))
  const { top, bottom } = result.endowment
  const endowment = fractionText({ top, bottom: bottom * BigInt(election.unit) })
  return {
    method: 'equal-shares',
    utility,
    completion,
    ...whole(election, chosen),
    endowment,
    outcomes_tried: result.tried,
    winners,
    notes: read.notes,
  }
}

function greedyAnswer(read: PabulibElection) {
  const { election } = read
  const { winners, votes } = greedy(election)
  const rows = winners.map((project) => winnerOf(election, project, votes))
  return { method: 'greedy', ...whole(election, winners), winners: rows, notes: read.notes }
}

function whole(election: Election, chosen: readonly number[]) {
  return {
    budget: election.budget / election.unit,
    total: costOf(election, chosen) / election.unit,
    voters: election.ballots.length,
    projects: election.projects.length,
    ids: chosen.map((project) => election.projects[project]?.id ?? ''),
  }
}

function winnerOf({ projects, unit }: Election, project: number, votes: Votes) {
  const { id = '', name = '', cost = 0 } = projects[project] ?? {}
  return { id, name, cost: cost / unit, votes: votes[project] ?? 0 }
}
