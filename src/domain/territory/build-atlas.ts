import type { TerritoryCode } from '../basics/territory-code.ts'
import type { Asset, Atlas, Indicator, IndicatorValue, Territory } from './atlas.ts'

/** One figure, as stored: the long table `indicator_value`. */
export type ValueRow = IndicatorValue & { readonly territory: TerritoryCode; readonly indicator: string }

export type AtlasRows = {
  readonly territories: readonly Territory[]
  readonly indicators: readonly Indicator[]
  readonly values: readonly ValueRow[]
  readonly assets: readonly Asset[]
}

/**
 * Puts rows, from files or from the database, in the shape the domain reads. Order of rows is kept: pages list
 * territories, indicators and assets in the order given. Throws when a row names an unknown territory or
 * indicator, because the store holds foreign keys and this can only be a fault of ours.
 */
export function buildAtlas(rows: AtlasRows): Atlas {
  const territories = new Map(rows.territories.map((territory) => [territory.code, territory]))
  const indicators = new Map(rows.indicators.map((indicator) => [indicator.id, indicator]))
  return {
    territories,
    indicators,
    childrenOf: childrenOf(rows.territories, territories),
    values: valuesOf(rows.values, territories, indicators),
    assets: assetsOf(rows.assets, territories),
  }
}

type Territories = ReadonlyMap<TerritoryCode, Territory>

function childrenOf(list: readonly Territory[], known: Territories): Atlas['childrenOf'] {
  const children = new Map<TerritoryCode, TerritoryCode[]>()
  for (const { code, parent } of list) {
    if (parent === null) continue
    mustKnow(known, parent, `the parent of ${code}`)
    push(children, parent, code)
  }
  return children
}

function valuesOf(
  list: readonly ValueRow[],
  known: Territories,
  indicators: ReadonlyMap<string, Indicator>,
): Atlas['values'] {
  const values = new Map<string, Map<TerritoryCode, IndicatorValue>>()
  for (const id of indicators.keys()) values.set(id, new Map())
  for (const { territory, indicator, value, year, source, caution } of list) {
    const column = values.get(indicator)
    if (column === undefined) throw new Error(`A figure names the unknown indicator ${indicator}`)
    mustKnow(known, territory, `a figure of ${indicator}`)
    column.set(territory, { value, year, source, caution })
  }
  return values
}

function assetsOf(list: readonly Asset[], known: Territories): Atlas['assets'] {
  const assets = new Map<TerritoryCode, Asset[]>()
  for (const asset of list) {
    mustKnow(known, asset.territory, `the asset ${asset.key}`)
    push(assets, asset.territory, asset)
  }
  return assets
}

function mustKnow(known: Territories, code: TerritoryCode, what: string): void {
  if (!known.has(code)) throw new Error(`Unknown territory ${code}, named by ${what}`)
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
