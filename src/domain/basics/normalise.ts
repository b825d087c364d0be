/**
 * Folds a text to the form in which names are compared, so that "إقليم الحوز", "Béni-Mellal", "٠٢.١١٣" and
 * ⵜⵉⵣⵏⵉⵜ are found however they are typed. The result is lower case, without marks, words apart by one space.
 */

/** Tatweel, harakat, Quranic marks, and the hamza and madda that decomposition sets apart from their letter. */
const ARABIC_MARKS = /[\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g
/** Zero-width and direction controls: invisible, and never part of a name. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const LATIN_MARKS = /[\u0300-\u036F]/g
/** M'Diq, Sidi M’Hamed, N‘Zalat: the apostrophe joins. */
const APOSTROPHES = /['’‘ʼ`´]/g

const LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ء: '',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ڤ: 'ف',
  ڨ: 'ك',
  /** IRCAM's Latin letters for ⵖ and ⵄ. */
  ɣ: 'gh',
  ɛ: 'a',
}

/** Tifinagh-IRCAM to Latin letters without dots: ⴹ and ⴷ are both d, as people type them. */
const TIFINAGH: Readonly<Record<string, string>> = {
  ⴰ: 'a',
  ⴱ: 'b',
  ⴳ: 'g',
  ⴷ: 'd',
  ⴹ: 'd',
  ⴻ: 'e',
  ⴼ: 'f',
  ⴽ: 'k',
  ⵀ: 'h',
  ⵃ: 'h',
  ⵄ: 'a',
  ⵅ: 'kh',
  ⵇ: 'q',
  ⵉ: 'i',
  ⵊ: 'j',
  ⵍ: 'l',
  ⵎ: 'm',
  ⵏ: 'n',
  ⵓ: 'ou',
  ⵔ: 'r',
  ⵕ: 'r',
  ⵖ: 'gh',
  ⵙ: 's',
  ⵚ: 's',
  ⵛ: 'ch',
  ⵜ: 't',
  ⵟ: 't',
  ⵡ: 'ou',
  ⵢ: 'y',
  ⵣ: 'z',
  ⵥ: 'z',
  ⵯ: '',
}

export function normalise(text: string): string {
  const decomposed = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().normalize('NFD')
  const bare = decomposed.replace(ARABIC_MARKS, '').replace(LATIN_MARKS, '').replace(APOSTROPHES, '')
  const folded = Array.from(bare, (letter) => LETTERS[letter] ?? TIFINAGH[letter] ?? digit(letter)).join('')
  return folded
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Eastern (٠-٩) and Persian (۰-۹) digits become Latin ones. */
function digit(letter: string): string {
  const at = letter.charCodeAt(0)
  if (at >= 0x660 && at <= 0x669) return String(at - 0x660)
  if (at >= 0x6f0 && at <= 0x6f9) return String(at - 0x6f0)
  return letter
}

const LATIN_ARTICLES = new Set(['al', 'el', 'la', 'le', 'les', 'l', 'de', 'du', 'des', 'd', 'et'])

/** The words of a text that tell names apart: normalised, without articles (ال, Al, El, de …). */
export function searchWords(text: string): readonly string[] {
  const all = normalise(text).split(' ').filter(Boolean)
  const telling = all.filter((word) => !LATIN_ARTICLES.has(word)).map(withoutArticle)
  return telling.length > 0 ? telling : all
}

/** الحسيمة and حسيمة are one word; a short word (الا) is left alone. */
function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length >= 5 ? word.slice(2) : word
}

/** Whether one insertion, deletion, replacement or swap of neighbours turns `a` into `b` (or none is needed). */
export function withinOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  if (endA - start <= 1 && endB - start <= 1) return true
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}
