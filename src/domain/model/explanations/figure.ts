/**
 * "Why this number?" as data: every figure of a simulation has a label, a formula in words, and the named operands it
 * was made from, each with its value and where it can be followed further.
 */
import type { Text } from '../../basics/language.ts'
import type { Law, NumberParameterId } from '../../law/parameters.ts'
import type { EconomicModel } from '../model.ts'
import type { Simulation } from '../statements.ts'

export type Context = { readonly model: EconomicModel; readonly simulation: Simulation; readonly law: Law }

/**
 * `value` in `unit` (`MAD` are dirhams, `%` a fraction). `ref` is the id of another figure (`cash.closing@3`), of an
 * input (`input:volume`) or of a legal parameter (`law:minMembers`). `sign` stands where operands are simply added up.
 */
export type Operand = {
  readonly label: Text
  readonly value: number | null
  readonly unit: string
  readonly ref: string
  readonly sign: 1 | -1 | null
}

/** Of once, of each month (1 the first after opening) or of each year. `read` gives centimes where `unit` is MAD. */
export type Figure = {
  readonly label: Text
  readonly unit: string
  readonly per: 'once' | 'month' | 'year'
  readonly read: (context: Context) => readonly (number | null)[]
  readonly formula: Text
  readonly operands: (context: Context, period: number) => readonly Piece[]
}

/** What an operand is taken from, resolved against the whole table when it is shown. */
export type Piece =
  | {
      readonly from: 'figure'
      readonly figure: string
      readonly period: number
      readonly sign: 1 | -1 | null
    }
  | { readonly from: 'input'; readonly id: string }
  | { readonly from: 'law'; readonly id: NumberParameterId }
  | { readonly from: 'value'; readonly label: Text; readonly value: number; readonly unit: string }

type Pieces = Figure['operands']

export function text(ar: string, fr: string, en: string, zgh?: string): Text {
  return zgh === undefined ? { ar, fr, en } : { ar, fr, en, zgh }
}

/** Other figures of the same period, added or, with a minus before the name, taken away. */
export function sumOf(...names: readonly string[]): Pieces {
  return (_, period) =>
    names.map((name) => ({
      from: 'figure',
      figure: name.replace(/^-/, ''),
      period,
      sign: name.startsWith('-') ? -1 : 1,
    }))
}

/** The twelve months of the year. */
export function monthsOf(name: string): Pieces {
  return (_, year) =>
    Array.from({ length: 12 }, (__, m) => ({ from: 'figure', figure: name, period: year * 12 + m, sign: 1 }))
}

/** Other figures of the same period, used in a formula that is not a mere sum. */
export function from(...names: readonly string[]): Pieces {
  return (_, period) => names.map((figure) => ({ from: 'figure', figure, period, sign: null }))
}

export function inputs(...ids: readonly string[]): Pieces {
  return () => ids.map((id) => ({ from: 'input', id }))
}

export function legal(...ids: readonly NumberParameterId[]): Pieces {
  return () => ids.map((id) => ({ from: 'law', id }))
}

/** A figure of the month or year before, or of opening day's own figure where there is none before. */
export function before(name: string, sign: 1 | -1 | null): Pieces {
  return (_, period) => (period === 0 ? [] : [{ from: 'figure', figure: name, period: period - 1, sign }])
}

export function all(...parts: readonly Pieces[]): Pieces {
  return (context, period) => parts.flatMap((part) => part(context, period))
}

export function figure(
  label: Text,
  per: Figure['per'],
  unit: string,
  read: (simulation: Simulation) => readonly (number | null)[] | number | null,
  formula: Text,
  operands: Pieces,
): Figure {
  const list = (context: Context) => {
    const found = read(context.simulation)
    return typeof found === 'number' || found === null ? [found] : found
  }
  return { label, per, unit, read: list, formula, operands }
}
