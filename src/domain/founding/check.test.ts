import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readLawFile } from '../../storage/reference/law-file.ts'
import type { Centimes } from '../basics/money.ts'
import { checkFounding } from './check.ts'
import { bearsTheWord } from './check-identity.ts'
import type { FindingKind } from './findings.ts'
import type { Founding } from './founding.ts'
import { CLAUSES, MENTIONS } from './mentions.ts'
import { founder, GOOD } from './testing.ts'

const file = readLawFile(readFileSync(new URL('../../../data/law/112-12.json', import.meta.url), 'utf8'))
assert.ok(file.ok)
const law = file.value
const unlawful = (founding: Founding) =>
  checkFounding(founding, law).filter(({ severity }) => severity === 'law')
const { identity, members, organs, rules } = GOOD
const dirhams = (amount: number) => (amount * 100) as Centimes
const board = (size: number) => ({
  kind: 'board' as const,
  termYears: 3,
  people: Array.from({ length: size }, (_, i) => ({ name: `ع ${i}`, office: 'director' as const })),
})
const managers = (size: number) => ({ ...board(size), kind: 'manager' as const })
const first = (changes: Parameters<typeof founder>[1]) =>
  members.map((one, i) => (i === 0 ? { ...one, ...changes } : one))

const BROKEN: readonly (readonly [FindingKind, Partial<Founding>])[] = [
  [
    'too-few-members',
    { members: members.slice(0, 4).map((one) => ({ ...one, cashShares: 6, paid: dirhams(150) })) },
  ],
  ['mention-missing', { identity: { ...identity, names: [] } }],
  ['mention-missing', { identity: { ...identity, seat: '' } }],
  ['mention-missing', { identity: { ...identity, object: '' } }],
  ['mention-missing', { identity: { ...identity, durationYears: null } }],
  ['mention-missing', { identity: { ...identity, yearEndMonth: null } }],
  ['mention-missing', { organs: { ...organs, kind: null } }],
  ['mention-missing', { organs: { ...organs, termYears: null } }],
  ['mention-missing', { rules: { ...rules, shareValue: null } }],
  ['name-without-the-word', { identity: { ...identity, names: ['تعاونية المثال', 'شركة المثال'] } }],
  ['duration-too-long', { identity: { ...identity, durationYears: 100 } }],
  ['member-incomplete', { members: first({ address: '' }) }],
  ['representative-missing', { members: first({ kind: 'legal', cashShares: 2, paid: dirhams(50) }) }],
  ['goods-unnamed', { members: first({ kindShares: 1 }) }],
  ['quarter-unpaid', { members: first({ paid: 9999 as Centimes }) }],
  ['shares-below-minimum', { rules: { ...rules, minShares: 4 }, members: first({ cashShares: 3 }) }],
  ['legal-person-above-maximum', { members: first({ kind: 'legal', representative: 'ممثل' }) }],
  [
    'legal-persons-maximum-missing',
    {
      rules: { ...rules, legalPersonsMaxShares: null },
      members: first({ kind: 'legal', representative: 'ممثل' }),
    },
  ],
  [
    'natural-persons-hold-too-little',
    {
      rules: { ...rules, legalPersonsMaxShares: 40 },
      members: first({ kind: 'legal', representative: 'ممثل', cashShares: 11, paid: dirhams(275) }),
    },
  ],
  ['share-too-small', { rules: { ...rules, shareValue: 9900 as Centimes } }],
  ['capital-too-small', { members: members.map((one) => ({ ...one, cashShares: 1, paid: dirhams(25) })) }],
  ['ceiling-below-capital', { rules: { ...rules, ceiling: dirhams(2399) } }],
  ['liability-out-of-range', { rules: { ...rules, liability: 6 } }],
  ['liability-out-of-range', { rules: { ...rules, liability: 0 } }],
  ['manager-count', { organs: managers(0) }],
  ['manager-count', { organs: managers(4) }],
  ['board-size', { organs: board(4) }],
  ['board-size', { organs: board(15) }],
  [
    'board-required',
    {
      members: Array.from({ length: 51 }, (_, i) => founder(`عضو ${i}`)),
      rules: { ...rules, ceiling: null },
    },
  ],
  ['term-too-long', { organs: { ...organs, termYears: 4 } }],
  ['board-term', { organs: { ...board(3), termYears: 2 } }],
  ['board-meets-too-seldom', { organs: board(3), rules: { ...rules, boardMeetings: 1 } }],
]

