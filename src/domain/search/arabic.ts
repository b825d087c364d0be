/** Arabic words as they are compared: without what is written onto them. Of folded words (`normalise`). */
import { editDistance } from './edit-distance.ts'

const ARABIC = /[\u0600-\u06FF]/

export function isArabic(word: string): boolean {
  return ARABIC.test(word)
}

/** و/ف, then ب/ك, then the article; or ل that has swallowed it. Three letters at least must remain. */
const WITH_ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u

/** The word without article and without what stands before the article: والعسل, بالعسل, للعسل are عسل. */
export function withoutArticle(word: string): string {
  return word.replace(WITH_ARTICLE, '')
}

/** One letter that may be a word of its own written on: "and", "with", "for", "then", "as". Often it is a root's. */
const ONE_LETTER = /^[وبلفك](?=.{3})/u

/** The word if its first letter were one written on; null when it cannot be. */
export function withoutOneLetter(word: string): string | null {
  return ONE_LETTER.test(word) ? word.slice(1) : null
}

/** Endings of number, gender, relation and possession, with the letters that must remain. */
const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/(?:ات|ها|يه)$/u, 3],
  [/(?:ون|ين|ان|نا|هم|هن)$/u, 4],
  [/[هي]$/u, 3],
]

/** تعاونية, تعاونيات, تعاوني are one; a plural that breaks the word (زربية, زرابي) is a matter of synonyms. */
export function arabicStem(word: string): string {
  let stem = word
  for (let round = 0; round < 2; round += 1) {
    const ending = ENDINGS.find(([end, left]) => end.test(stem) && stem.replace(end, '').length >= left)
    if (ending === undefined) break
    stem = stem.replace(ending[0], '')
  }
  return stem
}

/** What may stand behind an article in which the finger slipped: ايلحمراء, لاعوامة, ارلساحل. Only for unknown words. */
export function behindSlippedArticle(word: string): readonly string[] {
  if (!/^[األ]/u.test(word)) return []
  return [1, 2, 3]
    .filter((length) => editDistance(word.slice(0, length), 'ال', 1) <= 1)
    .map((length) => word.slice(length))
    .filter((rest) => rest.length >= 3)
}
