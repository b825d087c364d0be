import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  contains,
  levelOf,
  NATION,
  parentOf,
  type TerritoryCode,
} from '../../domain/basics/territory-code.ts'
import { eligibilities } from '../../domain/programme/eligibilities.ts'
import { evaluate, leavesOf } from '../../domain/programme/evaluate.ts'
import { figuresIn } from '../../domain/programme/figures-in-words.ts'
import { RULE_KINDS } from '../../domain/programme/programme.ts'
import { readPartnerFiles } from './partner-files.ts'
import { readProgrammeContext, readProgrammeFile, readProgrammeFiles } from './programme-files.ts'
import { readTerritories } from './territories-file.ts'

const DATA = join(import.meta.dirname, '../../../data')
const context = readProgrammeContext(DATA)
const programmes = readProgrammeFiles(DATA)
const codes = readTerritories(DATA).map(({ code }) => code)

test('at least 20 programmes are read; each has a source, a date and criteria, and none is named twice', () => {
  assert.ok(programmes.length >= 20, `${programmes.length}`)
  assert.equal(new Set(programmes.map(({ id }) => id)).size, programmes.length)
  for (const { evidence, criteria } of programmes) {
    assert.ok(evidence.source.length > 0 && evidence.asOf.length > 0)
    assert.ok(criteria.length > 0)
  }
})

test('a body that is in the directory of partners is there, and a programme that a partner names is here', () => {
  const partners = readPartnerFiles(DATA)
  const ids = new Set(partners.map(({ id }) => id))
  for (const { id, body } of programmes) assert.ok(body.partner === null || ids.has(body.partner), id)
  const named = partners.flatMap((partner) => partner.programmes.map((id) => ({ id, by: partner.id })))
  for (const { id, by } of named)
    assert.ok(
      programmes.some((one) => one.id === id),
      `${by} names ${id}`,
    )
})

test('every source that is listed is used', () => {
  const text = JSON.stringify(programmes)
  for (const [key, { source }] of context.sources) assert.ok(text.includes(JSON.stringify(source)), key)
})

test('on all real codes a place satisfies "within" when it is that place or in it, and is open when it contains it', () => {
  const some = codes.filter((code, i) => levelOf(code) !== 'commune' || i % 25 === 0)
  for (const outer of some.filter((code) => code !== NATION)) {
    const rule = { kind: 'within', fact: 'territory', territories: [outer] } as const
    for (const place of codes) {
      const expected = contains(outer, place) ? 'yes' : contains(place, outer) ? 'unknown' : 'no'
      if (evaluate(rule, { territory: place }) !== expected) assert.fail(`${place} in ${outer}`)
    }
  }
  for (const place of codes) {
    for (let outer = parentOf(place); outer !== null; outer = parentOf(outer)) {
      const rule = { kind: 'within', fact: 'territory', territories: [outer] } as const
      assert.equal(evaluate(rule, { territory: place }), 'yes', `${place} in ${outer}`)
    }
  }
})

test('a commune of Berkane may ask the council of the Oriental, not that of Fès-Meknès, and reads why', () => {
  const cooperative = { 'legal-form': 'cooperative', territory: '02.113.05.03' }
  const found = eligibilities(programmes, cooperative, new Date('2026-11-22'))
  const verdict = (id: string) => found.find(({ programme }) => programme.id === id)?.verdict
  assert.notEqual(verdict('mouazara-oriental')?.kind, 'no')
  const refusal = verdict('mouazara-fes-meknes')
  assert.ok(refusal?.kind === 'no')
  assert.deepEqual(
    refusal.because.map(({ id }) => id),
    ['territory'],
  )
})

test('all programmes are judged for a group that has not founded in less than a second', () => {
  const started = performance.now()
  const group = {
    'legal-form': 'none',
    territory: '07.161.01.01' as TerritoryCode,
    sector: 'agriculture',
    members: 7,
  }
  const found = eligibilities(programmes, group, new Date('2026-11-22'))
  const taken = performance.now() - started
  assert.ok(taken < 1000, `${taken} ms`)
  assert.ok(found.some(({ verdict }) => verdict.kind === 'not-yet'))
})

const forsa = readFileSync(join(DATA, 'programmes/forsa.json'), 'utf8')
type Draft = Record<string, unknown> & { criteria: Record<string, unknown>[] }

/** What the reader says of the file after a change. */
function faultsAfter(change: (draft: Draft) => void): readonly string[] {
  const draft = JSON.parse(forsa) as Draft
  change(draft)
  const read = readProgrammeFile(JSON.stringify(draft), 'forsa', context)
  return read.ok ? [] : read.reasons.map(({ path, fault }) => `${path}: ${fault}`)
}

function withRule(rule: unknown): (draft: Draft) => void {
  return (draft) => Object.assign(draft.criteria[0] ?? {}, { rule })
}

test('the reader finds nothing in the file as it is', () => {
  assert.deepEqual(
    faultsAfter(() => undefined),
    [],
  )
})

