import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TerritoryCode } from '../basics/territory-code.ts'
import type { EntryId } from '../contest/entry.ts'
import type { PersonId } from '../person/person.ts'
import { findConflicts, type JurorFacts, sameBody, sameFamily, type TeamFacts } from './conflicts.ts'

const person = (name: string) => name as PersonId
const commune = '04.081.01.01' as TerritoryCode

const juror = (facts: Partial<JurorFacts>): JurorFacts => ({
  person: person('juror'),
  name: 'Fatima Alaoui',
  body: null,
  employer: null,
  commune: null,
  ...facts,
})
const team = (facts: Partial<TeamFacts>): TeamFacts => ({
  entry: 'entry' as EntryId,
  members: [],
  advisers: [],
  carriers: [],
  territory: '04' as TerritoryCode,
  ...facts,
})
const kinds = (one: JurorFacts, other: TeamFacts) => findConflicts([one], [other]).map(({ kind }) => kind)

test('family names are compared in whatever letters they are written', () => {
  assert.ok(sameFamily('فاطمة العلوي', 'Mohamed El Alaoui'))
  assert.ok(sameFamily('Said Ben Ali', 'سعيد بنعلي'))
  assert.ok(sameFamily('IDRISSI Khadija', 'أحمد الإدريسي'))
  assert.ok(!sameFamily('فاطمة العلوي', 'Fatima Bennani'))
  assert.ok(!sameFamily('Fatima', 'Fatima'), 'a first name alone is no family')
})

test('a cooperative is the same in French and in Arabic, and not by the word cooperative', () => {
  assert.ok(sameBody('Coopérative Tighanimine', 'تعاونية تيغانيمين'))
  assert.ok(sameBody('Coopérative agricole Tazerine', 'TAZERINE'))
  assert.ok(!sameBody('Coopérative agricole Tazerine', 'Coopérative agricole Toudarte'))
})

test('a family name alone is no conflict; with the commune it is, and says both names', () => {
  const members = [{ person: person('m'), name: 'أحمد العلوي', territory: commune }]
  assert.deepEqual(kinds(juror({ commune: '05.091.01.01' as TerritoryCode }), team({ members })), [])
  const [found] = findConflicts([juror({ commune })], [team({ members })])
  assert.equal(found?.kind, 'family-and-commune')
  assert.deepEqual(found?.words, ['Fatima Alaoui', 'أحمد العلوي'])
})

test('a whole region in common says nothing', () => {
  const members = [{ person: person('m'), name: 'أحمد العلوي', territory: '04' as TerritoryCode }]
  assert.deepEqual(kinds(juror({ commune: '04' as TerritoryCode }), team({ members })), [])
})

test('a member of the team, her adviser, her cooperative and her employer are found', () => {
  const own = { person: person('juror'), name: null, territory: null }
  assert.deepEqual(kinds(juror({}), team({ members: [own] })), ['member'])
  assert.deepEqual(kinds(juror({}), team({ advisers: [person('juror')] })), ['adviser'])
  const carriers = ['Coopérative Tighanimine']
  assert.deepEqual(kinds(juror({ body: 'تيغانيمين' }), team({ carriers })), ['same-cooperative'])
  assert.deepEqual(kinds(juror({ employer: 'TIGHANIMINE' }), team({ carriers })), ['employer'])
})
