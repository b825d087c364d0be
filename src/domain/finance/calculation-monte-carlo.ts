/** Uncertain figures multiplied and added: what the total may be, by drawing many cases. */
import {
  type Calculation,
  type CalculationReason,
  type Fields,
  readChoice,
  readInteger,
  readNumber,
  readNumbers,
  readObject,
} from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { seededRandom } from '../basics/random.ts'
import { readAll, readOptional } from './calculation-input.ts'
import { type Estimate, quantileOf, SPREADS, type Spread } from './distribution.ts'
import { summarise } from './draws-summary.ts'

type Read<Value> = Outcome<Value, CalculationReason>
type Variable = Estimate & { readonly name: string; readonly spread: Spread }
type Term = { readonly coefficient: number; readonly factors: readonly number[] }

const MOST_CELLS = 20_000_000

/** Each item read at its own path; all refusals together. */
function readList<Value>(
  json: unknown,
  at: string,
  read: (item: Fields, at: string) => Read<Value>,
): Read<Value[]> {
  if (json === undefined) return refused({ kind: 'missing', at })
  if (!Array.isArray(json)) return refused({ kind: 'not-a-list', at })
  if (json.length === 0) return refused({ kind: 'empty-list', at })
  const outcomes = json.map((item: unknown, i) => {
    const fields = readObject(item, `${at}[${i}]`)
    return fields.ok ? read(fields.value, `${at}[${i}]`) : fields
  })
  const reasons = outcomes.flatMap((outcome) => (outcome.ok ? [] : [...outcome.reasons]))
  if (reasons.length > 0) return refused(...reasons)
  return accepted(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])))
}

function readVariable(fields: Fields, at: string): Read<Variable> {
  const read = readAll({
    low: readNumber(fields.low, `${at}.low`),
    mode: readNumber(fields.mode, `${at}.mode`),
    high: readNumber(fields.high, `${at}.high`),
    spread:
      fields.distribution === undefined
        ? accepted<Spread>('pert')
        : readChoice(fields.distribution, `${at}.distribution`, SPREADS),
  })
  if (!read.ok) return read
  const { low, mode, high, spread } = read.value
  if (mode < low) return refused({ kind: 'smaller-than', at: `${at}.mode`, other: `${at}.low` })
  if (high < mode) return refused({ kind: 'smaller-than', at: `${at}.high`, other: `${at}.mode` })
  const { name } = fields
  if (typeof name !== 'string' || name === '') return refused({ kind: 'missing', at: `${at}.name` })
  return accepted({ low, mode, high, spread, name })
}

function readTerm(names: readonly string[]): (fields: Fields, at: string) => Read<Term> {
  return (fields, at) => {
    const coefficient = readOptional(fields, 'coefficient', 1)
    if (!coefficient.ok) return refused({ kind: 'not-a-number', at: `${at}.coefficient` })
    const { factors = [] } = fields
    if (!Array.isArray(factors)) return refused({ kind: 'not-a-list', at: `${at}.factors` })
    const places = factors.map((factor: unknown) => names.indexOf(String(factor)))
    const unknown = places.indexOf(-1)
    if (unknown >= 0) return refused({ kind: 'not-one-of', at: `${at}.factors[${unknown}]`, allowed: names })
    return accepted({ coefficient: coefficient.value, factors: places })
  }
}

function readShares(json: unknown): Read<readonly number[]> {
  if (json === undefined) return accepted([0.05, 0.5, 0.95])
  const shares = readNumbers(json, 'quantiles', null)
  if (!shares.ok) return shares
  const outside = shares.value.findIndex((share) => share <= 0 || share >= 1)
  return outside < 0
    ? shares
    : refused({ kind: 'out-of-range', at: `quantiles[${outside}]`, least: 0, most: 1 })
}

/** Each variable has its own stream of chance, in the order of the list: a term added changes no draw. */
function totals(
  variables: readonly Variable[],
  terms: readonly Term[],
  draws: number,
  seed: number,
): Float64Array {
  const sources = variables.map((variable, i) => ({
    chance: seededRandom(seed + i * 0x100000001),
    quantile: quantileOf(variable, variable.spread),
  }))
  const drawn = new Float64Array(variables.length)
  return Float64Array.from({ length: draws }, () => {
    sources.forEach(({ chance, quantile }, i) => {
      drawn[i] = quantile(chance.uniform())
    })
    return terms.reduce(
      (sum, { coefficient, factors }) =>
        sum + factors.reduce((product, i) => product * (drawn[i] ?? 0), coefficient),
      0,
    )
  })
}

function run(json: unknown): Read<unknown> {
  const object = readObject(json, '')
  if (!object.ok) return object
  const fields = object.value
  const variables = readList(fields.variables, 'variables', readVariable)
  if (!variables.ok) return variables
  const names = variables.value.map((variable) => variable.name)
  const sum: Term[] = names.map((_, i) => ({ coefficient: 1, factors: [i] }))
  const read = readAll({
    terms: fields.terms === undefined ? accepted(sum) : readList(fields.terms, 'terms', readTerm(names)),
    draws:
      fields.draws === undefined
        ? accepted(10_000)
        : readInteger(fields.draws, 'draws', 2, Math.floor(MOST_CELLS / names.length)),
    seed: fields.seed === undefined ? accepted(1) : readInteger(fields.seed, 'seed', 0, 2 ** 32 - 1),
    shares: readShares(fields.quantiles),
  })
  if (!read.ok) return read
  const { terms, draws, seed, shares } = read.value
  return accepted({ seed, ...summarise(totals(variables.value, terms, draws, seed), shares) })
}

export const monteCarloCalculation: Calculation = {
  summary:
    'Uncertain figures multiplied and added, drawn many times: mean, quantiles and chance below zero, with errors',
  input:
    '{"variables": [{"name", "low", "mode", "high", "distribution": "pert" (default) | "triangular"}], ' +
    '"terms": [{"coefficient": 1 (default), "factors": [names multiplied]}] (default: the sum of the variables), ' +
    '"draws": 10000 (default), "seed": 1 (default), "quantiles": [0.05, 0.5, 0.95] (default)}',
  output:
    '{"seed", "draws", "mean", "meanError", "standardDeviation", "quantiles": [{"share", "value", "error"}], ' +
    '"belowZero": {"share", "error"}}',
  run,
}
