import type { CalculationReason } from '../../domain/basics/calculation.ts'
import type { Language } from '../../domain/basics/language.ts'
import { CALCULATION_WORDS } from './calculation.ts'
import { words } from './word.ts'

/** One sentence for a person. Numbers and paths are written as in the JSON they came from. */
export function calculationMessage(language: Language, reason: CalculationReason): string {
  const { kind, ...fields } = reason
  const values = Object.entries(fields).map(([name, value]): [string, string] => [name, written(value)])
  return words(language, CALCULATION_WORDS[kind], { ...Object.fromEntries(values), at: reason.at || 'JSON' })
}

function written(value: string | number | readonly (string | number)[]): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** `matrix[2][0]` as a JSON Pointer (RFC 6901) in a fragment: `#/matrix/2/0`. */
export function pointerOf(at: string): string {
  const parts = at.replace(/\[(\d+)\]/g, '.$1').split('.')
  return `#${parts
    .filter((part) => part !== '' && part !== 'input')
    .map((part) => `/${part.replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('')}`
}
