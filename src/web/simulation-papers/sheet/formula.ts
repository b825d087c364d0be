/**
 * A spreadsheet formula written once, as its text and as its value: the value is stored in the file so that a phone's
 * viewer shows figures without calculating; LibreOffice or Excel recalculate the text. Money is in dirhams.
 */
import { nearestCentime } from '../../../domain/finance/rounding.ts'

export type Value = number | string
export type Place = { readonly sheet: string; readonly column: number; readonly row: number }

/** `text` as it stands in a cell of `sheet`; `level` tells when brackets are needed (3 an atom, 2 x /, 1 + -, 0 <). */
export type Formula = {
  readonly text: (sheet: string) => string
  readonly level: number
  readonly value: Value
}
export type Cell = Formula & { readonly place: Place }
export type Range = { readonly text: (sheet: string) => string; readonly values: readonly Value[] }

type Like = Formula | number

export function columnName(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter
}

function address({ column, row }: Place): string {
  return `$${columnName(column)}$${row}`
}

function inSheet(place: Place, sheet: string, text: string): string {
  return place.sheet === sheet ? text : `'${place.sheet.replaceAll("'", "''")}'!${text}`
}

export function cellAt(place: Place, value: Value): Cell {
  return { place, value, level: 3, text: (sheet) => inSheet(place, sheet, address(place)) }
}

