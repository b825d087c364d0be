/**
 * A calculation that anyone can check from plain JSON (`twiza calc METHOD FILE`): the shape of the tables in
 * src/domain/ranking, src/domain/territory/specialisation and src/domain/finance, and what makes one refuse.
 */
import { accepted, type Outcome, refused } from './outcome.ts'

/** `at` is the path in the input as a person would write it: `matrix[2][0]`, `weights`, `nation.t0[3]`. */
export type CalculationReason =
  | { readonly kind: 'not-an-object'; readonly at: string }
  | { readonly kind: 'missing'; readonly at: string }
  | { readonly kind: 'not-a-list'; readonly at: string }
  | { readonly kind: 'empty-list'; readonly at: string }
  | { readonly kind: 'not-a-matrix'; readonly at: string }
  | { readonly kind: 'ragged-row'; readonly at: string; readonly expected: number; readonly found: number }
  | { readonly kind: 'wrong-length'; readonly at: string; readonly expected: number; readonly found: number }
  | { readonly kind: 'not-a-number'; readonly at: string }
  | { readonly kind: 'not-an-integer'; readonly at: string }
  | { readonly kind: 'negative'; readonly at: string }
  | { readonly kind: 'not-positive'; readonly at: string }
  | { readonly kind: 'all-zero'; readonly at: string }
  | { readonly kind: 'out-of-range'; readonly at: string; readonly least: number; readonly most: number }
  | { readonly kind: 'not-one-of'; readonly at: string; readonly allowed: readonly (string | number)[] }
  | { readonly kind: 'smaller-than'; readonly at: string; readonly other: string }
  | { readonly kind: 'not-square'; readonly at: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'not-reciprocal'; readonly at: string; readonly other: string }
  | { readonly kind: 'not-one-name'; readonly at: string }
  | { readonly kind: 'not-connected'; readonly at: string; readonly groups: readonly string[] }
  | { readonly kind: 'no-solution'; readonly at: string }
  | { readonly kind: 'several-solutions'; readonly at: string; readonly values: readonly number[] }

/** One method of `twiza calc`: what it does, what it takes and gives in plain words, and the pure function. */
export type Calculation = {
  readonly summary: string
  readonly input: string
  readonly output: string
  readonly run: (json: unknown) => Outcome<unknown, CalculationReason>
}
export type CalculationTable = Readonly<Record<string, Calculation>>

export type Fields = Readonly<Record<string, unknown>>
type Read<Value> = Outcome<Value, CalculationReason>

export function readObject(json: unknown, at: string): Read<Fields> {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json)
  return isObject ? accepted(json as Fields) : refused({ kind: 'not-an-object', at })
}

/** A finite number: `NaN`, infinities, text and `null` are refused. */
export function readNumber(json: unknown, at: string): Read<number> {
  if (json === undefined) return refused({ kind: 'missing', at })
  return typeof json === 'number' && Number.isFinite(json)
    ? accepted(json)
    : refused({ kind: 'not-a-number', at })
}

/** A whole number between `least` and `most`, both included. */
export function readInteger(json: unknown, at: string, least: number, most: number): Read<number> {
  const number = readNumber(json, at)
  if (!number.ok) return number
  if (!Number.isInteger(number.value)) return refused({ kind: 'not-an-integer', at })
  const inside = number.value >= least && number.value <= most
  return inside ? number : refused({ kind: 'out-of-range', at, least, most })
}

/** A list of finite numbers, at least one. `length`: how many there must be, null when any number will do. */
export function readNumbers(json: unknown, at: string, length: number | null): Read<readonly number[]> {
  if (json === undefined) return refused({ kind: 'missing', at })
  if (!Array.isArray(json)) return refused({ kind: 'not-a-list', at })
  if (json.length === 0) return refused({ kind: 'empty-list', at })
  if (length !== null && json.length !== length) {
    return refused({ kind: 'wrong-length', at, expected: length, found: json.length })
  }
  for (let i = 0; i < json.length; i++) {
    const number = readNumber(json[i] ?? null, `${at}[${i}]`)
    if (!number.ok) return number
  }
  return accepted(json as number[])
}

/** A matrix: a list of rows of the same length, at least one row and one column, every cell finite. */
export function readMatrix(json: unknown, at: string): Read<readonly (readonly number[])[]> {
  if (json === undefined) return refused({ kind: 'missing', at })
  if (!Array.isArray(json) || json.length === 0) return refused({ kind: 'not-a-matrix', at })
  const first: unknown = json[0]
  if (!Array.isArray(first) || first.length === 0) return refused({ kind: 'not-a-matrix', at })
  for (let i = 0; i < json.length; i++) {
    const row: unknown = json[i]
    if (!Array.isArray(row)) return refused({ kind: 'not-a-matrix', at: `${at}[${i}]` })
    if (row.length !== first.length) {
      return refused({ kind: 'ragged-row', at: `${at}[${i}]`, expected: first.length, found: row.length })
    }
    const numbers = readNumbers(row, `${at}[${i}]`, null)
    if (!numbers.ok) return numbers
  }
  return accepted(json as number[][])
}

/** One of a closed list of words. */
export function readChoice<Choice extends string>(
  json: unknown,
  at: string,
  allowed: readonly Choice[],
): Read<Choice> {
  const found = allowed.find((choice) => choice === json)
  return found === undefined ? refused({ kind: 'not-one-of', at, allowed }) : accepted(found)
}

/** The first cell below zero, as a refusal; null when there is none. */
export function negativeCell(rows: readonly (readonly number[])[], at: string): CalculationReason | null {
  for (let i = 0; i < rows.length; i++) {
    const j = rows[i]?.findIndex((cell) => cell < 0) ?? -1
    if (j >= 0) return { kind: 'negative', at: `${at}[${i}][${j}]` }
  }
  return null
}
