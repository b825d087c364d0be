/** Who gets which prize: proposed from the order the jury signed and from the public vote, confirmed by who leads. */
import type { ContestPlan } from '../contest/contest.ts'
import type { EntryId } from '../contest/entry.ts'

export type Award = {
  readonly entry: EntryId
  /** id of a prize of the plan; of the public vote: `VOTE_PRIZE` */
  readonly prize: string
  /** 1: the first of those who get this prize */
  readonly rank: number
  readonly by: 'jury' | 'vote'
}

/** The public's choice: no prize of the plan has this id. */
export const VOTE_PRIZE = '*vote'

export type Placed = { readonly id: EntryId; readonly category: string | null }

/**
 * Prizes in the order of the plan, each to the best who have none yet: of its category, or of all. A prize for which
 * nobody is left is not given. The vote chooses beside the jury: its winners may have a prize of the jury too.
 */
export function proposeAwards(
  { prizes }: Pick<ContestPlan, 'prizes'>,
  order: readonly Placed[],
  voted: readonly EntryId[] | null,
): readonly Award[] {
  const given = new Set<EntryId>()
  const awards: Award[] = []
  for (const prize of prizes) {
    const fitting = order.filter(
      ({ id, category }) => !given.has(id) && (prize.category === null || prize.category === category),
    )
    for (const [i, { id }] of fitting.slice(0, prize.count).entries()) {
      given.add(id)
      awards.push({ entry: id, prize: prize.id, rank: i + 1, by: 'jury' })
    }
  }
  const chosen = (voted ?? []).map(
    (entry, i): Award => ({ entry, prize: VOTE_PRIZE, rank: i + 1, by: 'vote' }),
  )
  return [...awards, ...chosen]
}

/** Letters of the jury's reasons for one winner in one language. */
export const LONGEST_JURY_REASON = 1000
