/**
 * The profile of a territory: its needs and its potential on the economic, social and environmental
 * axes, each figure beside those of its province, its region and the nation, and judged among comparable territories.
 */
import { levelOf, type Level, type TerritoryCode } from '../basics/territory-code.ts'
import type { Atlas, Axis, Indicator, IndicatorValue, Territory } from './atlas.ts'
import { comparablesOf } from './comparable.ts'
import { standingOf, type Standing } from './standing.ts'

export type ProfileLine = {
  readonly indicator: Indicator
  readonly standing: Standing
  /** The figure is not the territory's own: `standing.from` says whose it is. */
  readonly inherited: boolean
  /** Level of the territory whose figure it is: percentile and judgement are among territories of that level. */
  readonly level: Level
  readonly province: IndicatorValue | null
  readonly region: IndicatorValue | null
  readonly nation: IndicatorValue | null
}

export type ProfileGroup = {
  readonly role: Indicator['role']
  readonly axis: Axis
  readonly lines: readonly ProfileLine[]
}

export type Profile = {
  readonly territory: Territory
  /** The territories it is compared with, most comparable first. */
  readonly comparable: readonly TerritoryCode[]
  /** Needs, then potential, then context; each economic, social, environmental; empty groups left out. */
  readonly groups: readonly ProfileGroup[]
}

const ROLES = ['need', 'potential', 'context'] as const
const AXES = ['economic', 'social', 'environmental'] as const

/** Null when the code names no territory of the atlas. */
export function profileOf(atlas: Atlas, code: TerritoryCode): Profile | null {
  const territory = atlas.territories.get(code)
  if (territory === undefined) return null
  const above = containersOf(atlas, territory)
  const lines = [...atlas.indicators.values()].flatMap((indicator) => lineOf(atlas, indicator, code, above))
  const groups = ROLES.flatMap((role) => AXES.map((axis) => groupOf(role, axis, lines)))
  return {
    territory,
    comparable: comparablesOf(atlas, code),
    groups: groups.filter((group) => group.lines.length > 0),
  }
}

function groupOf(role: Indicator['role'], axis: Axis, lines: readonly ProfileLine[]): ProfileGroup {
  return {
    role,
    axis,
    lines: lines.filter(({ indicator }) => indicator.role === role && indicator.axis === axis),
  }
}

function lineOf(
  atlas: Atlas,
  indicator: Indicator,
  code: TerritoryCode,
  above: ReadonlyMap<Level, TerritoryCode>,
): ProfileLine[] {
  if (isCount(indicator) && !atlas.values.get(indicator.id)?.has(code)) return []
  const standing = standingOf(atlas, indicator.id, code)
  if (standing === null) return []
  const at = (level: Level): IndicatorValue | null => {
    const container = above.get(level)
    return (container === undefined ? undefined : atlas.values.get(indicator.id)?.get(container)) ?? null
  }
  return [
    {
      indicator,
      standing,
      inherited: standing.from !== code,
      level: levelOf(standing.from),
      province: at('province'),
      region: at('region'),
      nation: at('nation'),
    },
  ]
}

/** Ids of counts: they grow with the territory, so a container's count says nothing about what lies in it. */
export const COUNTS: readonly string[] = [
  'population',
  'households',
  'business-count',
  'job-count',
  'weekly-souks',
]

export function isCount(indicator: Indicator): boolean {
  return COUNTS.includes(indicator.id)
}

function containersOf(atlas: Atlas, territory: Territory): ReadonlyMap<Level, TerritoryCode> {
  const above = new Map<Level, TerritoryCode>()
  let at = territory.parent
  while (at !== null) {
    above.set(levelOf(at), at)
    at = atlas.territories.get(at)?.parent ?? null
  }
  return above
}

/** The lines that say most: needs judged worse or much worse, potentials judged better or much better. */
export function outstanding(profile: Profile, role: 'need' | 'potential'): readonly ProfileLine[] {
  const wanted = role === 'need' ? ['much-worse', 'worse'] : ['much-better', 'better']
  return profile.groups
    .filter((group) => group.role === role)
    .flatMap((group) => group.lines)
    .filter(({ standing }) => standing.judgement !== null && wanted.includes(standing.judgement))
    .sort((a, b) => extremity(b) - extremity(a))
}

function extremity({ standing }: ProfileLine): number {
  return Math.abs((standing.percentile ?? 0.5) - 0.5)
}
