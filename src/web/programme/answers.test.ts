import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { FACT_IDS, FACTS, type FactDefinition } from '../../domain/programme/facts.ts'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { queryOf, readAnswers } from './answers.ts'
import { editableAnswer } from './editable-answer.ts'
import { readAnswer, readMonths } from './read-answer.ts'

const atlas = atlasFromFiles(resolve(import.meta.dirname, '../../../data'))
const sectors = ['agriculture', 'tourism']
const readAll = (query: Record<string, string | string[]>) => readAnswers(query, atlas, sectors)

test('numbers are read as people type them: Eastern digits, percent signs, currency, spaces', () => {
  const { known, faults } = readAll({
    members: '٢٠',
    'women-share': '٣٠٪',
    'own-share': '33,5 %',
    'amount-asked': '250.000 درهم',
    'project-cost': '1 200 000 DH',
    'farm-area': '3,5',
  })
  assert.deepEqual(faults, [])
  assert.deepEqual(known, {
    members: 20,
    'women-share': 0.3,
    'own-share': 0.335,
    'amount-asked': 25_000_000,
    'project-cost': 120_000_000,
    'farm-area': 3.5,
  })
})

test('a time is read in months, years or both, in Arabic, French and English', () => {
  const read = [
    '18',
    '١٨ شهرا',
    '3 سنوات',
    'سنتان و3 أشهر',
    'سنة',
    '2 ans et 1 mois',
    '1 year',
    '2 années',
    '1,5 ans',
    '6mois',
  ]
  assert.deepEqual(read.map(readMonths), [18, 18, 36, 27, 12, 25, 12, 24, 18, 6])
  for (const nonsense of ['', 'بعد', 'demain', '3 kg', '3 4', 'ans']) assert.equal(readMonths(nonsense), null)
})

test('a place is found by its name or code', () => {
  assert.equal(readAll({ territory: 'تيزنيت' }).known.territory, '09.581')
  assert.equal(readAll({ territory: '09.581' }).known.territory, '09.581')
})

test('what cannot be read is told with its reason, and what was typed is kept', () => {
  const answers = readAll({
    members: 'beaucoup',
    'own-share': '140',
    'person-age': '400',
    territory: 'zzzzz',
    sector: 'football',
    registered: 'maybe',
    asked: 'turnover',
  })
  assert.deepEqual(Object.fromEntries(answers.faults.map(({ fact, fault }) => [fact, fault.kind])), {
    territory: 'territory',
    sector: 'choice',
    registered: 'choice',
    members: 'number',
    'person-age': 'range',
    turnover: 'empty',
    'own-share': 'share',
  })
  assert.equal(answers.typed.get('members'), 'beaucoup')
  assert.deepEqual(answers.known, {})
})

test('"I do not know" is remembered, is no fault, and a later answer takes its place', () => {
  const first = readAll({ asked: 'members', members: '', unknown: 'members', skip: 'turnover' })
  assert.deepEqual([first.faults, first.skipped], [[], ['members', 'turnover']])
  const later = readAll({ ...queryOf(first, {}), members: '12' })
  assert.deepEqual([later.known.members, later.skipped], [12, ['turnover']])
})

test('an address carries answers and skipped questions on, and gives the same again', () => {
  const answers = readAll({ 'legal-form': 'cooperative', members: '12', skip: 'turnover,innovative' })
  const query = queryOf(answers, { simulation: 'abc' })
  assert.deepEqual(query, {
    simulation: 'abc',
    'legal-form': 'cooperative',
    members: '12',
    skip: 'turnover,innovative',
  })
  assert.deepEqual(readAll(query), answers)
})

test('a known value, shown in its field and sent back, is the same value', () => {
  const numeric = FACT_IDS.filter((fact) => {
    const { is }: FactDefinition = FACTS[fact]
    return is.kind === 'number' && is.unit !== 'years'
  })
  fc.assert(
    fc.property(fc.constantFrom(...numeric), fc.integer({ min: 0, max: 1000 }), (fact, n) => {
      const { is }: FactDefinition = FACTS[fact]
      const unit = is.kind === 'number' ? is.unit : 'people'
      const value = unit === 'share' ? n / 1000 : unit === 'centimes' ? n * 10_000 : n
      assert.deepEqual(readAnswer(fact, editableAnswer(fact, value), atlas, sectors), { ok: true, value })
    }),
  )
})

test('whatever is sent, nothing throws and only real facts are known', () => {
  const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }))
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...FACT_IDS, 'skip', 'unknown', 'asked', 'x'), value),
      (query) => {
        const answers = readAnswers(query, atlas, sectors)
        for (const fact of Object.keys(answers.known))
          assert.ok((FACT_IDS as readonly string[]).includes(fact))
      },
    ),
    { numRuns: 60 },
  )
})
