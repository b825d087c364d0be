/** Which words of the site `data/words/words.csv` can say in Tamazight. */
import type { Word as CsvWord } from '../../storage/reference/words-file.ts'
import type { CountedWord, Word } from './word.ts'
import { isCounted } from './word.ts'

export type Attestation =
  | { readonly kind: 'same'; readonly entry: CsvWord }
  /** The same word in one language only: a translator may take it, a program must not. */
  | { readonly kind: 'near'; readonly entry: CsvWord }

/** `entries` keyed for look-up by their Arabic and by their English. */
export type AttestedWords = {
  readonly byArabic: ReadonlyMap<string, readonly CsvWord[]>
  readonly byEnglish: ReadonlyMap<string, readonly CsvWord[]>
}

export function attestedWords(entries: readonly CsvWord[]): AttestedWords {
  const said = entries.filter(({ text }) => text.zgh !== undefined)
  return {
    byArabic: Map.groupBy(said, ({ text }) => bareArabic(text.ar)),
    byEnglish: Map.groupBy(said, ({ text }) => bareEnglish(text.en)),
  }
}

/** The entry whose Arabic and English are those of the word, else one that shares either; null: none. */
export function attestationOf(word: Word | CountedWord, attested: AttestedWords): Attestation | null {
  if (isCounted(word)) return null
  const arabic = attested.byArabic.get(bareArabic(word.ar)) ?? []
  const english = attested.byEnglish.get(bareEnglish(word.en)) ?? []
  const same = arabic.find((entry) => english.includes(entry))
  if (same !== undefined) return { kind: 'same', entry: same }
  const near = english[0] ?? arabic[0]
  return near === undefined ? null : { kind: 'near', entry: near }
}

/** Without the article of its first word: a heading says المؤشر where the list of words says مؤشر. */
function bareArabic(text: string): string {
  return text.trim().replace(/^ال/, '')
}

/** Without case and without what stands in brackets. */
function bareEnglish(text: string): string {
  return text
    .replace(/\(.*?\)/g, '')
    .trim()
    .toLowerCase()
}