/** From the first cell to the last, in one row or one column; the cells between are all given. */
export function rangeOf(cells: readonly Cell[]): Range {
  const [first, last] = [cells[0], cells.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a range holds at least one cell')
  const text = `${address(first.place)}:${address(last.place)}`
  return { text: (sheet) => inSheet(first.place, sheet, text), values: cells.map(({ value }) => value) }
}

export function lift(like: Like): Formula {
  if (typeof like !== 'number') return like
  return { text: () => String(like), level: like < 0 ? 1 : 3, value: like }
}

export function number(like: Like): number {
  return Number(lift(like).value)
}

export function words(text: string): Formula {
  return { text: () => `"${text.replaceAll('"', '""')}"`, level: 3, value: text }
}

function within(like: Like, level: number, sheet: string): string {
  const formula = lift(like)
  return formula.level < level ? `(${formula.text(sheet)})` : formula.text(sheet)
}

function joined(sign: string, level: number, terms: readonly Like[], value: Value): Formula {
  const text = (sheet: string) =>
    terms.map((term, i) => within(term, i === 0 ? level : level + 1, sheet)).join(sign)
  return { text, level, value }
}

function call(name: string, terms: readonly Like[], value: Value): Formula {
  return {
    text: (sheet) => `${name}(${terms.map((term) => lift(term).text(sheet)).join(',')})`,
    level: 3,
    value,
  }
}

export const plus = (...terms: readonly Like[]) =>
  joined(
    '+',
    1,
    terms,
    terms.reduce<number>((sum, term) => sum + number(term), 0),
  )
export const minus = (first: Like, ...others: readonly Like[]) =>
  joined(
    '-',
    1,
    [first, ...others],
    others.reduce<number>((rest, term) => rest - number(term), number(first)),
  )
export const times = (...terms: readonly Like[]) =>
  joined(
    '*',
    2,
    terms,
    terms.reduce<number>((product, term) => product * number(term), 1),
  )
export const over = (a: Like, b: Like) => joined('/', 2, [a, b], number(a) / number(b))
export const power = (a: Like, b: Like): Formula => ({
  text: (sheet) => `${within(a, 3, sheet)}^${within(b, 3, sheet)}`,
  level: 2,
  value: number(a) ** number(b),
})

/** To the centime, as the engine rounds. */
export const round2 = (a: Like) => call('ROUND', [a, 2], nearestCentime(number(a) * 100) / 100)
export const round0 = (a: Like) => call('ROUND', [a, 0], Math.round(number(a)))
export const int = (a: Like) => call('INT', [a], Math.floor(number(a)))
export const mod = (a: Like, b: Like) => call('MOD', [a, b], number(a) % number(b))
export const least = (...terms: readonly Like[]) => call('MIN', terms, Math.min(...terms.map(number)))
export const most = (...terms: readonly Like[]) => call('MAX', terms, Math.max(...terms.map(number)))

const SIGNS = {
  '<': (a: Value, b: Value) => a < b,
  '<=': (a: Value, b: Value) => a <= b,
  '>': (a: Value, b: Value) => a > b,
  '>=': (a: Value, b: Value) => a >= b,
  '=': (a: Value, b: Value) => a === b,
} as const
type Sign = keyof typeof SIGNS

export const is = (a: Like, sign: Sign, b: Like) =>
  joined(sign, 0, [a, b], SIGNS[sign](lift(a).value, lift(b).value) ? 1 : 0)
export const both = (...terms: readonly Formula[]) =>
  call('AND', terms, terms.every(({ value }) => value !== 0) ? 1 : 0)
export const either = (...terms: readonly Formula[]) =>
  call('OR', terms, terms.some(({ value }) => value !== 0) ? 1 : 0)
export const when = (condition: Formula, then: Like, otherwise: Like) =>
  call('IF', [condition, then, otherwise], lift(condition.value !== 0 ? then : otherwise).value)

function onRanges(name: string, ranges: readonly Range[], rest: readonly Like[], value: Value): Formula {
  const text = (sheet: string) =>
    `${name}(${[...ranges.map((range) => range.text(sheet)), ...rest.map((term) => lift(term).text(sheet))].join(',')})`
  return { text, level: 3, value }
}

const numbers = (range: Range) => range.values.map(Number)

export const total = (...ranges: readonly Range[]) =>
  onRanges(
    'SUM',
    ranges,
    [],
    ranges.flatMap(numbers).reduce((sum, value) => sum + value, 0),
  )
export const smallest = (range: Range, ...others: readonly Like[]) =>
  onRanges('MIN', [range], others, Math.min(...numbers(range), ...others.map(number)))
export const largest = (range: Range) => onRanges('MAX', [range], [], Math.max(...numbers(range)))
/** The `place`th cell, counted from 1. */
export const pick = (range: Range, place: Like) =>
  onRanges('INDEX', [range], [place], range.values[number(place) - 1] ?? 0)
/** The place, from 1, of the first cell equal to `wanted`, which is in the range. */
export const placeOf = (wanted: Formula, range: Range): Formula => ({
  text: (sheet) => `MATCH(${wanted.text(sheet)},${range.text(sheet)},0)`,
  level: 3,
  value: range.values.indexOf(wanted.value) + 1,
})

/** Sum of `amounts` where every condition on a range of the same size holds. */
export function sumWhere(amounts: Range, ...conditions: readonly (readonly [Range, Sign, Like])[]): Formula {
  const holds = (i: number) =>
    conditions.every(([range, sign, than]) => SIGNS[sign](range.values[i] ?? 0, lift(than).value))
  const criterion = ([range, sign, than]: readonly [Range, Sign, Like], sheet: string) =>
    `${range.text(sheet)},${sign === '=' ? lift(than).text(sheet) : `"${sign}"&${within(than, 3, sheet)}`}`
  return {
    text: (sheet) =>
      `SUMIFS(${amounts.text(sheet)},${conditions.map((one) => criterion(one, sheet)).join(',')})`,
    level: 3,
    value: numbers(amounts).reduce((sum, amount, i) => (holds(i) ? sum + amount : sum), 0),
  }
}

/** The constant instalment of a loan, positive. */
export const instalment = (rate: Like, periods: Like, amount: Like): Formula => {
  const [r, n, sum] = [number(rate), number(periods), number(amount)]
  const value = r === 0 ? sum / n : (sum * r) / (1 - (1 + r) ** -n)
  return call('PMT', [rate, periods, times(-1, amount)], value)
}

/**
 * Yearly internal rate of return of monthly flows, tried from several guesses; `none` in words where there is none.
 * `value` is what the engine found.
 */
export function yearlyReturn(flows: Range, none: Formula, value: Value): Formula {
  const attempt = (sheet: string, guess: number) => `(1+IRR(${flows.text(sheet)},${guess}))^12-1`
  return {
    text: (sheet) =>
      [0.01, 0.05, 0.2, -0.02, -0.05, -0.1, -0.25].reduceRight(
        (rest, guess) => `IFERROR(${attempt(sheet, guess)},${rest})`,
        none.text(sheet),
      ),
    level: 3,
    value,
  }
}
