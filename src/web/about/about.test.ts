import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { readDataPackage } from '../../storage/reference/data-package.ts'
import { readLaw } from '../../storage/reference/library-files.ts'
import { readNational } from '../../storage/reference/national-file.ts'
import { contactAddress } from './contact.tsx'
import { dataFileName } from './data-page.tsx'
import { FILE_CONTENTS, FILE_TITLES, PACKAGE_TEXTS } from './data-words.ts'
import { languageCoverage, missingWordsCsv } from './language-coverage.ts'
import { LAW_GROUPS } from './law-groups.ts'
import { articleWord, parametersOf } from './law-page.tsx'
import { lawWords } from './law-words.ts'
import { NATIONAL_FIGURES, NATIONAL_RELIABILITY, NATIONAL_TOPICS, NATIONAL_UNITS } from './national-words.ts'
import { foundFor, PUBLISHED_EXAMPLES } from './published-examples.ts'

const data = join(import.meta.dirname, '../../../data')
const { resources } = readDataPackage(data)
const law = readLaw(data)

test('every data file has its title and contents in words', () => {
  const names = resources.map(({ name }) => name)
  assert.deepEqual(
    names.filter((name) => !(name in FILE_TITLES) || !(name in FILE_CONTENTS)),
    [],
  )
})

test('every source, licence, confidence and check of a data file is said in each language', () => {
  const texts = resources.flatMap(({ sources, licenses, confidence, checks, year }) => [
    ...sources.map(({ title }) => title),
    ...licenses.map(({ title }) => title),
    confidence,
    checks,
    ...(/^[\d, –-]+$/.test(year) ? [] : [year]),
  ])
  assert.deepEqual(
    texts.filter((text) => !(text in PACKAGE_TEXTS)),
    [],
  )
})

test('no two data files are downloaded under one name', () => {
  const names = resources.map(dataFileName)
  assert.equal(new Set(names).size, names.length)
})

test('every national figure has its words', () => {
  const unsaid = readNational(data).filter(
    ({ topic, indicator, unit, reliability }) =>
      !(topic in NATIONAL_TOPICS) ||
      !(indicator in NATIONAL_FIGURES) ||
      !(unit === '%' || unit in NATIONAL_UNITS) ||
      !(reliability in NATIONAL_RELIABILITY),
  )
  assert.deepEqual(unsaid, [])
})

test('every parameter of the law stands in one group and no other', () => {
  const grouped = LAW_GROUPS.flatMap(({ parameters }) => parameters)
  assert.deepEqual(grouped.toSorted(), [...parametersOf(law).keys()].toSorted())
})

test('every article of the law is read; only a choice of ours has none', () => {
  const without = [...parametersOf(law).values()].filter(
    ({ article }) => articleWord(article).word === lawWords.noArticle,
  )
  assert.deepEqual(
    without.map(({ id }) => id),
    ['taxPaymentMonth'],
  )
  assert.deepEqual(articleWord('112-12 art. 7, 26'), { word: lawWords.articles, article: '7, 26' })
})

for (const example of PUBLISHED_EXAMPLES) {
  test(`the page of methods finds what ${example.source} printed for ${example.method}`, () => {
    const rounded = (values: readonly number[]) => values.map((value) => value.toFixed(example.decimals))
    assert.deepEqual(rounded(foundFor(example)), rounded(example.published))
  })
}

test('Arabic, French and English are complete; what Tamazight lacks is listed', () => {
  const { total, said, missing } = languageCoverage(data)
  assert.deepEqual([said.ar, said.fr, said.en], [total, total, total])
  const listed = [...missing.values()].flat()
  assert.equal(listed.length, total - said.zgh)
  assert.ok(said.zgh > 50 && listed.some(({ near }) => near !== null))
})

test('the list for translators has one line a missing text', () => {
  const coverage = languageCoverage(data)
  const lines = missingWordsCsv(coverage).trim().split('\r\n')
  assert.equal(lines.length, 1 + coverage.total - coverage.said.zgh)
})

test('a contact leads where it can: mail, telephone, site; an office and its hours lead nowhere', () => {
  assert.equal(contactAddress('aide@exemple.ma'), 'mailto:aide@exemple.ma')
  assert.equal(contactAddress('+212 5 00 00 00 00'), 'tel:+212500000000')
  assert.equal(contactAddress('https://exemple.ma/aide'), 'https://exemple.ma/aide')
  assert.equal(contactAddress('Bureau 3, de 9 h à 16 h'), null)
  assert.equal(contactAddress('javascript:alert(1)'), null)
})
