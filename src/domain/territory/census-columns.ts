/**
 * The census prints some columns for communes and others only for provinces or regions. This file fills the
 * missing ones upwards: counts are added, rates are averaged with the right weight. A mean so made
 * is remembered, because the page must say "computed by us", not "printed by the HCP"; a sum is exact either way.
 */
export type ColumnRule =
  | { readonly rollUp: 'sum' }
  /** weighted mean; the weight is another column (households, active people, …) */
  | { readonly rollUp: 'mean'; readonly weight: string }

export type ColumnRules = Readonly<Record<string, ColumnRule>>

/** One territory's columns. `computed` names the means that no source prints for it. */
export type CensusRecord = {
  readonly figures: ReadonlyMap<string, number>
  readonly computed: ReadonlySet<string>
}

/** A mean is only given when the parts that have the figure carry at least this share of the weight. */
const COVERAGE = 0.95

/** The record of a territory completed with what its parts add up to; printed figures always win. */
export function completed(
  own: ReadonlyMap<string, number>,
  parts: readonly CensusRecord[],
  rules: ColumnRules,
): CensusRecord {
  const figures = new Map(own)
  const computed = new Set<string>()
  for (const [column, rule] of Object.entries(rules)) {
    if (figures.has(column)) continue
    const value = rule.rollUp === 'sum' ? sumOf(column, parts) : meanOf(column, rule.weight, parts)
    if (value === null) continue
    figures.set(column, value)
    if (rule.rollUp === 'mean') computed.add(column)
  }
  return { figures, computed }
}

function sumOf(column: string, parts: readonly CensusRecord[]): number | null {
  if (parts.length === 0) return null
  let sum = 0
  for (const part of parts) {
    const value = part.figures.get(column)
    if (value === undefined) return null
    sum += value
  }
  return sum
}

function meanOf(column: string, weight: string, parts: readonly CensusRecord[]): number | null {
  let all = 0
  let covered = 0
  let sum = 0
  for (const part of parts) {
    const heavy = part.figures.get(weight) ?? 0
    const value = part.figures.get(column)
    all += heavy
    if (value === undefined) continue
    covered += heavy
    sum += heavy * value
  }
  return covered > 0 && covered >= COVERAGE * all ? sum / covered : null
}

/**
 * People in the labour force by sex and adults, which the census does not print but which follow exactly from
 * what it prints: active women = employed women / (1 - their unemployment), adults = active / activity rate.
 * They are only weights for national rates, never shown.
 */
export function withLabourForce(figures: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const active = figures.get('active')
  const activity = figures.get('activity_pct')
  const employedWomen = figures.get('employed_women')
  const idleWomen = figures.get('unemployment_women_pct')
  if (active === undefined || activity === undefined) return figures
  const more = new Map(figures)
  more.set('adults', active / (activity / 100))
  if (employedWomen !== undefined && idleWomen !== undefined) {
    const women = employedWomen / (1 - idleWomen / 100)
    more.set('active_women', women)
    more.set('active_men', active - women)
  }
  return more
}
