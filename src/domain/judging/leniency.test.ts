import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../basics/random.ts'
import { leniency, type Sheet } from './leniency.ts'

function drawn({ entries, jurors, each, chance }: Record<'entries' | 'jurors' | 'each' | 'chance', number>) {
  const random = seededRandom(5)
  const quality = Array.from({ length: entries }, () => 3 + random.normal() * 0.5)
  const given = Array.from({ length: jurors }, (_, j) => (j - (jurors - 1) / 2) * 0.4)
  const sheets: Sheet[] = []
  for (let entry = 0; entry < entries; entry++)
    for (let k = 0; k < each; k++) {
      const juror = (entry * (1 + (entry % 2)) + k * (1 + (entry % 3))) % jurors
      const total = (quality[entry] ?? 0) + (given[juror] ?? 0) + random.normal() * chance
      if (!sheets.some((one) => one.entry === entry && one.juror === juror))
        sheets.push({ entry, juror, total, weight: 1 })
    }
  return { quality, given, sheets }
}

const off = (a: readonly number[], b: ArrayLike<number>) => {
  const shift = a.reduce((sum, x, i) => sum + x - (b[i] ?? 0), 0) / a.length
  return Math.sqrt(a.reduce((sum, x, i) => sum + (x - (b[i] ?? 0) - shift) ** 2, 0) / a.length)
}

test('where chance is nothing, leniency and quality are found to the last digit but one', () => {
  const { quality, given, sheets } = drawn({ entries: 40, jurors: 5, each: 3, chance: 1e-5 })
  const found = leniency(sheets, 40, 5)
  assert.ok(off(given, found.jurors) < 1e-3, String(off(given, found.jurors)))
  assert.ok(off(quality, found.adjusted) < 1e-3)
})

test('adjusted means are nearer to the quality than raw means where jurors differ and read few', () => {
  const { quality, sheets } = drawn({ entries: 60, jurors: 6, each: 3, chance: 0.3 })
  const found = leniency(sheets, 60, 6)
  const raw = quality.map((_, e) => {
    const own = sheets.filter(({ entry }) => entry === e)
    return own.reduce((sum, { total }) => sum + total, 0) / own.length
  })
  assert.ok(off(quality, found.adjusted) < 0.8 * off(quality, raw))
  assert.ok(found.variances !== null && Math.abs(Math.sqrt(found.variances.chance) - 0.3) < 0.08)
})

test('where jurors do not differ, almost nothing is taken out', () => {
  const random = seededRandom(9)
  const sheets = Array.from({ length: 300 }, (_, i) => ({
    entry: i % 60,
    juror: (i + Math.floor(i / 60)) % 6,
    total: 3 + random.normal() * 0.5,
    weight: 1,
  }))
  const found = leniency(sheets, 60, 6)
  assert.ok(
    [...found.jurors].every((x) => Math.abs(x) < 0.12),
    String(found.jurors),
  )
})

test('two groups that no juror joins are told, and nothing is taken out', () => {
  const sheets = [
    { entry: 0, juror: 0, total: 5, weight: 1 },
    { entry: 1, juror: 0, total: 4, weight: 1 },
    { entry: 2, juror: 1, total: 2, weight: 1 },
  ]
  const found = leniency(sheets, 4, 2)
  assert.deepEqual(found.groups, [[0, 1], [2]])
  assert.equal(found.variances, null)
  assert.deepEqual([...found.adjusted].slice(0, 3), [5, 4, 2])
  assert.ok(Number.isNaN(found.adjusted[3]))
})
