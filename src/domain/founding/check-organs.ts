/** Managers or board: articles 47, 50, 51, 57 and 65. */
import { boardRequired, checkGovernance } from '../law/organs.ts'
import type { Law } from '../law/parameters.ts'
import { ruleOf } from './basis.ts'
import type { Finding } from './findings.ts'
import type { Founding } from './founding.ts'

/** A cooperative that is being founded has closed no year yet: turnover requires no board of it. */
export function checkOrgans({ members, organs, rules }: Founding, law: Law): readonly Finding[] {
  if (organs.kind === null) return []
  const found: Finding[] = []
  const part = 'organs'
  const { maxManagers, termYears, boardMeetingsAYear } = law.numbers
  const size = { members: members.length, turnovers: [] }
  const count = organs.people.length
  const governance =
    organs.kind === 'board'
      ? ({ organ: 'board', boardSize: count } as const)
      : ({ organ: 'manager', managers: count } as const)
  const outcome = checkGovernance(governance, size, law)
  for (const reason of outcome.ok ? [] : outcome.reasons) {
    if (reason.kind === 'board-size') {
      const { allowed } = reason
      found.push({ kind: 'board-size', ...ruleOf(law.lists.boardSizes), part, found: count, allowed })
    } else if (reason.kind === 'manager-count') {
      const { least, most } = reason
      found.push({ kind: 'manager-count', ...ruleOf(maxManagers), part, found: count, least, most })
    }
  }
  const required = organs.kind === 'manager' ? boardRequired(size, law) : null
  if (required !== null)
    found.push({
      kind: 'board-required',
      ...ruleOf(law.numbers.boardIfMembersOver),
      part,
      found: required.found,
      limit: required.limit,
    })
  const term = organs.termYears
  if (term !== null && term > termYears.value)
    found.push({ kind: 'term-too-long', ...ruleOf(termYears), part, found: term, limit: termYears.value })
  else if (term !== null && organs.kind === 'board' && term < termYears.value)
    found.push({ kind: 'board-term', ...ruleOf(termYears), part, found: term, limit: termYears.value })
  const meetings = rules.boardMeetings
  if (organs.kind === 'board' && meetings !== null && meetings < boardMeetingsAYear.value)
    found.push({
      kind: 'board-meets-too-seldom',
      ...ruleOf(boardMeetingsAYear),
      part: 'rules',
      found: meetings,
      limit: boardMeetingsAYear.value,
    })
  return found
}
