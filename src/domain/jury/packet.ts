/** What a juror is shown of an entry. */

/** `E-07`. */
export function entryNumber(number: number | null): string {
  return `E-${String(number ?? 0).padStart(2, '0')}`
}

/** Letters of the reason of a declared conflict. */
export const LONGEST_REASON = 500
