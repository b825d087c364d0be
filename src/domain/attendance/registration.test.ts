import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  CODE_LETTERS,
  drawCode,
  parseCertificateNumber,
  parseCode,
  shownCertificateNumber,
  shownCode,
} from './code.ts'
import { probableDoubles } from './doubles.ts'
import { readRegistration, type TypedRegistration } from './read-registration.ts'
import type { RegistrationId } from './registration.ts'
import { letterRuns, nameMatches } from './same-name.ts'

const TYPED: TypedRegistration = {
  name: ' فاطمة  الزهراء ',
  category: 'cooperative',
  organisation: 'تعاونية الأمل',
  seats: '٣',
  others: 'خديجة\n\nمريم',
  needs: ['wheelchair', 'no-such-need'],
}

test('a registration of a cooperative for three is read, with digits of either kind', () => {
  const read = readRegistration(TYPED)
  assert.deepEqual(read.ok && read.value, {
    name: 'فاطمة الزهراء',
    category: 'cooperative',
    organisation: 'تعاونية الأمل',
    seats: 3,
    others: ['خديجة', 'مريم'],
    needs: ['wheelchair'],
  })
})

test('each thing that is wrong is said, all at once', () => {
  const kinds = (typed: Partial<TypedRegistration>) => {
    const read = readRegistration({ ...TYPED, ...typed })
    return read.ok ? [] : read.reasons.map(({ kind }) => kind)
  }
  assert.deepEqual(kinds({ name: '\u200f ', category: '' }), ['name-missing', 'category-missing'])
  assert.deepEqual(kinds({ organisation: '' }), ['organisation-missing'])
  assert.deepEqual(kinds({ organisation: '', category: 'expert' }), [])
  for (const seats of ['0', '21', '-1', '1.5', 'x', '1e1'])
    assert.deepEqual(kinds({ seats }), ['seats-unread'])
  assert.deepEqual(kinds({ seats: '2' }), ['others-many'])
  assert.deepEqual(kinds({ name: 'x'.repeat(121), organisation: 'y'.repeat(121) }), [
    'name-long',
    'organisation-long',
  ])
})

test('no text whatever makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
      readRegistration({
        name: one,
        category: other,
        organisation: one,
        seats: other,
        others: one,
        needs: [other],
      })
    }),
  )
})

test('a code is read as people write it, and no word that is none', () => {
  const drawn = [3, 14, 1, 9, 0, 6]
  const code = drawCode((below) => (drawn.shift() ?? 0) % below)
  assert.equal(code.length, 6)
  assert.equal(parseCode(` ${shownCode(code).toLowerCase()} `), code)
  for (const wrong of ['', 'ABCDEF', 'BCFHJ', 'BCFHJKL', '123456']) assert.equal(parseCode(wrong), null)
  assert.doesNotMatch(CODE_LETTERS, /[AEIOUDGNPQV]/)
  const number = drawCode(() => 3, 12)
  assert.equal(parseCertificateNumber(shownCertificateNumber(number)), number)
})

test('names are found however they are spelled', () => {
  assert.equal(letterRuns('  أحمد  بنـعلي '), letterRuns('احمد بنعلي'))
  assert.equal(letterRuns('Zoé'), letterRuns('ZOE'))
  assert.ok(nameMatches('Fatima Ez-Zahra El Amrani', 'amr fat'))
  assert.ok(!nameMatches('Fatima', 'Samir'))
})

test('a walk-in of the same name or number as an earlier entry is shown as a probable double, once', () => {
  const at = (n: number, of: object) => ({
    id: `${n}`.padStart(16, '0') as RegistrationId,
    name: '',
    phone: null,
    source: 'door' as const,
    mergedInto: null,
    place: n,
    ...of,
  })
  const list = [
    at(1, { name: 'أحمد', source: 'site' }),
    at(2, { name: 'احمد' }),
    at(3, { name: 'Samir', phone: '+212600000001' }),
    at(4, { name: 'Samira', phone: '+212600000001' }),
    at(5, {}),
    at(6, {}),
    at(7, { name: 'احمد', mergedInto: '1'.padStart(16, '0') }),
    at(8, { name: 'أحمد', source: 'site' }),
  ]
  assert.deepEqual(
    probableDoubles(list).map(({ walkIn, likely }) => [Number(walkIn), Number(likely)]),
    [
      [2, 1],
      [4, 3],
    ],
  )
})
