/**
 * American League, eastern division, 1987: the example of Agresti, Categorical Data Analysis (2002), section 10.6. Each
 * two teams met 13 times. Games at home and away as in the data set `baseball` of the R package BradleyTerry2.
 */
import { pairsOf } from '../pairs.ts'
import type { Pairs } from '../win-graph.ts'

export const AGRESTI_TEAMS = [
  'Milwaukee',
  'Detroit',
  'Toronto',
  'New York',
  'Boston',
  'Cleveland',
  'Baltimore',
] as const

/** Wins of the team of the row against the team of the column. */
export const AGRESTI_WINS: readonly (readonly number[])[] = [
  [0, 7, 9, 7, 7, 9, 11],
  [6, 0, 7, 5, 11, 9, 9],
  [4, 6, 0, 7, 7, 8, 12],
  [6, 8, 6, 0, 6, 7, 10],
  [6, 2, 6, 7, 0, 7, 12],
  [4, 4, 5, 6, 6, 0, 6],
  [2, 4, 1, 3, 1, 7, 0],
]

/** Row: at home; column: away; won by the home team and by the guests. */
const HOME: readonly (readonly (readonly [number, number] | null)[])[] = [
  [null, [4, 3], [4, 2], [4, 3], [6, 1], [4, 2], [6, 0]],
  [[3, 3], null, [4, 2], [4, 3], [6, 0], [6, 1], [4, 3]],
  [[2, 5], [4, 3], null, [2, 4], [4, 3], [4, 2], [6, 0]],
  [[3, 3], [5, 1], [2, 5], null, [4, 3], [4, 2], [6, 1]],
  [[5, 1], [2, 5], [3, 3], [4, 2], null, [5, 2], [6, 0]],
  [[2, 5], [3, 3], [3, 4], [4, 3], [4, 2], null, [2, 4]],
  [[2, 5], [1, 5], [1, 6], [2, 4], [1, 6], [3, 4], null],
]

export const AGRESTI_HOME: Pairs = pairsOf(
  HOME.flatMap((row, home) =>
    row.flatMap((games, away) => (games === null ? [] : [[home, away, games[0], games[1]] as const])),
  ),
)
