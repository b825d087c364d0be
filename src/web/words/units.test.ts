import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { readLaw } from '../../storage/reference/library-files.ts'
import { readModels } from '../../storage/reference/models-folder.ts'
import { isKnownUnit, sayUnit, unitAfter, unitName, withUnit } from './units.ts'

const data = join(import.meta.dirname, '../../../data')

test('every unit of every model has its words in every language', () => {
  const unknown = readModels(data).flatMap((model) =>
    [...model.inputs, ...model.products, ...model.variable]
      .filter(({ unit }) => !isKnownUnit(unit))
      .map(({ id, unit }) => `${model.id} ${id}: ${unit}`),
  )
  assert.deepEqual(unknown, [])
})

test('every unit of the law has its words in every language', () => {
  const law = readLaw(data)
  const parameters = [...Object.values(law.numbers), ...Object.values(law.lists)]
  assert.deepEqual(
    parameters.filter(({ unit }) => !isKnownUnit(unit)).map(({ id }) => id),
    [],
  )
})

test('a compound unit is read part by part', () => {
  assert.equal(unitName('ar', 'MAD/kg'), 'درهم/كلغ')
  assert.equal(unitName('fr', 'MAD/group-day'), 'DH/journée de groupe')
  assert.equal(unitName('en', 'kWh/1000 L'), 'kWh/1,000 L')
  assert.equal(unitName('ar', 'plant/1000'), 'غرسة/1000 غرسة')
})

test('an unknown unit is shown as the data write it', () => {
  assert.equal(unitName('fr', 'MAD/quux'), 'DH/quux')
  assert.equal(isKnownUnit('MAD/quux'), false)
})

test('a counted unit takes the form of its number, in Arabic too', () => {
  assert.deepEqual(
    [1, 5, 12, 100].map((n) => unitAfter('ar', 'person', n)),
    ['شخص', 'أشخاص', 'شخصا', 'شخص'],
  )
  assert.equal(unitAfter('fr', 'day', 30), 'jours')
  assert.equal(unitAfter('fr', 'day', 0.5), 'jour')
  assert.equal(unitAfter('en', 'day', 0.5), 'days')
  assert.equal(unitAfter('fr', 'day/t', 7), 'jours/t')
})

test('a figure stands before its unit with a space that does not break', () => {
  assert.equal(withUnit('fr', 'MAD', 5_000_000, 0), '5\u202f000\u202f000\u00a0DH')
  assert.equal(withUnit('ar', '%', 0.25, 0), '25%')
  assert.equal(withUnit('fr', '%', 0.25, 0), '25\u00a0%')
})

test('Tamazight keeps symbols and falls back to Arabic as a whole, and says so', () => {
  assert.deepEqual(sayUnit('zgh', 'MAD/kg', 1), { words: 'MAD/kg', language: 'zgh' })
  assert.deepEqual(sayUnit('zgh', 'MAD/day', 3), { words: 'درهم/يوم', language: 'ar' })
})