const planted: Readonly<Record<string, readonly [change: (draft: Draft) => void, found: RegExp]>> = {
  'a criterion without a rule': [(draft) => delete draft.criteria[0]?.rule, /^criteria\[0\]\.rule/],
  'a criterion that is only words': [
    (draft) => draft.criteria.push({ id: 'words', text: 'Be at least 18 years old', evidence: 'forsa' }),
    /text/,
  ],
  'words beside the rule of a criterion': [
    (draft) => Object.assign(draft.criteria[0] ?? {}, { text: { ar: 'أ', fr: 'a', en: 'a' } }),
    /text/,
  ],
  'an unknown fact': [withRule({ kind: 'is', fact: 'tall', value: true }), /fact/],
  'an unknown kind of rule': [withRule({ kind: 'like', fact: 'members', value: 3 }), /kind/],
  'an unknown value of a fact': [
    withRule({ kind: 'one-of', fact: 'legal-form', values: ['club'] }),
    /nothing is called club/,
  ],
  'an unknown territory': [
    withRule({ kind: 'within', fact: 'territory', territories: ['13'] }),
    /nothing is called 13/,
  ],
  'an unknown sector': [
    withRule({ kind: 'one-of', fact: 'sector', values: ['banking'] }),
    /nothing is called banking/,
  ],
  'a number asked of a choice': [
    withRule({ kind: 'at-least', fact: 'legal-form', value: 2 }),
    /does not fit/,
  ],
  'a share above one': [withRule({ kind: 'at-least', fact: 'own-share', value: 40 }), /from 0 to 1/],
  'a rule that names nothing': [
    withRule({ kind: 'one-of', fact: 'legal-form', values: [] }),
    /names nothing/,
  ],
  'a combination of nothing': [withRule({ kind: 'any', of: [] }), /of nothing/],
  'no criterion at all': [(draft) => draft.criteria.splice(0), /for everybody/],
  'two criteria of one name': [
    (draft) => draft.criteria.push({ ...draft.criteria[0] }),
    /two criteria are called/,
  ],
  'no source': [(draft) => delete draft.evidence, /^evidence/],
  'a source that is not listed': [
    (draft) => Object.assign(draft, { evidence: 'hearsay' }),
    /no source is called/,
  ],
  'amounts without their source': [
    (draft) => Object.assign(draft.terms as object, { evidence: null }),
    /amounts without/,
  ],
  'a territory in the list that no criterion asks for': [
    (draft) => Object.assign(draft, { territories: ['02'] }),
    /not what a criterion asks/,
  ],
  'a territory that a criterion asks for and the list has not': [
    withRule({ kind: 'within', fact: 'territory', territories: ['02'] }),
    /not what a criterion asks/,
  ],
  'a period that ends before it begins': [
    (draft) =>
      Object.assign(draft, { periods: [{ from: '2025-02-01', to: '2025-01-01', evidence: 'forsa' }] }),
    /before it begins/,
  ],
}
for (const [what, [change, found]] of Object.entries(planted)) {
  test(`the reader refuses ${what}`, () => {
    const faults = faultsAfter(change)
    assert.ok(
      faults.some((one) => found.test(one)),
      JSON.stringify(faults),
    )
  })
}

for (const [language, words] of Object.entries({
  fr: 'Jusqu’à 120 000 DH, pour les moins de 41 ans, 7 mois de différé, à 3 %.',
  en: 'Up to 120,000 DH, for those under 41 years, 7 months of grace, at 3%.',
  ar: 'إلى 120.000 درهم، لمن دون 41 سنة، وإعفاء 7 أشهر، بنسبة 3%.',
})) {
  test(`the reader refuses a summary whose figures stand in no rule and no term (${language})`, () => {
    const faults = faultsAfter((draft) => Object.assign(draft.summary as object, { [language]: words }))
    assert.equal(faults.length, 4, faults.join('\n'))
    assert.ok(faults.every((one) => one.startsWith(`summary.${language}`)))
  })
}

test('the reader refuses a source without a date, and one without a name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-data-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const part of ['territories', 'activities']) symlinkSync(join(DATA, part), join(folder, part))
  mkdirSync(join(folder, 'programmes'))
  const whole = { source: 'A page', sourceUrl: null, asOf: '2025', confidence: 'press' }
  const listed = (change: object) => {
    const sources = { note: 'test', sources: { page: { ...whole, ...change } } }
    writeFileSync(join(folder, 'programmes/programme-sources.json'), JSON.stringify(sources))
    return () => readProgrammeContext(folder)
  }
  assert.equal(listed({})().sources.size, 1)
  assert.throws(listed({ asOf: undefined }), /sources\.page\.asOf/)
  assert.throws(listed({ asOf: 'last year' }), /a year or a date/)
  assert.throws(listed({ source: ' ' }), /a source has a name/)
})

test('figures are read out of sentences as they are meant', () => {
  const values = (words: string, language: 'ar' | 'fr' | 'en') =>
    figuresIn(words, language).map((one) => one.value)
  assert.deepEqual(values('De 8 à 16 mois', 'fr'), [8, 16])
  assert.deepEqual(values('1.75% in 2026', 'en'), [0.0175])
  assert.deepEqual(values('و1,75% في سنة 2026', 'ar'), [0.0175])
  assert.deepEqual(values('480.000 درهم', 'ar'), [48_000_000])
  assert.deepEqual(values('19 200 000 DH', 'fr'), [1_920_000_000])
  assert.deepEqual(values('في 2022 و2023', 'ar'), [])
})

test('the kinds of rule that exist are the kinds that are listed', () => {
  const used = new Set(programmes.flatMap(({ criteria }) => criteria.map(({ rule }) => rule.kind)))
  const leaves = programmes.flatMap(({ criteria }) => criteria.flatMap(({ rule }) => leavesOf(rule)))
  for (const kind of [...used, ...leaves.map((leaf) => leaf.kind)]) assert.ok(RULE_KINDS.includes(kind))
})
