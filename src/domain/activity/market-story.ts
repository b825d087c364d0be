/** Why fabric, dynamics and market have the values they have. */
import { NATION } from '../basics/territory-code.ts'
import type { Activity, Customer } from './activity.ts'
import type { Known } from './known.ts'
import { because, figure, type Reason, type ReasonKind, term } from './reason.ts'
import { graded, joined, NOTHING, printed, type Story, storyOf } from './story.ts'

/** Under this quotient the sector is rare, over the other it is crowded. */
const RARE = 0.7
const CROWDED = 1.6
const FEW_BUSINESSES = 30

export function fabricStory(known: Known, activity: Activity, row: number): Story {
  const { sector, relation } = activity.fabric
  const quotient = known.quotient[sector][row] as number
  const operands = { sector: term(sector), quotient: figure(quotient, 2, '') }
  const size = quotient < RARE ? 'few' : quotient > CROWDED ? 'many' : 'balanced'
  const kind: `fabric-${typeof size}` | `partners-${typeof size}` =
    relation === 'competes' ? `fabric-${size}` : `partners-${size}`
  const count = known.sectors.all[row] as number
  const doubts = [because('sector-broad', {})]
  if (count < FEW_BUSINESSES) doubts.push(because('businesses-few', { count: figure(count, 0, '') }))
  const { facts } = indicatorStory(known, `${sector}-share`, row, () => because('sector-broad', {}))
  return { facts, reasons: [because(kind, operands)], doubts }
}

function indicatorStory(
  known: Known,
  indicator: string,
  row: number,
  tell: Parameters<typeof storyOf>[3],
): Story {
  const label = known.atlas.indicators.get(indicator)?.label ?? {
    ar: indicator,
    fr: indicator,
    en: indicator,
  }
  return storyOf(known, [{ indicator, when: 'high', weight: 1, why: label }], row, tell)
}

/** Establishments are counted once, with their year of foundation: a shift-share needs two counts, and says so. */
export function dynamicsStory(known: Known, row: number): Story {
  const recent = indicatorStory(known, 'recent-businesses', row, (_, column, fact) =>
    because(graded(fact.percentile, 'recent-more', 'recent-alike', 'recent-fewer'), {
      value: printed(known, 'recent-businesses', fact.value),
      median: printed(known, 'recent-businesses', fact.median),
      region: printed(known, 'recent-businesses', regional(known, column.value, row)),
      nation: printed(known, 'recent-businesses', column.nation),
    }),
  )
  const people = indicatorStory(known, 'population-change', row, (_, column, fact) =>
    because(fact.value >= 0 ? 'people-grew' : 'people-fell', {
      value: printed(known, 'population-change', fact.value),
      nation: printed(known, 'population-change', column.nation),
      shift: figure(fact.value - column.nation, 1, ''),
    }),
  )
  return joined([recent, people, { ...NOTHING, doubts: [because('one-period', {})] }])
}

function regional(known: Known, values: Float64Array, row: number): number {
  const nation = known.units.rowOf.get(NATION) ?? -1
  let at = row
  while (at >= 0 && known.units.parent[at] !== nation && known.units.parent[at] !== -1) {
    at = known.units.parent[at] as number
  }
  return values[at] ?? Number.NaN
}

const WITHIN: Readonly<Record<Customer, ReasonKind & `${string}-within`>> = {
  population: 'people-within',
  farmers: 'farmers-within',
  cooperatives: 'cooperators-within',
  visitors: 'visitor-places-within',
}

export function marketStory(known: Known, activity: Activity, row: number): Story {
  const km = activity.reach.km
  const reasons: Reason[] = []
  const doubts: Reason[] = []
  for (const { who } of activity.customers) {
    const count = known.reach.get(`${who}:${km}`)?.counted[row] ?? 0
    const decimals = who === 'visitors' ? 1 : 0
    reasons.push(because(WITHIN[who], { count: figure(count, decimals, ''), km: figure(km, 0, 'km') }))
    if (who === 'visitors') doubts.push(because('visitors-uncounted', {}))
    if (who === 'cooperatives') doubts.push(because('cooperators-provincial', {}))
  }
  if (activity.sells === 'product') {
    reasons.push(
      because('souks-within', { count: figure(known.reach.get('souks')?.counted[row] ?? 0, 1, '') }),
    )
  }
  if (row < known.units.communes.to && known.units.placed[row] === 0)
    doubts.push(because('place-unknown', {}))
  return { facts: [], reasons, doubts }
}
