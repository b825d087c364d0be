import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { EMPTY_FOUNDING, type Founding } from '../../../domain/founding/founding.ts'
import { CLAUSES, MENTIONS } from '../../../domain/founding/mentions.ts'
import { founder, GOOD } from '../../../domain/founding/testing.ts'
import { readLawFile } from '../../../storage/reference/law-file.ts'
import { hasPoppler, pdfText } from '../../simulation-papers/testing/pdf-programs.ts'
import { CLAUSE_TEXTS } from './clause-texts.ts'
import { counted } from './counted.ts'
import { type Block, lineOf, own, runOf } from './paper.ts'
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
/** All blocks, those that stay together among them. */
const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]))
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
    const sources = flat(paperOf('statutes', data(language)).blocks).filter(({ kind }) => kind === 'source')
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

const saidIn = (language: 'ar' | 'fr', founding: Founding): string =>
  flat(paperOf('statutes', data(language, founding)).blocks)
    .map((block) => ('line' in block ? block.line.map(({ t, gap }) => (gap > 0 ? '…' : t)).join('') : ''))
    .join('\n')

test('the statutes take the category, the organ and the liability from the file, and suppose none', () => {
  const empty = saidIn('fr', EMPTY_FOUNDING)
  assert.match(empty, /Catégorie de la coopérative selon l’article premier de la loi\u00a0: …/)
  assert.match(empty, /l’organe d’administration et de gestion suivant\u00a0: …/)
  assert.doesNotMatch(empty, /gérant|gérance/)
  const workers = { ...GOOD, identity: { ...GOOD.identity, category: 'workers' as const } }
  assert.match(saidIn('fr', workers), /travail salarié/)
  assert.doesNotMatch(saidIn('fr', workers), /des produits, qu’elle vend/)
  assert.match(saidIn('fr', GOOD), /dans la limite des parts/)
  const more = { ...GOOD, rules: { ...GOOD.rules, liability: 5 } }
  assert.match(saidIn('ar', more), /5\u00a0أمثال مبلغ الحصص/)
})

test('a board has the three years of the law, elects its chair, and may take its secretary from outside', () => {
  const board = { ...GOOD, organs: { kind: 'board' as const, people: [], termYears: 2 } }
  const text = saidIn('ar', board)
  assert.match(text, /انتداب أعضاء المجلس في 3\u00a0سنوات/)
  assert.match(text, /كاتبا غيرهما، يمكن أن يختار من خارج المجلس/)
  assert.match(saidIn('fr', board), /À confirmer par un juriste/)
})

test('of a legal person the statutes leave room for its capital and for who acts for it, as article 5 asks', () => {
  const members = [...GOOD.members, founder('Al Amal', { kind: 'legal', representative: 'Nom Huitième' })]
  assert.match(
    saidIn('fr', { ...GOOD, members }),
    /Al Amal\u00a0: capital …\u00a0; représentant Nom Huitième, état civil …, adresse …/,
  )
})

test('numbers are said with their noun as Arabic counts: one, two, three to ten, eleven and more, hundreds', () => {
  const said = [1, 2, 3, 10, 11, 99, 100, 103].map((years) => counted('ar', years, 'year'))
  assert.deepEqual(said, [
    'سنة واحدة',
    'سنتين',
    '3\u00a0سنوات',
    '10\u00a0سنوات',
    '11\u00a0سنة',
    '99\u00a0سنة',
    '100\u00a0سنة',
    '103\u00a0سنوات',
  ])
  assert.equal(counted('fr', 1, 'share'), '1\u00a0part')
  assert.equal(counted('fr', 2, 'clear-day'), '2\u00a0jours francs')
})

test('the statutes in print hold the names of the members and the number of each article', {
  skip: !hasPoppler(),
}, () => {
  const members = [
    ...GOOD.members,
    founder('Al Amal', { kind: 'legal', representative: 'Nom Huitième' }),
    founder('فاطمة مثال'),
  ]
  const text = pdfText(typesetPaper(paperOf('statutes', data('fr', { ...GOOD, members }))))
  for (const name of ['Nom Troisième', 'Nom Cinquième', 'Al Amal', 'Nom Huitième'])
    assert.ok(text.includes(name), name)
  for (const clause of CLAUSES)
    assert.ok(text.replace(/\s+/g, ' ').includes(`art. ${CLAUSE_TEXTS[clause].articles}`), clause)
  assert.ok(text.includes('فاطمة'))
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
