/** The methods on territories of `twiza calc METHOD`: plain JSON in, plain JSON out. */
import {
  type CalculationReason,
  type CalculationTable,
  readInteger,
  readMatrix,
  readNumber,
  readNumbers,
  readObject,
} from '../../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../../basics/outcome.ts'
import { locationQuotient, locationQuotients, specialised } from './location-quotient.ts'
import { reflections } from './reflections.ts'
import { shiftShare, type TwoYears } from './shift-share.ts'

type Result = Outcome<unknown, CalculationReason>

export const territoryCalculations: CalculationTable = {
  lq: {
    summary: 'Location quotient: share of an activity in a territory over its share in the whole',
    input:
      '{"matrix": rows of territories, columns of industries; "nation": the same industries in the whole (default: sum of the rows)}, or one cell: {"e_is": industry in territory, "e_s": industry in nation, "e_i": territory, "e": nation}',
    output: '{"lq": matrix of (e_is/e_i)/(e_s/e)}, or {"lq": number}; null where a share does not exist',
    run: runQuotients,
  },
  'shift-share': {
    summary: 'Shift-share (Dunn): change = national share + industry mix + regional share',
    input: '{"nation": {"t0": [...], "t1": [...]}, "region": {"t0": [...], "t1": [...]}}',
    output: '{"national", "mix", "regional", "total", "per_industry": [the same four per industry]}',
    run: runShiftShare,
  },
  reflections: {
    summary: 'Method of reflections (Hidalgo & Hausmann): diversity of territories, ubiquity of activities',
    input:
      '{"matrix": rows of territories, columns of activities, 1 present and 0 absent, or strengths >= 0; "steps": reflections after k0, 0 to 100 (default 2); "lq": true to first turn counts into 1 where the location quotient is >= 1}',
    output:
      '{"diversity": [k0, k1, ...], "ubiquity": [k0, k1, ...]}: each k is a list, one per territory or activity; null where there is no link',
    run: runReflections,
  },
}

function runQuotients(json: unknown): Result {
  const fields = readObject(json, 'input')
  if (!fields.ok) return fields
  if (fields.value.matrix === undefined && fields.value.e_is !== undefined) {
    return runQuotient(fields.value)
  }
  const matrix = readMatrix(fields.value.matrix, 'matrix')
  if (!matrix.ok) return matrix
  const given = fields.value.nation
  const nation = given === undefined ? accepted(null) : readNumbers(given, 'nation', null)
  if (!nation.ok) return nation
  const quotients = locationQuotients(matrix.value, nation.value)
  return quotients.ok ? accepted({ lq: quotients.value }) : quotients
}

function runQuotient(fields: Readonly<Record<string, unknown>>): Result {
  const counts = { e_is: 0, e_s: 0, e_i: 0, e: 0 }
  for (const name of ['e_is', 'e_s', 'e_i', 'e'] as const) {
    const count = readNumber(fields[name], name)
    if (!count.ok) return count
    if (count.value < 0) return refused({ kind: 'negative', at: name })
    counts[name] = count.value
  }
  return accepted({ lq: locationQuotient(counts) })
}

function runShiftShare(json: unknown): Result {
  const fields = readObject(json, 'input')
  if (!fields.ok) return fields
  const nation = readTwoYears(fields.value.nation, 'nation')
  if (!nation.ok) return nation
  const region = readTwoYears(fields.value.region, 'region')
  if (!region.ok) return region
  const shift = shiftShare(nation.value, region.value)
  if (!shift.ok) return shift
  const { perIndustry, ...total } = shift.value
  return accepted({ ...total, per_industry: perIndustry })
}

function readTwoYears(json: unknown, at: string): Outcome<TwoYears, CalculationReason> {
  if (json === undefined) return refused({ kind: 'missing', at })
  const fields = readObject(json, at)
  if (!fields.ok) return fields
  const t0 = readNumbers(fields.value.t0, `${at}.t0`, null)
  if (!t0.ok) return t0
  const t1 = readNumbers(fields.value.t1, `${at}.t1`, null)
  return t1.ok ? accepted({ t0: t0.value, t1: t1.value }) : t1
}

function runReflections(json: unknown): Result {
  const fields = readObject(json, 'input')
  if (!fields.ok) return fields
  const matrix = readMatrix(fields.value.matrix, 'matrix')
  if (!matrix.ok) return matrix
  const steps = readInteger(fields.value.steps ?? 2, 'steps', 0, 100)
  if (!steps.ok) return steps
  if (fields.value.lq !== true) return reflections(matrix.value, steps.value)
  const quotients = locationQuotients(matrix.value, null)
  return quotients.ok ? reflections(specialised(quotients.value), steps.value) : quotients
}
