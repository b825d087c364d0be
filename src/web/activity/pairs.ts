/**
 * Weights by comparing pairs (AHP, Saaty 1977): what matters is asked two by two over six groups of parts, and the
 * answers give the weights and how well they agree with each other.
 */
import { PARTS, type Part } from '../../domain/activity/activity.ts'
import { priorities } from '../../domain/ranking/ahp.ts'

export const GROUPS = ['need', 'resource', 'fabric', 'dynamics', 'market', 'fit'] as const
export type Group = (typeof GROUPS)[number]

/** What is answered to "which matters more, A or B?", and how many times A then matters more than B. */
export const ANSWERS = { a5: 5, a3: 3, same: 1, b3: 1 / 3, b5: 1 / 5 } as const
export type Answer = keyof typeof ANSWERS

export type Pair = { readonly field: string; readonly a: Group; readonly b: Group }

export const PAIRS: readonly Pair[] = GROUPS.flatMap((a, i) =>
  GROUPS.slice(i + 1).map((b) => ({ field: `p-${a}-${b}`, a, b })),
)

export type Comparison = {
  /** One per part, sum 1; the three fits share their group's weight as the starting weights do. */
  readonly weights: readonly number[]
  /** Judgements are usually looked at again above 0.10. */
  readonly consistencyRatio: number
  /** The pair that agrees least with the others; null when all agree. */
  readonly oddest: Pair | null
}

/** Saaty's bound: above it the answers contradict each other too much. */
export const CONSISTENT = 0.1

export function isAnswer(text: string): text is Answer {
  return Object.hasOwn(ANSWERS, text)
}

/** `answers`: one a pair, in the order of `PAIRS`; `starting`: one weight a part. */
export function compare(answers: readonly Answer[], starting: readonly number[]): Comparison {
  const matrix = GROUPS.map(() => GROUPS.map(() => 1))
  for (const [k, { a, b }] of PAIRS.entries()) {
    const times = ANSWERS[answers[k] ?? 'same']
    set(matrix, GROUPS.indexOf(a), GROUPS.indexOf(b), times)
    set(matrix, GROUPS.indexOf(b), GROUPS.indexOf(a), 1 / times)
  }
  const found = priorities(matrix)
  if (!found.ok) throw new Error('the answers make no matrix of pairs')
  const { weights, consistencyRatio } = found.value
  return {
    weights: overParts(weights, starting),
    consistencyRatio: consistencyRatio ?? 0,
    oddest: (consistencyRatio ?? 0) < 1e-9 ? null : oddestPair(matrix, weights),
  }
}

function set(matrix: number[][], row: number, column: number, value: number): void {
  const cells = matrix[row]
  if (cells !== undefined) cells[column] = value
}

/** The answer furthest from what the weights say of its pair. */
function oddestPair(matrix: readonly (readonly number[])[], weights: readonly number[]): Pair | null {
  const apart = ({ a, b }: Pair) => {
    const [i, j] = [GROUPS.indexOf(a), GROUPS.indexOf(b)]
    return Math.abs(Math.log(((matrix[i]?.[j] ?? 1) * (weights[j] ?? 1)) / (weights[i] ?? 1)))
  }
  return PAIRS.toSorted((x, y) => apart(y) - apart(x))[0] ?? null
}

function groupOf(part: Part): Group {
  return GROUPS.find((group) => group === part) ?? 'fit'
}

function overParts(groups: readonly number[], starting: readonly number[]): readonly number[] {
  const inGroup = (group: Group) => PARTS.map((part, p) => (groupOf(part) === group ? (starting[p] ?? 0) : 0))
  return PARTS.map((part, p) => {
    const group = groupOf(part)
    const own = inGroup(group)
    const sum = own.reduce((a, b) => a + b, 0)
    const members = PARTS.filter((one) => groupOf(one) === group).length
    return (groups[GROUPS.indexOf(group)] ?? 0) * (sum > 0 ? (own[p] ?? 0) / sum : 1 / members)
  })
}
