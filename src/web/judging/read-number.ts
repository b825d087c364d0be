import { westernDigits } from '../../domain/basics/number-reading.ts'

/** A whole number >= 0, in Eastern digits too; null: none. */
export function readWholeNumber(typed: string): number | null {
  const digits = westernDigits(typed).replace(/\s/g, '')
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null
}
