/** What the judgements of a round say: figures by entry, the computed order, how far jurors agree, whether it is enough. */
import { seededRandom } from '../basics/random.ts'
import type { Criterion, Round } from '../contest/contest.ts'
import type { EntryId } from '../contest/entry.ts'
import type { PersonId } from '../person/person.ts'
import { krippendorffAlpha, pairAgreement } from './agreement.ts'
import { bradleyTerry } from './bradley-terry.ts'
import { type Enough, type Estimate, howManyMore } from './enough.ts'
import type { Comparison, MarkSheet } from './judging.ts'
import { type Leniency, leniency } from './leniency.ts'
import { pairsOfComparisons } from './pairs.ts'
import type { EntryFigures, OrderBasis } from './round.ts'

export type RoundJudgements = {
  /** entries in the round, by number */
  readonly entries: readonly EntryId[]
  readonly criteria: readonly Criterion[]
  readonly round: Pick<Round, 'method' | 'keeps'>
  readonly basis: OrderBasis
  /** how many prizes, where the round is the last one */
  readonly prizes: number
  readonly sheets: readonly MarkSheet[]
  readonly comparisons: readonly Comparison[]
}

export type RoundResult = {
  readonly entries: readonly EntryFigures[]
  /** best first; equal ones by the ability from pairs, then by the order of `entries`; unjudged ones last */
  readonly order: readonly EntryId[]
  /** the standard error that belongs to the figure of the order, by entry */
  readonly errors: ReadonlyMap<EntryId, number>
  /** of the marks; null: no two jurors have read the same entry */
  readonly alpha: number | null
  /** of the pairs; null: no two jurors were asked the same pair */
  readonly pairAgreement: number | null
  readonly leniency: { readonly jurors: ReadonlyMap<PersonId, number>; readonly connected: boolean } | null
  readonly enough: Enough | null
}

/** Half a win and half a defeat against an average entry: see decision 045. */
export const PAIR_PRIOR = 1
const SEED = 20_250_403

export function roundResult(given: RoundJudgements): RoundResult {
  const known = new Set(given.entries)
  const sheets = given.sheets.filter(({ complete, entry }) => complete && known.has(entry))
  const comparisons = given.comparisons.filter(({ first, second }) => known.has(first) && known.has(second))
  const totals = sheets.map((sheet) => ({ sheet, total: weightedTotal(sheet, given.criteria) }))
  const severity = severityOf(given.entries, totals)
  const abilities = abilitiesOf(given.entries, comparisons)
  const entries = given.entries.map((entry, i): EntryFigures => {
    const own = totals.filter(({ sheet }) => sheet.entry === entry)
    const ability = abilities?.get(entry)
    return {
      entry,
      sheets: own.length,
      pairs: comparisons.filter(({ first, second }) => first === entry || second === entry).length,
      byCriterion: Object.fromEntries(
        own.length === 0
          ? []
          : given.criteria.map(({ id }) => [id, mean(own.map(({ sheet }) => sheet.marks[id] ?? Number.NaN))]),
      ),
      total: own.length === 0 ? null : mean(own.map(({ total }) => total)),
      spread: own.length < 2 ? null : deviation(own.map(({ total }) => total)),
      adjusted:
        own.length === 0 || severity.found.variances === null ? null : (severity.found.adjusted[i] ?? null),
      ability: ability ?? null,
    }
  })
  const byPairs = given.round.method === 'pairs'
  const errors = errorsBy(given, entries, severity.found)
  const value = (figures: EntryFigures) => worth(figures, { byPairs, basis: given.basis })
  const order = entries
    .toSorted((a, b) => down(value(a), value(b)) || down(a.ability?.value ?? null, b.ability?.value ?? null))
    .map(({ entry }) => entry)
  const judged = sheets.length > 0
  return {
    entries,
    order,
    errors,
    alpha: agreementOfMarks(given.criteria, sheets),
    pairAgreement: agreementOfPairs(comparisons),
    leniency: judged ? { jurors: severity.jurors, connected: severity.found.groups.length <= 1 } : null,
    enough: howManyMore(
      order.map((entry): Estimate => {
        const figures = entries.find((one) => one.entry === entry)
        return {
          value: (figures === undefined ? null : value(figures)) ?? Number.NaN,
          error: errors.get(entry) ?? Number.NaN,
        }
      }),
      {
        keeps: given.round.keeps ?? given.prizes,
        judgements: byPairs ? comparisons.length : sheets.length,
        random: seededRandom(SEED),
      },
    ),
  }
}

