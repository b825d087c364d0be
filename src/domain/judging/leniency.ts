/**
 * Strict and lenient jurors (R: many-facet additive model): a total is the quality of the entry, plus how lenient the
 * juror is, plus chance. Entries are fixed; leniency is a random effect, so that a juror of few sheets is drawn towards
 * 0 (Henderson's mixed model; variances by EM for REML, Laird & Ware 1982). It is shown beside the raw means; which of
 * the two orders counts is chosen before the judging (RoundSetup.basis).
 */
import { choleskyFactor, diagonalOfInverse, solveFactored } from './positive-inverse.ts'

/** One complete mark sheet: `weight` counts it as so many sheets (1). */
export type Sheet = {
  readonly entry: number
  readonly juror: number
  readonly total: number
  readonly weight: number
}

export type Leniency = {
  /** by juror: above 0 she gives more than the others do for the same entries */
  readonly jurors: Float64Array
  /** by entry: its mean with leniency taken out; NaN: no sheet */
  readonly adjusted: Float64Array
  /** standard error of `adjusted`; NaN: no sheet, or nothing that chance could be told from */
  readonly errors: Float64Array
  /** variances between jurors and of chance; null: too few sheets to tell, nothing is taken out */
  readonly variances: { readonly jurors: number; readonly chance: number } | null
  /**
   * entries by number, in groups that no juror joins: more than one, and leniency cannot be told from the quality of a
   * group
   */
  readonly groups: readonly (readonly number[])[]
}

const TURNS = 200

export function leniency(sheets: readonly Sheet[], entries: number, jurors: number): Leniency {
  const counts = countsOf(sheets, entries, jurors)
  const raw = meansWithout(sheets, counts, new Float64Array(jurors))
  const groups = joined(sheets, entries, jurors)
  const free = sheets.length - counts.judged - (jurors - 1)
  if (free < 1 || groups.length > 1 || jurors < 2)
    return {
      jurors: new Float64Array(jurors),
      adjusted: raw,
      errors: errorsOf(counts, null),
      variances: null,
      groups,
    }
  const start = spread(sheets, raw) / 2 || 1e-9
  let variances = { jurors: start, chance: start }
  let effects: Float64Array = new Float64Array(jurors)
  for (let turn = 0; turn < TURNS; turn++) {
    const next = turned(sheets, counts, variances)
    const change = Math.abs(next.variances.jurors - variances.jurors)
    effects = next.effects
    variances = next.variances
    if (change < 1e-9 * (variances.jurors + variances.chance)) break
  }
  const adjusted = meansWithout(sheets, counts, effects)
  return { jurors: effects, adjusted, errors: errorsOf(counts, variances.chance), variances, groups }
}

type Counts = {
  /** sum of weights by entry */
  readonly ofEntry: Float64Array
  /** sum of weights by entry and juror, rows entries */
  readonly both: Float64Array
  readonly jurors: number
  /** entries with a sheet */
  readonly judged: number
}

function countsOf(sheets: readonly Sheet[], entries: number, jurors: number): Counts {
  const ofEntry = new Float64Array(entries)
  const both = new Float64Array(entries * jurors)
  for (const { entry, juror, weight } of sheets) {
    ofEntry[entry] = (ofEntry[entry] ?? 0) + weight
    both[entry * jurors + juror] = (both[entry * jurors + juror] ?? 0) + weight
  }
  return { ofEntry, both, jurors, judged: ofEntry.filter((n) => n > 0).length }
}

/** Weighted means by entry of the totals with `effects` of their jurors taken out. */
function meansWithout(sheets: readonly Sheet[], { ofEntry }: Counts, effects: Float64Array): Float64Array {
  const sums = new Float64Array(ofEntry.length)
  for (const { entry, juror, total, weight } of sheets)
    sums[entry] = (sums[entry] ?? 0) + weight * (total - (effects[juror] ?? 0))
  return sums.map((sum, e) => sum / (ofEntry[e] ?? 0))
}

/** One turn of EM: leniency as the variances have it, then the variances as leniency has them. */
function turned(
  sheets: readonly Sheet[],
  counts: Counts,
  { jurors: between, chance }: { readonly jurors: number; readonly chance: number },
) {
  const { jurors: n } = counts
  const matrix = absorbed(counts)
  const shrink = chance / Math.max(between, 1e-12)
  for (let j = 0; j < n; j++) matrix[j * n + j] = (matrix[j * n + j] ?? 0) + shrink
  const raw = meansWithout(sheets, counts, new Float64Array(n))
  const right = new Float64Array(n)
  for (const { entry, juror, total, weight } of sheets)
    right[juror] = (right[juror] ?? 0) + weight * (total - (raw[entry] ?? 0))
  const factor = choleskyFactor(matrix, n)
  if (factor === null) throw new Error('leniency: the matrix of a mixed model is positive definite')
  const effects = solveFactored(factor, right, n)
  const trace = diagonalOfInverse(factor, n).reduce((sum, x) => sum + x, 0)
  const squares = effects.reduce((sum, x) => sum + x * x, 0)
  let about = 0
  for (const { entry, juror, total, weight } of sheets)
    about +=
      weight * total * (total - (raw[entry] ?? 0)) -
      weight * (effects[juror] ?? 0) * (total - (raw[entry] ?? 0))
  const variances = {
    jurors: (squares + chance * trace) / n,
    chance: Math.max(about / (sheets.length - counts.judged), 1e-12),
  }
  return { effects, variances }
}

/** What sheets say of jurors once entries are taken out: n_j on the diagonal less n_ej n_ek / n_e. */
function absorbed({ ofEntry, both, jurors: n }: Counts): Float64Array {
  const matrix = new Float64Array(n * n)
  for (let e = 0; e < ofEntry.length; e++) {
    const all = ofEntry[e] ?? 0
    if (all === 0) continue
    for (let j = 0; j < n; j++) {
      const own = both[e * n + j] ?? 0
      if (own === 0) continue
      matrix[j * n + j] = (matrix[j * n + j] ?? 0) + own
      for (let k = 0; k < n; k++)
        matrix[j * n + k] = (matrix[j * n + k] ?? 0) - (own * (both[e * n + k] ?? 0)) / all
    }
  }
  return matrix
}

function spread(sheets: readonly Sheet[], raw: Float64Array): number {
  const squares = sheets.reduce((sum, { entry, total }) => sum + (total - (raw[entry] ?? 0)) ** 2, 0)
  return squares / sheets.length
}

function errorsOf({ ofEntry }: Counts, chance: number | null): Float64Array {
  return ofEntry.map((n) => (n === 0 || chance === null ? Number.NaN : Math.sqrt(chance / n)))
}

/** Groups of entries that jurors in common join; entries without a sheet are in none. */
function joined(sheets: readonly Sheet[], entries: number, jurors: number): number[][] {
  const leader = Int32Array.from({ length: entries + jurors }, (_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (leader[at] !== at) at = leader[at] ?? at
    return at
  }
  for (const { entry, juror } of sheets) leader[find(entry)] = find(entries + juror)
  const groups = new Map<number, number[]>()
  for (const entry of new Set(sheets.map((sheet) => sheet.entry))) {
    const of = find(entry)
    groups.set(
      of,
      [...(groups.get(of) ?? []), entry].toSorted((a, b) => a - b),
    )
  }
  return [...groups.values()]
}
