import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readWords } from '../../storage/reference/words-file.ts'
import { attestationOf, attestedWords } from './attested.ts'
import { CATALOGUE_FILES, catalogueWords, formsOf, wordsIn } from './catalogue.ts'
import { MONTHS } from './format.ts'
import {
  emptyForms,
  FULL_LANGUAGES,
  median,
  sentenceLengths,
  sentencesOf,
  strayArabic,
  unequalPlaceholders,
  wordCount,
} from './lint.ts'

const source = join(import.meta.dirname, '../..')
const entries = readWords(join(source, '../data'))
const all = catalogueWords()

/** Arabic outside the catalogue, and why. */
const OUTSIDE = new Set([
  'web/words/format.ts', // months and currency, checked below
  'web/words/lint.ts',
  'web/territory/assets.tsx', // one sentence with its number inside
  'web/api/schemas/common.ts', // an example value
  'domain/law/tax-words.ts', // sentences that hold a parameter of the law
  'domain/territory/figure-caution.ts', // likewise
  'domain/model/explanations/figure.ts',
  // papers are in Arabic and in French only
  'web/founding/papers/assembly-papers.ts',
  'web/founding/papers/clauses/identity.ts',
  'web/founding/papers/clauses/shares.ts',
  'web/founding/papers/clauses/members.ts',
  'web/founding/papers/clauses/organs.ts',
  'web/founding/papers/clauses/accounts-and-end.ts',
  'web/founding/papers/common-blocks.ts',
  'web/founding/papers/founding-papers.ts',
  'web/founding/papers/statutes.ts',
  'web/founding/papers/values.ts',
])

test('every file with Arabic words is in the catalogue', () => {
  const files = globSync('{web,domain}/**/*.{ts,tsx}', { cwd: source }).filter(
    (file) =>
      !/\.test\.tsx?$|\/testing\//.test(file) && /\bar:\s*[`'"][^`'"]*\p{Script=Arabic}/u.test(read(file)),
  )
  const forgotten = files.filter((file) => !(file in CATALOGUE_FILES) && !OUTSIDE.has(file))
  assert.ok(files.length > 15)
  assert.deepEqual(forgotten, [])
})

test('every words.ts of the web is in the catalogue', () => {
  const files = globSync('web/**/*words.ts', { cwd: source })
  assert.deepEqual(
    files.filter((file) => !(file in CATALOGUE_FILES)),
    [],
  )
})

function read(file: string): string {
  return readFileSync(join(source, file), 'utf8')
}

test('no word is empty in Arabic, French or English', () => {
  assert.deepEqual(all.filter(({ key }) => !MAY_BE_EMPTY.has(key)).flatMap(emptyForms), [])
})

/** Units that need no words beside their number. */
const MAY_BE_EMPTY = new Set(all.filter(({ key }) => /UNITS?(_WORDS)?\./.test(key)).map(({ key }) => key))

test('a word has the same placeholders in every language', () => {
  assert.deepEqual(all.flatMap(unequalPlaceholders), [])
})

test('Arabic has Latin digits, Moroccan months, no tatweel, and Latin letters only in names', () => {
  assert.deepEqual(all.filter(({ key }) => !SHOWS_DIGITS.has(key)).flatMap(strayArabic), [])
})

/** It says that Eastern digits may be typed. */
const SHOWS_DIGITS = new Set(['simulationWords.formHint'])

test('every Tamazight word of the site is attested or composed in words.csv', () => {
  const known = new Set([OWN_NAME, ...entries.flatMap(({ text }) => text.zgh ?? [])])
  const invented = all.flatMap(({ area, key, word }) =>
    formsOf(word, 'zgh')
      .filter((form) => !known.has(form))
      .map((form) => `${area} ${key}: ${form}`),
  )
  assert.deepEqual(invented, [])
  assert.deepEqual(
    MONTHS.zgh.filter((month) => !known.has(month)),
    [],
  )
})

/** Twiza itself. */
const OWN_NAME = 'ⵜⵡⵉⵣⴰ'

/** Attested of things put on scales, not of what a criterion counts for. */
const OTHER_SENSE = /(^|\.)weight$/

test('a label whose Arabic and English words.csv attests is said in Tamazight', () => {
  const attested = attestedWords(entries)
  const unsaid = all.flatMap(({ area, key, word }) => {
    const silent = formsOf(word, 'zgh').length === 0 && !OTHER_SENSE.test(key)
    const found = silent ? attestationOf(word, attested) : null
    return found?.kind === 'same' ? [`${area} ${key}: ${found.entry.text.zgh} (${found.entry.key})`] : []
  })
  assert.deepEqual(unsaid, [])
})

for (const language of FULL_LANGUAGES) {
  test(`sentences in ${language} have 12 words or fewer in the middle and 20 at most`, () => {
    const lengths = all.flatMap((word) => sentenceLengths(word, language))
    assert.deepEqual(
      lengths.filter(({ words }) => words > 20).map((one) => `${one.where}: ${one.words} ${one.sentence}`),
      [],
    )
    // labels of one or two words would hide long sentences: only whole sentences count for the middle
    const whole = lengths.filter(({ sentence }) => /[.!?؟]$/.test(sentence)).map(({ words }) => words)
    assert.ok(whole.length > 200)
    assert.ok(median(whole) <= 12, `median ${median(whole)}`)
  })
}

test('texts of activities, models, indicators and the law are complete, with sound Arabic', () => {
  const texts = dataTexts()
  assert.ok(texts.length > 3000)
  assert.deepEqual([...texts.flatMap(emptyForms), ...texts.flatMap(unequalPlaceholders)], [])
  assert.deepEqual(texts.flatMap(strayArabic), [])
})

test('sentences of activities, models, indicators and the law have 20 words at most', () => {
  const long = dataTexts().flatMap((word) =>
    FULL_LANGUAGES.flatMap((language) => sentenceLengths(word, language).filter(({ words }) => words > 20)),
  )
  assert.deepEqual(
    long.map((one) => `${one.where}: ${one.words} ${one.sentence}`),
    [],
  )
})

function dataTexts() {
  return globSync('{activities,models,indicators,law}/*.json', { cwd: join(source, '../data') }).flatMap(
    (file) => wordsIn(JSON.parse(readFileSync(join(source, '../data', file), 'utf8')), file),
  )
}

test('the checks find what they are for', () => {
  const bad = { area: 'a', key: 'b', word: { ar: 'في سبتمبر ٢٠٢٤ foo', fr: '', en: '{n}' } }
  assert.equal(emptyForms(bad).length, 1)
  assert.equal(unequalPlaceholders(bad).length, 1)
  assert.equal(strayArabic(bad).length, 3)
  assert.deepEqual(sentencesOf('Un. Deux ? Trois.'), ['Un.', 'Deux ?', 'Trois.'])
  assert.equal(wordCount('Il y a {n} mots « ici ».'), 6)
})
