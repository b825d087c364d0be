/**
 * Reads a number as people in Morocco type it: Western, Arabic-Indic or Persian digits, spaces or dots between
 * thousands, a comma or dot for decimals, a sign, an optional % or currency word. Null when it is not a number.
 * With one separator followed by exactly three digits ("1.500") the reading is ambiguous: it is taken as a decimal
 * mark only after a zero or when more than three digits stand before it, otherwise as thousands when `whole` asks.
 */
export function readNumber(typed: string, expects: 'whole' | 'decimal' = 'decimal'): number | null {
  const text = westernDigits(typed)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/(د\.?\s?م\.?|درهم|MAD|DHS?|%|٪)/gi, '')
    .replace(/[\s\u00a0\u202f'’٬_]/g, '')
    .replace(/٫/g, ',')
    .replace(/[−–]/g, '-')
  if (!/^[+-]?[\d.,]+(e[+-]?\d+)?$/i.test(text) || !/\d/.test(text)) return null
  const value = Number(unifyMarks(text, expects))
  return Number.isFinite(value) ? value : null
}

export function westernDigits(typed: string): string {
  return typed
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x06f0))
}

const NOT_A_NUMBER = 'NaN'

/** Leaves one dot at most, as the decimal mark; `NaN` when the marks cannot be those of one number. */
function unifyMarks(text: string, expects: 'whole' | 'decimal'): string {
  const marks = text.replace(/[^.,]/g, '')
  if (marks === '') return text
  const last = marks[marks.length - 1] ?? ''
  const first = marks[0] ?? ''
  if (marks.length > 1 && first === last) {
    const grouped = text.split(last).every((part, i) => i === 0 || /^\d{3}\b/.test(part))
    return grouped ? text.replaceAll(last, '') : NOT_A_NUMBER
  }
  if (marks.length > 1) {
    const decimals = text.lastIndexOf(last)
    return `${text.slice(0, decimals).replace(/[.,]/g, '')}.${text.slice(decimals + 1)}`
  }
  const [before = '', after = ''] = text.split(last)
  const looksGrouped = /^[+-]?[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after)
  return looksGrouped && expects === 'whole' ? before + after : `${before}.${after}`
}
