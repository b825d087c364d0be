/**
 * Text of people and of data as a cell may hold it: a spreadsheet takes a text that starts like a formula for one
 * and a character that reverses or hides writing can pass one figure for another.
 */
const FORMULA_START = /^[=+\-@＝＋－＠'\u2212]/
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g
const LONGEST_CELL = 32_000

export function safeText(text: string): string {
  const seen = text
    .toWellFormed()
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .trim()
    .slice(0, LONGEST_CELL)
    .toWellFormed()
  return FORMULA_START.test(seen) ? `'${seen}` : seen
}

/** A sheet's name: 31 characters at most, none of those that a formula could not quote. */
export function sheetName(text: string): string {
  return safeText(text)
    .replace(/[[\]*?:/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 31)
    .trim()
}
