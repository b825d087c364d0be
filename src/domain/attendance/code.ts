/** Six letters to say aloud: no vowel, so that they make no word; no two that sound alike in Arabic or French. */

export const CODE_LETTERS = 'BCFHJKLMRSTWXYZ'
export const CODE_LENGTH = 6

/** `chance`: a whole number below what it is asked for. */
export function drawCode(chance: (below: number) => number, length = CODE_LENGTH): string {
  return Array.from({ length }, () => CODE_LETTERS[chance(CODE_LETTERS.length)] ?? '').join('')
}

/** As it is typed: small letters, spaces and hyphens. Null: no such code. */
export function parseCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s\-.\u200e\u200f]/g, '')
  return letters.length === CODE_LENGTH && [...letters].every((letter) => CODE_LETTERS.includes(letter))
    ? letters
    : null
}

/** `KTR BWX`: said in two breaths. */
export function shownCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** A certificate's number is longer, as nobody else may guess one: `KTRBWXYZCF`. */
export const CERTIFICATE_LENGTH = 12

export function parseCertificateNumber(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s\-\u200e\u200f]/g, '')
  return letters.length === CERTIFICATE_LENGTH && [...letters].every((one) => CODE_LETTERS.includes(one))
    ? letters
    : null
}

/** `KTRB-WXYZ-CFHJ` */
export function shownCertificateNumber(number: string): string {
  return number.replace(/(.{4})(?=.)/g, '$1-')
}
