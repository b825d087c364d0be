/**
 * What is left of a word when one forgets its script and its vowels: عسل, 3sel, assel are `asl`; ⴰⵔⴳⴰⵏ, argan, أركان
 * are `arkn`. Letters that Moroccans write in several ways in Latin share one sign. Keys are many-to-one on purpose:
 * they are used where the word itself is not known. Of folded words (`normalise`).
 */

/** `_` a vowel (ع too: written 3, a or not at all); `G` غ, `c` ش, `x` خ. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: '_',
  و: '_',
  ي: '_',
  ع: '_',
  ه: 'h',
  ح: 'h',
  خ: 'x',
  غ: 'g',
  ش: 'c',
  چ: 'c',
  ج: 'j',
  ص: 's',
  س: 's',
  ز: 'z',
  ظ: 'd',
  ض: 'd',
  د: 'd',
  ذ: 'd',
  ط: 't',
  ت: 't',
  ث: 't',
  ق: 'k',
  ك: 'k',
  ف: 'f',
  ب: 'b',
  پ: 'b',
  ر: 'r',
  ل: 'l',
  م: 'm',
  ن: 'n',
}

/** Longest first. Digits as in chat: 3 ع, 7 ح, 9 ق, 5 خ, 8 غ, 6 ط, 2 ء. */
const LATIN = /tch|sh|ch|kh|gh|ph|th|dh|dj|qu|c(?=[eiy])|./gu
const LATIN_SIGNS: Readonly<Record<string, string>> = {
  tch: 'c',
  sh: 'c',
  ch: 'c',
  kh: 'x',
  gh: 'g',
  ph: 'f',
  th: 't',
  dh: 'd',
  dj: 'j',
  qu: 'k',
  q: 'k',
  g: 'k',
  p: 'b',
  v: 'f',
  2: '_',
  3: '_',
  5: 'x',
  6: 't',
  7: 'h',
  8: 'g',
  9: 'k',
}
const VOWELS = /[aeiouyw]/

function signOfLatin(letters: string, inCe: boolean): string {
  if (letters === 'c') return inCe ? 's' : 'k'
  return LATIN_SIGNS[letters] ?? (VOWELS.test(letters) ? '_' : /[a-z]/.test(letters) ? letters : '')
}

/** Written twice in Latin is one strong consonant; in Arabic two letters are two. */
function signsOfLatin(word: string): string {
  const signs = Array.from(word.matchAll(LATIN), ({ 0: letters, index }) =>
    signOfLatin(letters, /^[eiy]/.test(word.slice(index + 1))),
  )
  return signs.filter((sign, at) => sign === '_' || sign !== signs[at - 1]).join('')
}

/** Empty when nothing is left: a number, or another script. */
export function consonantKey(word: string): string {
  if (/^\d*$/.test(word)) return ''
  const arabic = Array.from(word, (letter) => ARABIC[letter])
  const signs = arabic.some((sign) => sign !== undefined) ? arabic.join('') : signsOfLatin(word)
  const bare = signs.replace(/h$/, '').replace(/(?<=^_+)h(?=_)/, '')
  return bare.replace(/^_+/, 'a').replace(/_/g, '')
}

/** The article written onto a word of Darija in Latin letters: l3sel, el3sel, lkhyata. */
const WRITTEN_ON = /^[ae]?l(?=[b-df-hj-kmnp-tv-xz0-9].{2})/

/** The word without the article that may be written on; null when none can be. */
export function withoutLatinArticle(word: string): string | null {
  return WRITTEN_ON.test(word) ? word.replace(WRITTEN_ON, '') : null
}

/** The key, and for a Latin word that may begin with an article also the key without it. */
export function keysOf(word: string): readonly string[] {
  const key = consonantKey(word)
  const bare = withoutLatinArticle(word)
  const other = bare === null ? '' : consonantKey(bare)
  return other.length >= 3 && other !== key ? [key, other] : [key]
}

const DIGITS: Readonly<Record<string, string>> = { 2: 'a', 3: 'a', 5: 'kh', 6: 't', 7: 'h', 8: 'gh', 9: 'k' }

/** Digits as in chat, spelled as on road signs: s3idia is saidia. Null for a word without letters or without digits. */
export function respelled(word: string): string | null {
  return /[a-z]/.test(word) && /\d/.test(word) ? word.replace(/\d/g, (digit) => DIGITS[digit] ?? digit) : null
}