test('a file that keeps every rule has nothing the law would say', () => {
  assert.deepEqual(unlawful(GOOD), [])
})

for (const [kind, changes] of BROKEN)
  test(`${kind} is found, and only it (${Object.keys(changes).join()})`, () => {
    assert.deepEqual(
      unlawful({ ...GOOD, ...changes }).map((finding) => finding.kind),
      [kind],
    )
  })

test('a fault of the name, seat or duration hides no other, nor is hidden by it', () => {
  const ofIdentity = BROKEN.filter(([, changes]) => 'identity' in changes)
  const others = BROKEN.filter(([, changes]) => !('identity' in changes))
  fc.assert(
    fc.property(fc.constantFrom(...ofIdentity), fc.constantFrom(...others), (one, other) => {
      const kinds = unlawful({ ...GOOD, ...one[1], ...other[1] }).map(({ kind }) => kind)
      assert.deepEqual(kinds.toSorted(), [one[0], other[0]].toSorted())
    }),
  )
})

test('a file made to keep the rules is never found unlawful, whatever its size', () => {
  const lawful = fc.record({
    count: fc.integer({ min: 5, max: 50 }),
    share: fc.integer({ min: 100, max: 5000 }),
    shares: fc.integer({ min: 2, max: 30 }),
    extra: fc.integer({ min: 0, max: 100 }),
    size: fc.constantFrom(3, 6, 9, 12),
    term: fc.constant(3),
    years: fc.integer({ min: 1, max: 99 }),
    liability: fc.integer({ min: 1, max: 5 }),
  })
  fc.assert(
    fc.property(lawful, ({ count, share, shares, extra, size, term, years, liability }) => {
      const quarter = Math.ceil((share * 100 * shares) / 4)
      const paid = Math.min(quarter + extra, share * 100 * shares) as Centimes
      const founding: Founding = {
        members: Array.from({ length: count }, (_, i) => founder(`عضو ${i}`, { cashShares: shares, paid })),
        identity: { ...identity, durationYears: years },
        organs: { ...board(size), termYears: term },
        rules: { ...rules, shareValue: dirhams(share), ceiling: null, minShares: 1, liability },
      }
      assert.deepEqual(unlawful(founding), [])
    }),
  )
})

test('figures come from the file of the law: another minimum is another finding', () => {
  const numbers = { ...law.numbers, minMembers: { ...law.numbers.minMembers, value: 7 } }
  assert.equal(checkFounding(GOOD, { ...law, numbers })[0]?.kind, 'too-few-members')
})

test('a rule whose figure is in doubt is to be confirmed, not asserted', () => {
  const doubt = { ...law.numbers.minMembers, value: 7, status: 'to-confirm' as const }
  const [finding] = checkFounding(GOOD, { ...law, numbers: { ...law.numbers, minMembers: doubt } })
  assert.equal(finding?.severity, 'to-confirm')
})

test('every finding names an article of the law', () => {
  for (const [, changes] of BROKEN)
    for (const { basis } of checkFounding({ ...GOOD, ...changes }, law))
      assert.match(basis.article, /^112-12 art\. \d/)
})

test('the word of cooperatives is told from others', () => {
  for (const name of ['تعاونية النور', 'التعاونية الفلاحية', 'تَعاونية النور'])
    assert.ok(bearsTheWord(name), name)
  for (const name of ['تعاون النور', 'Coopérative Nour', 'تعاونيات']) assert.ok(!bearsTheWord(name), name)
})

test('each of the 27 mentions of article 5 is carried by a clause', () => {
  assert.deepEqual(
    MENTIONS.map(({ number }) => number),
    Array.from({ length: 27 }, (_, i) => i + 1),
  )
  for (const { clause } of MENTIONS) assert.ok(CLAUSES.includes(clause), clause)
})
