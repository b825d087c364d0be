import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { EMPTY_FOUNDING } from '../../../domain/founding/founding.ts'
import { CLAUSES, MENTIONS } from '../../../domain/founding/mentions.ts'
import { founder, GOOD } from '../../../domain/founding/testing.ts'
import { readLawFile } from '../../../storage/reference/law-file.ts'
import { hasPoppler, pdfText } from '../../simulation-papers/testing/pdf-programs.ts'
import { CLAUSE_TEXTS } from './clause-texts.ts'
import { lineOf, own, runOf } from './paper.ts'
import { PAPERS, paperOf } from './papers.ts'
import { typesetPaper } from './typeset-paper.ts'

const file = readLawFile(readFileSync(new URL('../../../../data/law/112-12.json', import.meta.url), 'utf8'))
assert.ok(file.ok)
const law = file.value
const today = { year: 2026, month: 11, day: 22 }
const data = (language: 'ar' | 'fr', founding = GOOD) => ({
  language,
  founding,
  law,
  territory: 'بركان',
  today,
})
const textOf = (value: unknown): string => JSON.stringify(value)

test('each mandatory mention has a clause with words in both languages, its articles, and stands in the statutes', () => {
  for (const { number, clause } of MENTIONS) {
    const text = CLAUSE_TEXTS[clause]
    assert.match(text.articles, /\b5\b/, `mention ${number} cites article 5`)
    for (const language of ['ar', 'fr'] as const) {
      assert.ok(text.paragraphs.every((one) => one[language].length > 10))
      assert.ok(
        textOf(paperOf('statutes', data(language))).includes(text.heading[language]),
        `${number} ${language}`,
      )
    }
  }
})

test('every clause is followed by its articles, the day they were checked and the source', () => {
  for (const [language, day] of [
    ['ar', '21 نونبر 2026'],
    ['fr', '21 novembre 2026'],
  ] as const) {
    const sources = paperOf('statutes', data(language)).blocks.filter(({ kind }) => kind === 'source')
    assert.equal(sources.length, CLAUSES.length)
    for (const source of sources) assert.ok(textOf(source).includes(day))
  }
})

test('every paper says at every page that it is a draft, and can be made of an empty file', () => {
  for (const language of ['ar', 'fr'] as const)
    for (const id of PAPERS) {
      const paper = paperOf(id, data(language, EMPTY_FOUNDING))
      assert.match(paper.foot, language === 'ar' ? /مسودة/ : /Projet/)
      assert.equal(typesetPaper(paper).subarray(0, 5).toString(), '%PDF-')
    }
})

test('a gap is a dotted line, never a word of ours', () => {
  assert.deepEqual(runOf(own('')), { t: '', d: null, gap: 6, strong: false })
  assert.throws(() => lineOf('{unknown}'))
  const gaps = textOf(paperOf('statutes', data('fr', EMPTY_FOUNDING))).match(/"gap":[1-9]/g) ?? []
  assert.ok(gaps.length > 20)
})

test('the statutes in print hold the names of the members and the number of each article', {
  skip: !hasPoppler(),
}, () => {
  const members = [
    ...GOOD.members,
    founder('Al Amal', { kind: 'legal', representative: 'Nom Huitième' }),
    founder('فريق تجريبي'),
  ]
  const text = pdfText(typesetPaper(paperOf('statutes', data('fr', { ...GOOD, members }))))
  for (const name of ['Nom Troisième', 'Nom Cinquième', 'Al Amal', 'Nom Huitième'])
    assert.ok(text.includes(name), name)
  for (const clause of CLAUSES)
    assert.ok(text.replace(/\s+/g, ' ').includes(`art. ${CLAUSE_TEXTS[clause].articles}`), clause)
  assert.ok(text.includes('تجريبي'))
})

test('nothing that people write breaks a paper or is read as markup', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
      const members = [founder(`#${text}`, { address: `$${text}` })]
      assert.ok(typesetPaper(paperOf('members-list', data('ar', { ...GOOD, members }))).length > 1000)
    }),
    { numRuns: 15 },
  )
})
