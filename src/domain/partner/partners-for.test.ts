import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contains, NATION, parentOf, type TerritoryCode } from '../basics/territory-code.ts'
import { EXCHANGES, PARTNER_ROLES, type Partner } from './partner.ts'
import { CLOSENESS, partnersFor, type PartnerQuestion } from './partners-for.ts'

const code = (text: string) => text as TerritoryCode
const EVIDENCE = { source: 'A test', sourceUrl: null, asOf: '2025', confidence: 'press' } as const
const text = (words: string) => ({ ar: words, fr: words, en: words })

function partner(id: string, change: Partial<Partner>): Partner {
  return {
    id,
    name: text(id),
    roles: ['support'],
    territories: [NATION],
    seat: null,
    sectors: [],
    summary: text(''),
    offers: [],
    needs: [],
    website: null,
    programmes: [],
    evidence: EVIDENCE,
    ...change,
  }
}

/** A small country: two regions, two provinces in each, two communes in each of these. */
const CODES = ['01', '02'].flatMap((region) => [
  code(region),
  ...['001', '002'].flatMap((province) => [
    code(`${region}.${province}`),
    code(`${region}.${province}.01.01`),
    code(`${region}.${province}.01.02`),
  ]),
])
const anyPlace = fc.constantFrom(NATION, ...CODES)
const anyPartner = fc
  .record({
    territories: fc.array(anyPlace, { minLength: 1, maxLength: 3 }),
    seat: fc.option(fc.constantFrom(...CODES)),
    sectors: fc.subarray(['agriculture', 'health', 'tourism'], { maxLength: 2 }),
    roles: fc.subarray([...PARTNER_ROLES], { minLength: 1 }),
    kinds: fc.subarray([...EXCHANGES]),
  })
  .map(({ kinds, ...rest }) => ({
    ...rest,
    offers: kinds.map((kind) => ({ kind, text: text('x'), evidence: EVIDENCE })),
  }))
const anyPartners = fc
  .array(anyPartner, { maxLength: 8 })
  .map((list) => list.map((change, i) => partner(`p${i}`, change)))
const ids = (partners: readonly Partner[], question: PartnerQuestion) =>
  partnersFor(partners, question).map((found) => found.partner.id)

test('a partner is found in a place exactly when one holds the other, or its seat lies there', () => {
  fc.assert(
    fc.property(anyPartners, anyPlace, (partners, place) => {
      const expected = partners
        .filter(
          ({ territories, seat }) =>
            territories.some((own) => contains(own, place) || contains(place, own)) ||
            (seat !== null && contains(place, seat)),
        )
        .map(({ id }) => id)
      assert.deepEqual(ids(partners, { territory: place }).toSorted(), expected.toSorted())
    }),
  )
})

test('who is found in a commune is found in its province, its region and the country', () => {
  fc.assert(
    fc.property(anyPartners, fc.constantFrom(...CODES), (partners, place) => {
      const outer = new Set(ids(partners, { territory: parentOf(place) ?? NATION }))
      for (const id of ids(partners, { territory: place })) assert.ok(outer.has(id), id)
    }),
  )
})

test('a national partner is found everywhere', () => {
  for (const territory of [NATION, ...CODES])
    assert.deepEqual(ids([partner('nation', {})], { territory }), ['nation'])
})

test('the order never goes back to a nearer partner, and is the same whatever the order given', () => {
  fc.assert(
    fc.property(anyPartners, anyPlace, (partners, territory) => {
      const found = partnersFor(partners, { territory })
      const ranks = found.map(({ closeness }) => CLOSENESS.indexOf(closeness))
      assert.deepEqual(
        ranks,
        ranks.toSorted((a, b) => a - b),
      )
      assert.deepEqual(partnersFor(partners.toReversed(), { territory }), found)
    }),
  )
})

test('another condition never adds a partner', () => {
  const question = fc.record({
    territory: fc.option(anyPlace, { nil: undefined }),
    sector: fc.option(fc.constantFrom('agriculture', 'health'), { nil: undefined }),
    role: fc.option(fc.constantFrom(...PARTNER_ROLES), { nil: undefined }),
    offers: fc.option(fc.constantFrom(...EXCHANGES), { nil: undefined }),
  })
  fc.assert(
    fc.property(anyPartners, question, (partners, asked) => {
      for (const key of Object.keys(asked)) {
        const wider = new Set(ids(partners, { ...asked, [key]: undefined }))
        for (const id of ids(partners, asked)) assert.ok(wider.has(id), `${id} without ${key}`)
      }
    }),
  )
})

test('a commune sees its own, then its province, its region and the country; a region sees its parts', () => {
  const partners = [
    partner('country', {}),
    partner('region', { territories: [code('01')] }),
    partner('province', { territories: [code('01.001')] }),
    partner('commune', { territories: [code('01.001.01.01')] }),
    partner('elsewhere', { territories: [code('02')] }),
    partner('seated', { seat: code('01.001.01.01') }),
  ]
  const seen = (territory: string) =>
    partnersFor(partners, { territory: code(territory) }).map((one) => `${one.partner.id} ${one.closeness}`)
  assert.deepEqual(seen('01.001.01.01'), [
    'commune here',
    'seated here',
    'province province',
    'region region',
    'country nation',
  ])
  assert.deepEqual(seen('01'), [
    'region here',
    'commune inside',
    'province inside',
    'seated inside',
    'country nation',
  ])
})

test('those who name the sector come before those open to all sectors', () => {
  const partners = [
    partner('a-open', {}),
    partner('b-health', { sectors: ['health'] }),
    partner('c-other', { sectors: ['tourism'] }),
  ]
  assert.deepEqual(ids(partners, { sector: 'health' }), ['b-health', 'a-open'])
})

test('words typed in any language, without accents or the article, find a partner', () => {
  const council = partner('council', {
    name: { ar: 'مجلس جهة الشرق', fr: 'Conseil de la région', en: 'Regional Council' },
    offers: [{ kind: 'money', text: text('Énergie solaire'), evidence: EVIDENCE }],
  })
  for (const q of ['شرق', 'الشرق مجلس', 'REGION', 'energie', 'cons sol', ''])
    assert.deepEqual(ids([council], { q }), ['council'], q)
  for (const q of ['غرب', 'conseil lunaire']) assert.deepEqual(ids([council], { q }), [], q)
})
