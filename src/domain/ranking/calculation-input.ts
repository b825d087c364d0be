/** Reads the JSON of the ranking methods of `twiza calc`: a decision, and how it is to be scored. */
import {
  type CalculationReason,
  type Fields,
  readChoice,
  readNumber,
  readNumbers,
  readObject,
} from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { type Decision, decide } from './decision.ts'
import { NORMALISATIONS, type Normalisation, normalise } from './normalisation.ts'
import { type Preference, PREFERENCES, type PreferenceName, thresholdsOf } from './preference.ts'
import { netFlowColumns } from './promethee.ts'

type Read<Value> = Outcome<Value, CalculationReason>

export type Problem = { readonly fields: Fields; readonly decision: Decision }

export function readProblem(json: unknown): Read<Problem> {
  const fields = readObject(json, 'input')
  if (!fields.ok) return fields
  const { matrix, weights, types } = fields.value
  const decision = decide(matrix, weights, types)
  return decision.ok ? accepted({ fields: fields.value, decision: decision.value }) : decision
}

/** `normalization`; minmax where none is given. */
export function readNormalisation(fields: Fields): Read<Normalisation> {
  return readChoice(fields.normalization ?? 'minmax', 'normalization', NORMALISATIONS)
}

/**
 * `preference`, `p`, `q`: one for all criteria or a list with one per criterion. `usual` where no preference
 * is given; q is 0 where it is not given; p must be given where the function reads it, and be >= q.
 */
export function readPreferences({ fields, decision }: Problem): Read<readonly Preference[]> {
  const criteria = decision.columns.length
  const names = readNames(fields.preference ?? 'usual', criteria)
  if (!names.ok) return names
  const readsP = names.value.some((name) => thresholdsOf(name).p)
  const p = readThreshold(fields.p ?? (readsP ? undefined : 0), 'p', criteria)
  const q = readThreshold(fields.q ?? 0, 'q', criteria)
  if (!p.ok) return p
  if (!q.ok) return q
  const preferences = names.value.map((name, j) => ({ name, p: p.value[j] ?? 0, q: q.value[j] ?? 0 }))
  const crossed = preferences.findIndex(({ name, p: full, q: least }) => {
    const reads = thresholdsOf(name)
    return reads.p && reads.q && full < least
  })
  if (crossed >= 0) return refused({ kind: 'smaller-than', at: `p[${crossed}]`, other: `q[${crossed}]` })
  return accepted(preferences)
}

function readNames(json: unknown, criteria: number): Read<readonly PreferenceName[]> {
  if (!Array.isArray(json)) {
    const name = readChoice(json, 'preference', PREFERENCES)
    return name.ok ? accepted(new Array<PreferenceName>(criteria).fill(name.value)) : name
  }
  if (json.length !== criteria) {
    return refused({ kind: 'wrong-length', at: 'preference', expected: criteria, found: json.length })
  }
  const names: PreferenceName[] = []
  for (const [j, item] of json.entries()) {
    const name = readChoice(item, `preference[${j}]`, PREFERENCES)
    if (!name.ok) return name
    names.push(name.value)
  }
  return accepted(names)
}

function readThreshold(json: unknown, at: string, criteria: number): Read<readonly number[]> {
  if (Array.isArray(json)) {
    const list = readNumbers(json, at, criteria)
    const below = list.ok ? list.value.findIndex((x) => x < 0) : -1
    return below >= 0 ? refused({ kind: 'negative', at: `${at}[${below}]` }) : list
  }
  const one = readNumber(json, at)
  if (!one.ok) return one
  if (one.value < 0) return refused({ kind: 'negative', at })
  return accepted(new Array<number>(criteria).fill(one.value))
}

/** The columns whose weighted sum is the score: `method` "wsm" (default) normalised, or "promethee" net flows. */
export function readLinearColumns(problem: Problem): Read<readonly Float64Array[]> {
  const method = readChoice(problem.fields.method ?? 'wsm', 'method', ['wsm', 'promethee'])
  if (!method.ok) return method
  if (method.value === 'wsm') {
    const normalisation = readNormalisation(problem.fields)
    return normalisation.ok ? normalise(problem.decision, normalisation.value) : normalisation
  }
  const preferences = readPreferences(problem)
  return preferences.ok ? accepted(netFlowColumns(problem.decision, preferences.value)) : preferences
}
