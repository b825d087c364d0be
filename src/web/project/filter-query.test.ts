import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ProjectFilter } from '../../domain/project/filter.ts'
import { PROJECT_AUDIENCES, SOURCES, STAGES, STANDINGS } from '../../domain/project/project.ts'
import { FILTER_FIELDS, queryOfFilter, readProjectFilter, typedIn, withoutField } from './filter-query.ts'
import { queryOfQuestion, readProjectQuestion } from './question.ts'
import { shippedReference } from './testing.ts'

const { atlas, library } = shippedReference()
const read = (query: Parameters<typeof readProjectFilter>[0]) => readProjectFilter(query, atlas, library)

const anyQuery = fc.dictionary(
  fc.oneof(fc.constantFrom(...FILTER_FIELDS, 'view', 'page', 'level'), fc.string()),
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.constantFrom('02', '00', '99.999', 'idea', 'women', '2024', '٢٠٢٤', 'بركان', '-1', '1e9'),
  ),
)

const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined })
const ids = (list: readonly { id: string }[]) => fc.constantFrom(...list.map(({ id }) => id))
const anyFilter: fc.Arbitrary<ProjectFilter> = fc
  .record({
    q: maybe(fc.string({ unit: 'grapheme' }).map((typed) => typedIn({ q: typed }, 'q'))),
    territory: maybe(fc.constantFrom(...[...atlas.territories.keys()].filter((code) => code !== '00'))),
    standing: maybe(fc.constantFrom(...STANDINGS)),
    stage: maybe(fc.constantFrom(...STAGES)),
    sector: maybe(ids(library.activities.sectors.ten)),
    activity: maybe(ids(library.activities.activities)),
    model: maybe(ids(library.models)),
    audience: maybe(fc.constantFrom(...PROJECT_AUDIENCES)),
    source: maybe(fc.constantFrom(...SOURCES)),
    year: maybe(fc.integer({ min: 1900, max: 2100 })),
  })
  .map((all) =>
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== '')),
  )

test('whatever stands in the address, a filter is read, and every value is either taken or said to be unknown', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const { filter, faults } = read(query)
      for (const field of FILTER_FIELDS) {
        const typed = typedIn(query, field)
        const said = faults.some((fault) => fault.field === field && fault.typed === typed)
        const nation = field === 'territory' && !said
        assert.ok(typed === '' || filter[field] !== undefined || said || nation, `${field}: ${typed}`)
        assert.ok(!(filter[field] !== undefined && said))
      }
      readProjectQuestion(query, atlas, library)
    }),
  )
})

test('a filter written into an address and read again is the same filter, without a fault', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const again = read(Object.fromEntries(new URLSearchParams(queryOfFilter(filter))))
      assert.deepEqual(again, { filter, faults: [], otherTerritories: [] })
    }),
  )
})

test('a question written into an address and read again is the same question; another page is one figure more', () => {
  fc.assert(
    fc.property(
      anyFilter,
      fc.constantFrom('list', 'table', 'map'),
      fc.integer({ min: 1, max: 900 }),
      (filter, view, page) => {
        const asked = { filter, view, page, level: 'region', faults: [], otherTerritories: [] } as const
        const again = readProjectQuestion(queryOfQuestion(asked, filter, page), atlas, library)
        assert.deepEqual(again, asked)
      },
    ),
  )
})

test('a territory is found by its code, by its name, and by the name with its code that the field shows', () => {
  assert.equal(read({ territory: '02.113' }).filter.territory, '02.113')
  assert.equal(read({ territory: 'الشرق' }).filter.territory, '02')
  assert.equal(read({ territory: 'بركان (02.113.01.09)' }).filter.territory, '02.113.01.09')
  assert.ok(
    read({ territory: 'Berkane' }).otherTerritories.length > 0,
    'a province and a commune are so named',
  )
  assert.equal(read({ territory: '00' }).filter.territory, undefined)
  assert.deepEqual(read({ territory: 'qqqqqq' }).faults, [{ field: 'territory', typed: 'qqqqqq' }])
})

test('words lose what no page and no database can hold, and are cut at eighty characters', () => {
  assert.equal(read({ q: ' a\u0000b\n c\ud800 ' }).filter.q, 'a b c')
  assert.equal(read({ q: 'ز'.repeat(500) }).filter.q, 'ز'.repeat(80))
  assert.equal(read({ q: ' \u0000 ' }).filter.q, undefined)
})

test('a choice taken back leaves the others', () => {
  const filter: ProjectFilter = { stage: 'idea', year: 2024 }
  assert.deepEqual(withoutField(filter, 'stage'), { year: 2024 })
})
