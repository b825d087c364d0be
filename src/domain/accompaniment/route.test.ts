import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LANGUAGES } from '../basics/language.ts'
import { contains, type TerritoryCode } from '../basics/territory-code.ts'
import type { PersonId } from '../person/person.ts'
import { HELP_SUBJECTS } from './help.ts'
import { type AvailableAdviser, rankAdvisers } from './route.ts'

const CODES = ['00', '02', '12', '02.113', '02.411', '02.113.01.09', '02.113.05.03'] as TerritoryCode[]
const ID = fc.integer({ min: 0, max: 20 }).map((n) => `p${String(n).padStart(15, '0')}` as PersonId)
const ADVISER: fc.Arbitrary<AvailableAdviser> = fc.record({
  person: ID,
  scopes: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1, maxLength: 3 }),
  subjects: fc.subarray([...HELP_SUBJECTS]),
  languages: fc.subarray([...LANGUAGES]),
  capacity: fc.nat(6),
  load: fc.nat(6),
  lastAskedAt: fc.option(fc.date({ noInvalidDate: true })),
})
const ADVISERS = fc.uniqueArray(ADVISER, { selector: ({ person }) => person, maxLength: 12 })
const REQUEST = fc.record({
  territory: fc.constantFrom(...CODES),
  subject: fc.constantFrom(...HELP_SUBJECTS),
  language: fc.constantFrom(...LANGUAGES),
  team: fc.array(ID, { minLength: 1, maxLength: 3 }),
  before: fc.array(ID, { maxLength: 4 }),
})

test('nobody outside the territory, full, of the team or asked before is ever asked, and nobody else is left out', () => {
  fc.assert(
    fc.property(REQUEST, ADVISERS, (request, advisers) => {
      const ranked = new Set(rankAdvisers(request, advisers).map(({ person }) => person))
      for (const { person, scopes, load, capacity } of advisers) {
        const may =
          scopes.some((own) => contains(own, request.territory)) &&
          load < capacity &&
          !request.team.includes(person) &&
          !request.before.includes(person)
        assert.equal(ranked.has(person), may)
      }
    }),
  )
})

test('the order of the list changes nothing', () => {
  fc.assert(
    fc.property(REQUEST, ADVISERS, fc.infiniteStream(fc.nat()), (request, advisers, keys) => {
      const shuffled = advisers
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one)
      assert.deepEqual(rankAdvisers(request, shuffled), rankAdvisers(request, advisers))
    }),
  )
})

const adviser = (n: number, change: Partial<AvailableAdviser> = {}): AvailableAdviser => ({
  person: `a${String(n).padStart(15, '0')}` as PersonId,
  scopes: ['02' as TerritoryCode],
  subjects: [],
  languages: [],
  capacity: 50,
  load: 0,
  lastAskedAt: null,
  ...change,
})
const ASKED = {
  territory: '02.113.01.09' as TerritoryCode,
  subject: 'money',
  language: 'ar',
  team: [],
  before: [],
} as const

test('scope comes before subject, subject before language, language before load, load before the longest idle', () => {
  const order = [
    adviser(9, { scopes: ['02.113' as TerritoryCode], load: 9 }),
    adviser(8, { subjects: ['money'], load: 8 }),
    adviser(7, { languages: ['ar'], load: 7 }),
    adviser(6, { load: 1, lastAskedAt: new Date('2026-11-01') }),
    adviser(5, { load: 1, lastAskedAt: new Date('2026-11-20') }),
    adviser(4, { load: 2 }),
    adviser(3, { scopes: ['00' as TerritoryCode], subjects: ['money'], languages: ['ar'] }),
  ]
  assert.deepEqual(rankAdvisers(ASKED, order.toReversed()), order)
})

test('among advisers alike, no one ever has two requests more than another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.nat(50), (people, requests) => {
      const advisers = Array.from({ length: people }, (_, n) => ({ ...adviser(n) }))
      for (let day = 0; day < requests; day += 1) {
        const [best] = rankAdvisers(ASKED, advisers)
        const at = advisers.findIndex(({ person }) => person === best?.person)
        const one = advisers[at]
        assert.ok(one)
        advisers[at] = { ...one, load: one.load + 1, lastAskedAt: new Date(day) }
      }
      const loads = advisers.map(({ load }) => load)
      assert.ok(Math.max(...loads) - Math.min(...loads) <= 1)
    }),
  )
})
