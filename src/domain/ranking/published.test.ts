import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rankingCalculations } from './calculations.ts'

function run(method: string, input: unknown): Record<string, unknown> {
  const result = rankingCalculations[method]?.run(input)
  assert.ok(result?.ok, JSON.stringify(result))
  return result.value as Record<string, unknown>
}

function close(found: unknown, expected: readonly number[], digits: number): void {
  assert.deepEqual(
    (found as number[]).map((x) => Number(x.toFixed(digits)) + 0),
    expected,
  )
}

const MOUNTAIN = {
  matrix: [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ],
  weights: [0.5, 0.5],
  types: [-1, 1],
}
const TZENG = {
  matrix: [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ],
  weights: [0.3, 0.4, 0.3],
}
const ZHAO = {
  matrix: [
    [4, 3, 2],
    [3, 2, 4],
    [5, 1, 3],
  ],
  weights: [0.5, 0.3, 0.2],
}

test('TOPSIS with minmax gives the closeness printed by Opricovic & Tzeng 2004, with its tie', () => {
  const result = run('topsis', { ...MOUNTAIN, normalization: 'minmax' })
  close(result.scores, [0.5, 0.617, 0.5], 3)
  assert.deepEqual(result.ranks, [2, 1, 2])
})

test('TOPSIS uses minmax where no normalization is named', () => {
  close(run('topsis', MOUNTAIN).scores, [0.5, 0.617, 0.5], 3)
})

test('TOPSIS with vector normalisation gives the closeness printed by Tzeng & Huang 2011', () => {
  const result = run('topsis', { ...TZENG, types: [1, 1, 1], normalization: 'vector' })
  close(result.scores, [0.5037, 0.6581, 0.7482, 0.334], 4)
  assert.deepEqual(result.ranks, [3, 2, 1, 4])
})

test('PROMETHEE II with the usual criterion gives the flows printed by Zhao, Peng & Li 2013', () => {
  const result = run('promethee', { ...ZHAO, preference: 'usual' })
  close(result.scores, [0.1, -0.3, 0.2], 10)
  assert.deepEqual(result.ranks, [2, 3, 1])
})

test("AHP gives the weights of Saaty's school example as printed by Wang & Chin 2011", () => {
  const result = run('ahp', {
    matrix: [
      [1, 4, 3, 1, 3, 4],
      [1 / 4, 1, 7, 3, 1 / 5, 1],
      [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
      [1, 1 / 3, 5, 1, 1, 1 / 3],
      [1 / 3, 5, 5, 1, 1, 3],
      [1 / 4, 1, 6, 3, 1 / 3, 1],
    ],
  })
  close(result.weights, [0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391], 4)
  // the school example is known for judgements that do not agree well: above Saaty's 0.10
  assert.ok((result.consistency_ratio as number) > 0.1)
})

test('entropy weights are those of Elsayed, Dawood & Karthikeyan 2017, to six decimals', () => {
  // the last cell is printed as 0.104800 and the printed weights rest on it
  const matrix = [
    [7, 312, 1891, 6613, 163],
    [72, 88, 728, 941804, 1078],
    [10, 252, 2594, 3466, 117471],
    [10, 145, 980, 2371, 86329],
    [65, 54, 350, 501, 29897],
    [29, 48, 380, 912, 34051],
    [7, 476, 3300, 78470, 2212],
    [70, 87, 650, 733, 819000],
    [4, 86, 591, 3015, 103],
    [12, 79, 579, 3240, 96098],
    [21, 45, 261, 1253, 453],
    [1, 72, 530, 4333, 0.1048],
  ]
  close(run('entropy', { matrix }).weights, [0.104991, 0.069124, 0.071373, 0.449937, 0.304575], 6)
})
