/**
 * Location quotient: the share of an activity in a territory over its share in the whole. 1: as common here
 * as everywhere; 2: twice as common. Of the whole itself it is 1. (Example printed by Farhauer & Kröll 2013.)
 */
import { type CalculationReason, negativeCell } from '../../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../../basics/outcome.ts'

/** Counts of people employed, firms or cooperatives, all of the same kind, >= 0. */
export type LocationCounts = {
  /** This activity in this territory. */
  readonly e_is: number
  /** This activity in the whole. */
  readonly e_s: number
  /** All activities in this territory. */
  readonly e_i: number
  /** All activities in the whole. */
  readonly e: number
}

/** (e_is / e_i) / (e_s / e); null where a share does not exist (nothing at all here, or the activity nowhere). */
export function locationQuotient({ e_is, e_s, e_i, e }: LocationCounts): number | null {
  return e_i > 0 && e_s > 0 && e > 0 ? e_is / e_i / (e_s / e) : null
}

/**
 * `counts[i][s]`: activity s in territory i, >= 0, rows of one length. `whole`: the same activities in the
 * whole (the nation); null: the territories together are the whole. Refuses a negative count and a whole of
 * another length.
 */
export function locationQuotients(
  counts: readonly (readonly number[])[],
  whole: readonly number[] | null,
): Outcome<readonly (readonly (number | null)[])[], CalculationReason> {
  const negative = negativeCell(counts, 'matrix') ?? (whole === null ? null : negativeCell([whole], 'nation'))
  if (negative !== null) return refused(negative)
  const activities = counts[0]?.length ?? 0
  if (whole !== null && whole.length !== activities) {
    return refused({ kind: 'wrong-length', at: 'nation', expected: activities, found: whole.length })
  }
  const totals = whole ?? columnSums(counts)
  const e = sum(totals)
  return accepted(
    counts.map((row) => {
      const e_i = sum(row)
      return row.map((e_is, s) => locationQuotient({ e_is, e_s: totals[s] ?? 0, e_i, e }))
    }),
  )
}

/** 1 where the territory is specialised (quotient >= 1), else 0: the matrix from which diversity is counted. */
export function specialised(
  quotients: readonly (readonly (number | null)[])[],
): readonly (readonly number[])[] {
  return quotients.map((row) => row.map((quotient) => (quotient !== null && quotient >= 1 ? 1 : 0)))
}

function columnSums(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, s) => sum(rows.map((row) => row[s] ?? 0)))
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
