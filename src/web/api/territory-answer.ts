import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Atlas, Indicator, Territory } from '../../domain/territory/atlas.ts'
import type { Profile, ProfileLine } from '../../domain/territory/profile.ts'
import { assetsWithin } from '../../domain/territory/territory-assets.ts'

/** Everything known of one territory, as data. */
export function territoryAnswer(atlas: Atlas, { territory, comparable, groups }: Profile) {
  const { code } = territory
  return {
    territory,
    containers: containersOf(atlas, territory),
    children: named(atlas, atlas.childrenOf.get(code) ?? []),
    comparable: named(atlas, comparable),
    figures: groups.flatMap(({ lines }) => lines.map(figureOf)),
    assets: assetsWithin(atlas, code).map(({ asset, relation }) => ({ ...asset, relation })),
    promise: territory.level === 'nation' ? null : `/api/v1/territories/${code}/promise`,
  }
}

function containersOf(atlas: Atlas, { parent }: Territory): readonly Territory[] {
  const container = parent === null ? undefined : atlas.territories.get(parent)
  return container === undefined ? [] : [container, ...containersOf(atlas, container)]
}

function named(atlas: Atlas, codes: readonly TerritoryCode[]) {
  return codes.flatMap((code) => {
    const name = atlas.territories.get(code)?.name
    return name === undefined ? [] : [{ code, name }]
  })
}

function figureOf({ indicator, standing, inherited, province, region, nation }: ProfileLine) {
  const { figure, from, percentile, median, comparedWith, judgement } = standing
  return {
    indicator: indicator.id,
    label: indicator.label,
    unit: indicator.unit,
    axis: indicator.axis,
    role: indicator.role,
    ...figure,
    sourceUrl: indicator.sourceUrl,
    confidence: indicator.confidence,
    from,
    inherited,
    percentile,
    median,
    comparedWith,
    judgement,
    province,
    region,
    nation,
  }
}

export function indicatorAnswer(atlas: Atlas, indicator: Indicator) {
  return {
    ...indicator,
    territories: atlas.values.get(indicator.id)?.size ?? 0,
    csv: `/api/v1/indicators/${indicator.id}.csv`,
  }
}
