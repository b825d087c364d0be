import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { typeset } from './pdf/typeset.ts'
import { hasPoppler, pdfFonts, pdfInfo, pdfText } from './testing/pdf-programs.ts'
import { sampleDossier } from './testing/sample.ts'

const poppler = hasPoppler()
if (!poppler) assert.notEqual(process.env.CI, 'true', 'pdfinfo (package poppler-utils) is missing')
const skip = poppler ? false : 'poppler-utils is not installed'
const plain = (text: string) => text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')

test('the dossier is a tagged PDF with its title and language, all fonts inside, in four to eight pages', {
  skip,
}, () => {
  for (const language of LANGUAGES) {
    const pdf = typeset(sampleDossier(language, 'argan-oil'))
    const info = pdfInfo(pdf)
    assert.match(info, /Tagged:\s+yes/, language)
    assert.match(info, language === 'fr' ? /Title:\s+Huile d’argan/ : /Title:\s+\S/)
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1])
    assert.ok(pages >= 4 && pages <= 8, `${language}: ${pages} pages`)
    assert.match(pdf.toString('latin1'), new RegExp(`/Lang ?\\(${language}\\)`), language)
    for (const font of pdfFonts(pdf)) assert.match(font, / yes yes yes /, font)
  }
})

test('figures read from left to right in every language, and come in the order of the statements', {
  skip,
}, () => {
  const figures = {
    ar: ['170.000', '105.978', '-51.976', '783.581'],
    fr: ['170 000', '105 978', '-51 976', '783 581'],
    zgh: ['170 000', '105 978', '-51 976', '783 581'],
    en: ['170,000', '105,978', '-51,976', '783,581'],
  } as const
  for (const language of LANGUAGES) {
    const text = plain(pdfText(typeset(sampleDossier(language, 'argan-oil'))))
    for (const figure of figures[language]) assert.ok(text.includes(figure), `${language} shows ${figure}`)
  }
  const text = plain(pdfText(typeset(sampleDossier('fr', 'argan-oil'))))
  const places = [
    'Investissement et financement',
    'Compte de résultat',
    'Bilan en fin',
    'Partage de l’excédent',
    'Fiche du modèle',
  ].map((title) => text.indexOf(title))
  assert.ok(places[0] !== undefined && places[0] > 0)
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  )
})

const HOSTILE = [
  '#panic("x")',
  '$ x $',
  '\\',
  '*bold* _it_ `raw` <label> @ref = head',
  '#let a = 1; #include "/etc/passwd"',
  '\u202E1500\u202C \u2067abc\u2069 \u200f',
  'ا'.repeat(10_000),
  'x'.repeat(10_000),
  '"}]);',
  '漢字 😀 \ud800',
  '\u0000\u0007\n\t',
  '',
]

test('no text of a person is read as markup, reorders the page or stops it', { skip }, () => {
  for (const text of HOSTILE) {
    const dossier = { ...sampleDossier('ar', 'argan-oil'), title: text, territoryName: text, operator: text }
    const info = pdfInfo(typeset(dossier))
    assert.match(info, /Tagged:\s+yes/)
    assert.match(info, /Title:\s+\S/)
  }
  const shown = pdfText(
    typeset({ ...sampleDossier('fr', 'argan-oil'), title: '#panic("x") $y$ *z* \u202Eabc' }),
  )
  assert.ok(plain(shown).includes('#panic("x") $y$ *z* abc'))
})

test('any text at all gives a page', () => {
  const dossier = sampleDossier('fr', 'school-transport')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
      assert.equal(typeset({ ...dossier, title, territoryName: title }).toString('latin1', 0, 5), '%PDF-')
    }),
    { numRuns: 15 },
  )
})
