/** Reading the JSON of the money calculations: every field at fault is reported, not only the first. */
import {
  type CalculationReason,
  type Fields,
  readInteger,
  readNumber,
  readNumbers,
} from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import type { Due } from './annuity.ts'

type Read<Value> = Outcome<Value, CalculationReason>
type Reads = Readonly<Record<string, Read<unknown>>>
type Values<R extends Reads> = { [Name in keyof R]: R[Name] extends Read<infer Value> ? Value : never }

/** All fields read, or all their refusals together. */
export function readAll<R extends Reads>(reads: R): Read<Values<R>> {
  const reasons = Object.values(reads).flatMap((read) => (read.ok ? [] : [...read.reasons]))
  if (reasons.length > 0) return refused(...reasons)
  const values = Object.entries(reads).map(([name, read]) => [name, read.ok ? read.value : undefined])
  return accepted(Object.fromEntries(values) as Values<R>)
}

/** A rate per period: any number above -1 (above -100 %). */
export function readRate(fields: Fields, name: string): Read<number> {
  const rate = readNumber(fields[name], name)
  if (!rate.ok) return rate
  const least = -1
  return rate.value > least ? rate : refused({ kind: 'smaller-than', at: name, other: '-1 (excluded)' })
}

export function readFlows(fields: Fields): Read<readonly number[]> {
  return readNumbers(fields.values, 'values', null)
}

const MOST_PERIODS = 1_000_000

export function readPeriods(fields: Fields): Read<number> {
  return readInteger(fields.nper, 'nper', 1, MOST_PERIODS)
}

/** 0 (end of period) where nothing is said, as in a spreadsheet. */
export function readDue(fields: Fields): Read<Due> {
  const { type = 0 } = fields
  return type === 0 || type === 1
    ? accepted(type)
    : refused({ kind: 'not-one-of', at: 'type', allowed: [0, 1] })
}

export function readOptional(fields: Fields, name: string, otherwise: number): Read<number> {
  return fields[name] === undefined ? accepted(otherwise) : readNumber(fields[name], name)
}
