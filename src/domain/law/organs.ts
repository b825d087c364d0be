import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { basisOf, type Law, type LegalBasis } from './parameters.ts'

/** Who runs the cooperative: a board of directors of a given size, or one to three managers. */
export type Governance =
  | { readonly organ: 'board'; readonly boardSize: number | null }
  | { readonly organ: 'manager'; readonly managers: number | null }

/** `turnovers`: yearly, in dirhams, oldest first; a year not closed yet is left out. */
export type Size = { readonly members: number; readonly turnovers: readonly number[] }

export type OrgansReason =
  | {
      readonly kind: 'board-required'
      readonly because: 'members' | 'turnover'
      readonly found: number
      readonly limit: number
      /** index of the year that completes the run of large turnovers; null when members decide */
      readonly year: number | null
      readonly basis: LegalBasis
    }
  | {
      readonly kind: 'board-size'
      readonly found: number
      readonly allowed: readonly number[]
      readonly basis: LegalBasis
    }
  | {
      readonly kind: 'manager-count'
      readonly found: number
      readonly least: number
      readonly most: number
      readonly basis: LegalBasis
    }

/** Index of the year that ends a run of years above the limit long enough for articles 47 and 72; null if none. */
export function yearOfLargeTurnover(turnovers: readonly number[], limit: number, law: Law): number | null {
  let run = 0
  for (const [year, turnover] of turnovers.entries()) {
    run = turnover > limit ? run + 1 : 0
    if (run >= law.numbers.turnoverYearsInARow.value) return year
  }
  return null
}

/** Why article 47 requires a board; null where manager or board is a free choice. */
export function boardRequired(size: Size, law: Law): (OrgansReason & { kind: 'board-required' }) | null {
  const { boardIfMembersOver: people, boardIfTurnoverOver: turnover } = law.numbers
  const kind = 'board-required'
  if (size.members > people.value)
    return {
      kind,
      because: 'members',
      found: size.members,
      limit: people.value,
      year: null,
      basis: basisOf(people),
    }
  const year = yearOfLargeTurnover(size.turnovers, turnover.value, law)
  if (year === null) return null
  const found = size.turnovers[year] ?? 0
  return { kind, because: 'turnover', found, limit: turnover.value, year, basis: basisOf(turnover) }
}

/** Articles 47, 50 and 65. A null size or count is not judged. */
export function checkGovernance(
  governance: Governance,
  size: Size,
  law: Law,
): Outcome<Governance, OrgansReason> {
  if (governance.organ === 'board') {
    const { boardSizes } = law.lists
    const found = governance.boardSize
    if (found === null || boardSizes.value.includes(found)) return accepted(governance)
    return refused({ kind: 'board-size', found, allowed: boardSizes.value, basis: basisOf(boardSizes) })
  }
  const reasons: OrgansReason[] = []
  const required = boardRequired(size, law)
  if (required !== null) reasons.push(required)
  const { minManagers, maxManagers } = law.numbers
  const found = governance.managers
  if (
    found !== null &&
    (!Number.isInteger(found) || found < minManagers.value || found > maxManagers.value)
  ) {
    const [least, most] = [minManagers.value, maxManagers.value]
    reasons.push({ kind: 'manager-count', found, least, most, basis: basisOf(maxManagers) })
  }
  return reasons.length === 0 ? accepted(governance) : refused(...reasons)
}

/** Article 72: the year from which a statutory auditor is compulsory; null: optional. */
export function auditorRequiredFrom(turnovers: readonly number[], law: Law): number | null {
  return yearOfLargeTurnover(turnovers, law.numbers.auditorIfTurnoverOver.value, law)
}
