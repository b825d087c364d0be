import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territoryCalculations } from './calculations.ts'

function run(method: string, input: unknown): Record<string, unknown> {
  const result = territoryCalculations[method]?.run(input)
  assert.ok(result?.ok, JSON.stringify(result))
  return result.value as Record<string, unknown>
}

const NATION = { t0: [400, 150, 150, 400], t1: [440, 210, 135, 480] }

for (const [name, t0, t1, expected] of [
  ['A', [90, 20, 10, 60], [100, 40, 10, 55], [25, 27, 1, -3]],
  ['B', [60, 30, 30, 40], [85, 55, 40, 35], [55, 24, -1, 32]],
  ['C', [250, 100, 110, 300], [255, 115, 85, 390], [85, 114, 0, -29]],
] as const) {
  test(`shift-share of region ${name} is that of Farhauer & Kröll 2013: total, national, mix, regional`, () => {
    const result = run('shift-share', { nation: NATION, region: { t0, t1 } })
    const parts = ['total', 'national', 'mix', 'regional'].map((part) => result[part] as number)
    assert.deepEqual(
      parts.map((part) => Math.round(part * 1e9) / 1e9 + 0),
      expected,
    )
  })
}

test('the location quotient of Farhauer & Kröll 2013 is 0.3847623', () => {
  const result = run('lq', { e_is: 1714, e_i: 79006, e_s: 879213, e: 15593224 })
  assert.equal((result.lq as number).toFixed(7), '0.3847623')
})

test('location quotients by hand: 10 of 40 here, 40 of 100 everywhere, is 0.625', () => {
  const matrix = [
    [10, 30],
    [30, 30],
  ]
  assert.deepEqual(run('lq', { matrix }).lq, [
    [0.625, 1.25],
    [1.25, 30 / 60 / 0.6],
  ])
})

test('reflections of the network of Hidalgo & Hausmann 2009, Fig. S4', () => {
  // their k0 and k1 leave one network only: ubiquities 2, 3, 2 and 1
  const matrix = [
    [1, 1, 1, 1],
    [1, 0, 0, 0],
    [0, 1, 1, 0],
    [0, 1, 0, 0],
  ]
  const { diversity, ubiquity } = run('reflections', { matrix }) as {
    diversity: number[][]
    ubiquity: number[][]
  }
  assert.deepEqual(diversity[0], [4, 1, 2, 1])
  assert.deepEqual(diversity[1], [2, 2, 2.5, 3])
  assert.deepEqual(
    diversity[2]?.map((k) => Number(k.toFixed(6))),
    [2.958333, 2.5, 2.666667, 2.333333],
  )
  assert.deepEqual(ubiquity[0], [2, 3, 2, 1])
})
