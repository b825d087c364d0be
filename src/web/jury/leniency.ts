import type { Desk } from '../../domain/jury/desk.ts'
import { asksMarks } from '../../domain/jury/desk.ts'
import { roundResult } from '../../domain/judging/round-figures.ts'
import { entriesInRound } from '../../storage/contest/rounds.ts'
import type { Database } from '../../storage/database.ts'
import { listMarkSheets } from '../../storage/judging/reads.ts'

/**
 * Her own marks beside those of the others, in points of the scale, for rounds that are decided: never before, so that
 * knowing it moves no mark. Nothing where jurors cannot be compared or she gave no complete sheet.
 */
export async function ownLeniency(
  db: Database,
  { contest, juror, decided }: Desk,
): Promise<readonly { readonly round: string; readonly points: number }[]> {
  const found = await Promise.all(
    decided.filter(asksMarks).map(async (round) => {
      const entries = await entriesInRound(db, contest, round.id)
      const sheets = await listMarkSheets(db, contest.id, round.id)
      const { leniency } = roundResult({
        entries: entries.map(({ id }) => id),
        criteria: contest.plan.criteria,
        round,
        basis: 'raw',
        prizes: 0,
        sheets,
        comparisons: [],
      })
      const points = leniency?.connected ? leniency.jurors.get(juror.person) : undefined
      return points === undefined ? [] : [{ round: round.id, points }]
    }),
  )
  return found.flat()
}
