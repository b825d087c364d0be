import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from './random.ts'

function moments(draw: () => number, draws: number): { mean: number; variance: number } {
  let sum = 0
  let squares = 0
  for (let i = 0; i < draws; i++) {
    const x = draw()
    sum += x
    squares += x * x
  }
  return { mean: sum / draws, variance: squares / draws - (sum / draws) ** 2 }
}

test('the same seed gives the same draws, another seed others', () => {
  const first = seededRandom(42)
  const again = seededRandom(42)
  const draws = Array.from({ length: 5 }, () => first.uniform())
  assert.deepEqual(
    Array.from({ length: 5 }, () => again.uniform()),
    draws,
  )
  for (const seed of [43, -42, 42 + 2 ** 32, 0]) assert.notEqual(seededRandom(seed).uniform(), draws[0])
})

test('uniform draws lie strictly between 0 and 1 and fill sixteen bins evenly', () => {
  const { uniform } = seededRandom(1)
  const bins = new Array<number>(16).fill(0)
  for (let i = 0; i < 160_000; i++) {
    const x = uniform()
    assert.ok(x > 0 && x < 1)
    bins[Math.floor(x * 16)] = (bins[Math.floor(x * 16)] ?? 0) + 1
  }
  const chiSquare = bins.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)
  assert.ok(chiSquare < 37.7, `${chiSquare} (0.1 % point of chi-square with 15 degrees)`)
})

for (const [name, draw, mean, variance] of [
  ['uniform', (r) => r.uniform(), 1 / 2, 1 / 12],
  ['normal', (r) => r.normal(), 0, 1],
  ['exponential', (r) => r.exponential(), 1, 1],
  ['gamma of shape 0.4', (r) => r.gamma(0.4), 0.4, 0.4],
  ['gamma of shape 5', (r) => r.gamma(5), 5, 5],
] as [string, (r: ReturnType<typeof seededRandom>) => number, number, number][]) {
  test(`${name} draws have the mean and the variance they should`, () => {
    const random = seededRandom(11)
    const found = moments(() => draw(random), 200_000)
    assert.ok(Math.abs(found.mean - mean) < 5 * Math.sqrt(variance / 200_000), `mean ${found.mean}`)
    assert.ok(Math.abs(found.variance / variance - 1) < 0.05, `variance ${found.variance}`)
  })
}

test('a gamma shape that is not above zero is a broken machine', () => {
  assert.throws(() => seededRandom(1).gamma(0), RangeError)
})
