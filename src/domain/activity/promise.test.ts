import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readActivities } from '../../storage/reference/activity-file.ts'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { PARTS } from './activity.ts'
import { promiseContext } from './context.ts'
import { assetsInWords, figureInWords, movesOf } from './counterfactual.ts'
import { promiseAcross, promiseOf } from './promise.ts'
import { rankParts } from './rank.ts'
import { REASON_OPERANDS } from './reason.ts'
import { verdictsOf } from './verdict.ts'

const data = new URL('../../../data', import.meta.url).pathname
const atlas = atlasFromFiles(data)
const { activities, weights: settings } = readActivities(data)
const context = promiseContext(atlas, activities)
const weights = settings.map(({ weight }) => weight)
const code = (text: string) => text as TerritoryCode

function table(territory: string) {
  const found = promiseOf(atlas, context, code(territory))
  assert.ok(found !== null)
  return found
}

test('every part of every promise of every territory is a number from 0 to 1, and so is its confidence', () => {
  for (const values of [context.parts, context.confidence]) {
    assert.ok(values.every((value) => value >= 0 && value <= 1))
  }
})

test('regions, provinces and communes have a promise; the nation and unknown codes have none', () => {
  for (const territory of ['09', '02.113', '02.113.01.09'])
    assert.equal(table(territory).activities.length, activities.length)
  assert.equal(promiseOf(atlas, context, code('00')), null)
  assert.equal(promiseOf(atlas, context, code('99.999')), null)
})

test('the promise does not rest on a name: with every id, name and description exchanged nothing moves', () => {
  const renamed = activities.map((activity, i) => {
    const other = activities[(i + 7) % activities.length]
    assert.ok(other !== undefined)
    return { ...activity, id: other.id, name: other.name, description: other.description }
  })
  assert.deepEqual(promiseContext(atlas, renamed).parts, context.parts)
})

test('every part of every activity is told: figures, reasons and doubts with all their operands', () => {
  for (const territory of ['09.541.01.11', '02.113', '12', '12.066.05.03', '04.281.05.11']) {
    for (const { parts } of table(territory).activities) {
      assert.deepEqual(
        parts.map(({ part }) => part),
        PARTS,
      )
      for (const { reasons, doubts, part, facts } of parts) {
        assert.ok(reasons.length > 0 || doubts.length > 0, `${territory} ${part}`)
        for (const { kind, operands } of [...reasons, ...doubts]) {
          for (const name of REASON_OPERANDS[kind]) assert.ok(name in operands, `${kind} lacks ${name}`)
        }
        for (const fact of facts) assert.ok(atlas.territories.has(fact.from) && fact.source !== '')
      }
    }
  }
})

test('a commune without a figure of its own borrows its province and is less sure', () => {
  const commune = table('02.113.01.09')
  const need = commune.activities.find(({ activity }) => activity === 'couscous-grains')?.parts[0]
  assert.ok(need?.doubts.some(({ kind }) => kind === 'figure-of-province'))
  assert.equal(need?.facts[0]?.from, '02.113')
  const province = table('02.113').activities.find(({ activity }) => activity === 'couscous-grains')?.parts[0]
  assert.ok((province?.confidence ?? 0) > (need?.confidence ?? 1))
})

test('an asset of general knowledge is doubted and weighs less than a verified one', () => {
  const parts = table('01.571.01.11').activities.flatMap(({ parts: all }) => all)
  assert.ok(parts.every(({ confidence }) => confidence <= 1))
  const doubted = table('10.473').activities.find(({ activity }) => activity === 'cactus-products')?.parts[1]
  assert.ok(doubted?.doubts.some(({ kind }) => kind === 'asset-unverified'))
})

test('the map of one activity holds the same numbers as the tables', () => {
  const across = promiseAcross(context, 'saffron', 'commune')
  assert.equal(across?.codes.length, 1503)
  const at = across?.codes.indexOf(code('09.541.01.11')) ?? -1
  const saffron = activities.findIndex(({ id }) => id === 'saffron')
  const own = table('09.541.01.11').matrix.slice(saffron * 8, saffron * 8 + 8)
  assert.deepEqual(across?.matrix.slice(at * 8, at * 8 + 8), own)
  assert.equal(promiseAcross(context, 'no-such-activity', 'commune'), null)
})

test('what lifts and what lowers is measured against the other activities of the place', () => {
  const own = table('09.541.01.11')
  const ranking = rankParts(own.matrix, weights, 'weighted-sum')
  assert.ok(ranking.ok)
  const saffron = verdictsOf(own, ranking.value).find(({ activity }) => activity === 'saffron')
  assert.equal(saffron?.lifts[0]?.part, 'resource')
  assert.ok((saffron?.lifts[0]?.by ?? 0) > 0)
})

test('what would change the rank does change it', () => {
  const own = table('09.541.01.11')
  const argan = activities.findIndex(({ id }) => id === 'argan-oil')
  const moves = movesOf(own.matrix, weights, argan)
  const [gain] = moves.gain
  assert.ok(gain !== undefined)
  const moved = own.matrix.slice()
  moved[argan * PARTS.length + PARTS.indexOf(gain.part)] = gain.needed
  const after = rankParts(moved, weights, 'weighted-sum')
  assert.ok(after.ok)
  assert.equal(after.value.ranks[argan], gain.rank)
  const row = context.units.rowOf.get(code('09.541.01.11')) ?? -1
  assert.ok(figureInWords(context, row, argan, moves).length > 0)
  const fruit = activities.findIndex(({ id }) => id === 'fruit-processing')
  const kinds = assetsInWords(context, row, fruit, weights, 'weighted-sum').map(({ kind }) => kind)
  assert.ok(kinds.includes('without-asset'))
})

test('the country takes seconds at most and a territory milliseconds', (t) => {
  const started = performance.now()
  promiseContext(atlas, activities)
  const country = performance.now() - started
  const before = performance.now()
  table('07.431.01.03')
  const one = performance.now() - before
  t.diagnostic(
    `1,503 communes x ${activities.length} activities: ${country.toFixed(0)} ms; one territory: ${one.toFixed(1)} ms`,
  )
  // wide bounds for a busy machine; the aims are 2,000 and 20
  assert.ok(country < 10_000 && one < 200)
})
