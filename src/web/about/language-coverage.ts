/** How much of the site exists in each language, and what waits for a translator into Tamazight. */
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { type Word as CsvWord, readWords, type WordStatus } from '../../storage/reference/words-file.ts'
import { csvOf } from '../api/csv.ts'
import { attestationOf, attestedWords } from '../words/attested.ts'
import { type CatalogueWord, catalogueWords, formsOf } from '../words/catalogue.ts'

export type MissingWord = {
  readonly area: string
  readonly key: string
  readonly ar: string
  readonly fr: string
  readonly en: string
  /** A word of words.csv that shares the Arabic or the English; null: none. */
  readonly near: string | null
}

export type LanguageCoverage = {
  readonly total: number
  readonly said: Readonly<Record<Language, number>>
  /** Entries of words.csv. */
  readonly list: Readonly<Record<WordStatus, number>>
  /** In the order of the catalogue. */
  readonly missing: ReadonlyMap<string, readonly MissingWord[]>
}

export function languageCoverage(dataFolder: string): LanguageCoverage {
  const entries = readWords(dataFolder)
  const all = catalogueWords().filter(({ word }) => formsOf(word, 'ar').some((form) => form !== ''))
  const count = (language: Language) => all.filter(({ word }) => formsOf(word, language).length > 0).length
  const said = Object.fromEntries(LANGUAGES.map((one) => [one, count(one)])) as LanguageCoverage['said']
  return { total: all.length, said, list: statuses(entries), missing: missingWords(all, entries) }
}

function statuses(entries: readonly CsvWord[]): LanguageCoverage['list'] {
  const of = (status: WordStatus) => entries.filter((entry) => entry.status === status).length
  return { attested: of('attested'), composed: of('composed'), missing: of('missing') }
}

function missingWords(
  all: readonly CatalogueWord[],
  entries: readonly CsvWord[],
): LanguageCoverage['missing'] {
  const attested = attestedWords(entries)
  const missing = all
    .filter(({ word }) => formsOf(word, 'zgh').length === 0)
    .map(({ area, key, word }): MissingWord => {
      const [ar, fr, en] = (['ar', 'fr', 'en'] as const).map((language) =>
        formsOf(word, language).join(' / '),
      )
      const near = attestationOf(word, attested)?.entry.text.zgh ?? null
      return { area, key, ar: ar ?? '', fr: fr ?? '', en: en ?? '', near }
    })
  return Map.groupBy(missing, ({ area }) => area)
}

/** The same as a table for translators, with an empty column to fill in. */
export function missingWordsCsv({ missing }: LanguageCoverage): string {
  const rows = [...missing.values()].flat()
  const columns = ['area', 'key', 'ar', 'fr', 'en', 'near_word_zgh', 'zgh', 'zgh_source']
  return csvOf(
    columns,
    rows.map(({ area, key, ar, fr, en, near }) => [area, key, ar, fr, en, near, null, null]),
  )
}
