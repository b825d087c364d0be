/**
 * Published worked examples, calculated again when the page of methods is drawn: what the authors printed beside
 * what this software finds. The same inputs serve `twiza calc METHOD FILE`.
 */
import type { CalculationTable } from '../../domain/basics/calculation.ts'
import { FINANCE_CALCULATIONS } from '../../domain/finance/calculations.ts'
import { rankingCalculations } from '../../domain/ranking/calculations.ts'
import { territoryCalculations } from '../../domain/territory/specialisation/calculations.ts'

export type PublishedExample = {
  /** as in `twiza calc METHOD` */
  readonly method: string
  /** who printed it */
  readonly source: string
  readonly input: unknown
  readonly published: readonly number[]
  /** fields of the answer that hold these numbers */
  readonly read: readonly string[]
  readonly decimals: number
}

export const PUBLISHED_EXAMPLES: readonly PublishedExample[] = [
  {
    method: 'topsis',
    source: 'Opricovic & Tzeng 2004',
    input: {
      matrix: [
        [1, 3000],
        [2, 3750],
        [5, 4500],
      ],
      weights: [0.5, 0.5],
      types: [-1, 1],
    },
    published: [0.5, 0.617, 0.5],
    read: ['scores'],
    decimals: 3,
  },
  {
    method: 'topsis',
    source: 'Tzeng & Huang 2011',
    input: {
      matrix: [
        [5, 8, 4],
        [7, 6, 8],
        [8, 8, 6],
        [7, 4, 6],
      ],
      weights: [0.3, 0.4, 0.3],
      normalization: 'vector',
    },
    published: [0.5037, 0.6581, 0.7482, 0.334],
    read: ['scores'],
    decimals: 4,
  },
  {
    method: 'promethee',
    source: 'Zhao, Peng & Li 2013',
    input: {
      matrix: [
        [4, 3, 2],
        [3, 2, 4],
        [5, 1, 3],
      ],
      weights: [0.5, 0.3, 0.2],
      preference: 'usual',
    },
    published: [0.1, -0.3, 0.2],
    read: ['scores'],
    decimals: 1,
  },
  {
    method: 'ahp',
    source: 'Saaty; Wang & Chin 2011',
    input: {
      matrix: [
        [1, 4, 3, 1, 3, 4],
        [1 / 4, 1, 7, 3, 1 / 5, 1],
        [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
        [1, 1 / 3, 5, 1, 1, 1 / 3],
        [1 / 3, 5, 5, 1, 1, 3],
        [1 / 4, 1, 6, 3, 1 / 3, 1],
      ],
    },
    published: [0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391],
    read: ['weights'],
    decimals: 4,
  },
  {
    method: 'lq',
    source: 'Farhauer & Kröll 2013',
    input: { e_is: 1714, e_i: 79006, e_s: 879213, e: 15593224 },
    published: [0.3847623],
    read: ['lq'],
    decimals: 7,
  },
  {
    method: 'shift-share',
    source: 'Farhauer & Kröll 2013',
    input: {
      nation: { t0: [400, 150, 150, 400], t1: [440, 210, 135, 480] },
      region: { t0: [90, 20, 10, 60], t1: [100, 40, 10, 55] },
    },
    published: [25, 27, 1, -3],
    read: ['total', 'national', 'mix', 'regional'],
    decimals: 0,
  },
  {
    method: 'irr',
    source: 'Formula.js',
    input: { values: [-75000, 12000, 15000, 18000, 21000, 24000] },
    published: [0.05715142887178467],
    read: ['value'],
    decimals: 12,
  },
  {
    method: 'cumipmt',
    source: 'Formula.js',
    input: { rate: 0.1 / 12, nper: 360, pv: 100000, start: 13, end: 24, type: 0 },
    published: [-9916.77251395708],
    read: ['value'],
    decimals: 6,
  },
]

const METHODS: CalculationTable = {
  ...rankingCalculations,
  ...territoryCalculations,
  ...FINANCE_CALCULATIONS,
}

/** What this software finds; empty when it refuses the input, which a test forbids. */
export function foundFor({ method, input, read }: PublishedExample): readonly number[] {
  const outcome = METHODS[method]?.run(input)
  if (outcome === undefined || !outcome.ok) return []
  const answer = outcome.value as Readonly<Record<string, number | readonly number[]>>
  return read.flatMap((field) => answer[field] ?? [])
}