/** The figure by which the order is; null: nothing was said of it. */
export function worth(
  { total, adjusted, ability }: EntryFigures,
  { byPairs, basis }: { readonly byPairs: boolean; readonly basis: OrderBasis },
): number | null {
  if (byPairs) return ability?.value ?? null
  return basis === 'adjusted' ? (adjusted ?? total) : total
}

export function weightedTotal({ marks }: MarkSheet, criteria: readonly Criterion[]): number {
  const whole = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return criteria.reduce((sum, { id, weight }) => sum + weight * (marks[id] ?? 0), 0) / whole
}

function severityOf(entries: readonly EntryId[], totals: readonly { sheet: MarkSheet; total: number }[]) {
  const people = [...new Set(totals.map(({ sheet }) => sheet.juror))].toSorted()
  const number = new Map(entries.map((entry, i) => [entry, i]))
  const found = leniency(
    totals.map(({ sheet, total }) => ({
      entry: number.get(sheet.entry) ?? 0,
      juror: people.indexOf(sheet.juror),
      total,
      weight: 1,
    })),
    entries.length,
    people.length,
  )
  return { found, jurors: new Map(people.map((person, j) => [person, found.jurors[j] ?? 0])) }
}

function abilitiesOf(entries: readonly EntryId[], comparisons: readonly Comparison[]) {
  if (comparisons.length === 0) return null
  const pairs = pairsOfComparisons(entries, comparisons)
  const fit = bradleyTerry(pairs, {
    items: entries.length,
    orderEffect: false,
    prior: PAIR_PRIOR,
    reference: null,
  })
  if ('groups' in fit) return null
  return new Map(
    entries.map((entry, i) => [entry, { value: fit.abilities[i] ?? 0, error: fit.errors[i] ?? Number.NaN }]),
  )
}

/** Of means: chance as the model has it, else as the marks about their means have it, over the root of the sheets. */
function errorsBy(
  { round }: RoundJudgements,
  entries: readonly EntryFigures[],
  { variances }: Leniency,
): ReadonlyMap<EntryId, number> {
  const squares = entries.reduce((sum, { sheets, spread }) => sum + (sheets - 1) * (spread ?? 0) ** 2, 0)
  const free = entries.reduce((sum, { sheets }) => sum + Math.max(0, sheets - 1), 0)
  const chance = variances?.chance ?? (free > 0 ? squares / free : Number.NaN)
  return new Map(
    entries.map(({ entry, sheets, ability }) => [
      entry,
      round.method === 'pairs'
        ? (ability?.error ?? Number.NaN)
        : sheets > 0
          ? Math.sqrt(chance / sheets)
          : Number.NaN,
    ]),
  )
}

function agreementOfMarks(criteria: readonly Criterion[], sheets: readonly MarkSheet[]): number | null {
  const units = new Map<string, number[]>()
  for (const { entry, marks } of sheets)
    for (const { id } of criteria) {
      const mark = marks[id]
      if (mark !== undefined) units.set(`${entry}/${id}`, [...(units.get(`${entry}/${id}`) ?? []), mark])
    }
  return krippendorffAlpha([...units.values()], 'ordinal')
}

function agreementOfPairs(comparisons: readonly Comparison[]): number | null {
  const pairs = new Map<string, { first: number; second: number; ties: number }>()
  for (const { first, second, better } of comparisons) {
    const key = `${first}/${second}`
    const found = pairs.get(key) ?? { first: 0, second: 0, ties: 0 }
    found[better === 'tie' ? 'ties' : better] += 1
    pairs.set(key, found)
  }
  return pairAgreement([...pairs.values()])
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1))
}
/** Greater first, what is not known last; a rounding error is no difference. */
function down(a: number | null, b: number | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
  return Math.abs(a - b) < 1e-9 ? 0 : b - a
}
