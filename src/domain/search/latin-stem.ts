/**
 * French and English words without their endings of number and gender, lightly: the language is not known, so only
 * what is right in both. Of folded words (`normalise`): no accents, lower case.
 */
export function latinStem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  return word
    .replace(/eaux$/, 'eau')
    .replace(/(?<=.{2})aux$/, 'al')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=.{2}i)e$|(?<=.{3})e$/, '')
    .replace(/(?<=.{2})y$/, 'i')
    .replace(/(?<=.{2})([b-df-hj-np-tv-z])\1$/, '$1')
}
