import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bradleyTerry, type BradleyTerry } from './bradley-terry.ts'
import { AGRESTI_HOME, AGRESTI_TEAMS, AGRESTI_WINS } from './testing/agresti.ts'
import { pairsOfWins } from './pairs.ts'
import type { Pairs } from './win-graph.ts'

const plain = { orderEffect: false, prior: 0, reference: null } as const

function fitted(found: ReturnType<typeof bradleyTerry>): BradleyTerry {
  if ('groups' in found) throw new Error('no finite answer')
  return found
}

const rounded = (values: Float64Array, digits: number) => [...values].map((x) => Number(x.toFixed(digits)))

test('baseball of 1987 gives the abilities that Agresti prints, against Baltimore, to seven digits', () => {
  const reference = AGRESTI_TEAMS.indexOf('Baltimore')
  const { abilities } = fitted(bradleyTerry(pairsOfWins(AGRESTI_WINS), { ...plain, items: 7, reference }))
  const of = Object.fromEntries(AGRESTI_TEAMS.map((team, i) => [team, Number(abilities[i]?.toFixed(7))]))
  const { Boston, Cleveland, Detroit, Milwaukee, Toronto, 'New York': york, Baltimore } = of
  assert.deepEqual(
    [Boston, Cleveland, Detroit, Milwaukee, york, Toronto, Baltimore],
    [1.1076977, 0.6838528, 1.4364084, 1.5813559, 1.2476178, 1.2944851, 0],
  )
})

test('each pair of teams has met 13 times', () => {
  for (const [i, row] of AGRESTI_WINS.entries())
    for (const [j, wins] of row.entries()) if (i !== j) assert.equal(wins + (AGRESTI_WINS[j]?.[i] ?? 0), 13)
})

test('with the worth of playing at home the same games give what the package BradleyTerry2 prints', () => {
  const reference = AGRESTI_TEAMS.indexOf('Baltimore')
  const { abilities, order } = fitted(
    bradleyTerry(AGRESTI_HOME, { items: 7, reference, orderEffect: true, prior: 0 }),
  )
  assert.equal(order?.value.toFixed(4), '0.3023')
  assert.deepEqual(rounded(abilities, 3), [1.62, 1.475, 1.327, 1.281, 1.144, 0.705, 0])
})

test('standard errors are those of the inverse of the information matrix', () => {
  const two: Pairs = {
    first: Int32Array.of(0),
    second: Int32Array.of(1),
    firstWins: Float64Array.of(3),
    secondWins: Float64Array.of(1),
  }
  // log(3 to 1), variance 1/3 + 1/1 (Woolf 1955)
  const against = fitted(bradleyTerry(two, { ...plain, items: 2, reference: 1 }))
  assert.ok(Math.abs((against.abilities[0] ?? 0) - Math.log(3)) < 1e-9)
  assert.ok(Math.abs((against.errors[0] ?? 0) - Math.sqrt(4 / 3)) < 1e-9)
  const centred = fitted(bradleyTerry(two, { ...plain, items: 2 }))
  assert.ok(Math.abs((centred.errors[0] ?? 0) - Math.sqrt(4 / 3) / 2) < 1e-9)
})

test('an item that has only won has no finite ability: the groups are named; a prior gives it one', () => {
  const pairs = pairsOfWins([
    [0, 2, 1],
    [0, 0, 1],
    [0, 1, 0],
  ])
  const found = bradleyTerry(pairs, { ...plain, items: 3 })
  assert.deepEqual('groups' in found ? found.groups : null, [[1, 2], [0]])
  const { abilities, errors } = fitted(bradleyTerry(pairs, { ...plain, prior: 1, items: 3 }))
  assert.ok((abilities[0] ?? 0) > (abilities[1] ?? 0) && (errors[0] ?? 0) > (errors[1] ?? 0))
})

test('a tie is half a win each: all ties make all equal', () => {
  const half = pairsOfWins([
    [0, 1.5, 1],
    [1.5, 0, 2],
    [1, 2, 0],
  ])
  const { abilities } = fitted(bradleyTerry(half, { ...plain, items: 3 }))
  assert.ok(abilities.every((x) => Math.abs(x) < 1e-9))
})

test('at the top every item has won as often as expected, however the items are numbered', () => {
  const results = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }), {
    minLength: 5,
    maxLength: 5,
  })
  fc.assert(
    fc.property(results, fc.constantFrom(0, 1), (rows, prior) => {
      const wins = rows.map((row, i) => row.map((x, j) => (i === j ? 0 : x)))
      const found = bradleyTerry(pairsOfWins(wins), { ...plain, prior, items: 5 })
      if ('groups' in found) return
      for (const [i, row] of wins.entries()) {
        // of the prior: half a win expected against an item of ability 0
        let expected = prior * (1 / (1 + Math.exp(-(found.abilities[i] ?? 0))) - 0.5)
        for (const [j, won] of row.entries()) {
          const met = won + (wins[j]?.[i] ?? 0)
          expected += met / (1 + Math.exp((found.abilities[j] ?? 0) - (found.abilities[i] ?? 0)))
        }
        assert.ok(Math.abs(expected - row.reduce((sum, won) => sum + won, 0)) < 1e-6)
      }
      const turned = wins.map((_, i) => wins.map((__, j) => wins[4 - i]?.[4 - j] ?? 0))
      const other = fitted(bradleyTerry(pairsOfWins(turned), { ...plain, prior, items: 5 }))
      for (let i = 0; i < 5; i++)
        assert.ok(Math.abs((other.abilities[4 - i] ?? 0) - (found.abilities[i] ?? 0)) < 1e-6)
    }),
  )
})
