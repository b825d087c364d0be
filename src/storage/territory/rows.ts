/** How the things of the atlas stand in the tables. */
import type { Asset, Indicator, Territory } from '../../domain/territory/atlas.ts'
import type { ValueRow } from '../../domain/territory/build-atlas.ts'
import type { BulkTarget } from '../bulk.ts'

/** What ships with Twiza; an operator's imports are 1, 2, 3 … */
export const SHIPPED_BATCH = 0

export const TERRITORIES: BulkTarget = {
  table: 'territory',
  columns: {
    code: 'text',
    level: 'text',
    name: 'jsonb',
    parent: 'text',
    latitude: 'float8',
    longitude: 'float8',
    population: 'int',
    households: 'int',
    kind: 'text',
  },
  replaceOn: ['code'],
}

export function territoryRow({ place, ...territory }: Territory) {
  return { ...territory, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null }
}

export const INDICATORS: BulkTarget = {
  table: 'indicator',
  columns: {
    id: 'text',
    position: 'int',
    label: 'jsonb',
    explanation: 'jsonb',
    unit: 'text',
    axis: 'text',
    role: 'text',
    need: 'int',
    decimals: 'int',
    source: 'text',
    source_url: 'text',
    year: 'int',
    licence: 'text',
    confidence: 'text',
  },
  replaceOn: ['id'],
}

export function indicatorRow({ sourceUrl, ...indicator }: Indicator, position: number) {
  return { ...indicator, source_url: sourceUrl, position }
}

export const VALUES: BulkTarget = {
  table: 'indicator_value',
  columns: {
    indicator_id: 'text',
    territory_code: 'text',
    batch_id: 'bigint',
    value: 'float8',
    year: 'int',
    source: 'text',
    caution: 'jsonb',
  },
  replaceOn: null,
}

export function valueRow({ indicator, territory, ...figure }: ValueRow, batch: number) {
  return { indicator_id: indicator, territory_code: territory, batch_id: batch, ...figure }
}

export const ASSETS: BulkTarget = {
  table: 'asset',
  columns: {
    territory_code: 'text',
    key: 'text',
    batch_id: 'bigint',
    name: 'jsonb',
    kind: 'text',
    source: 'text',
    source_url: 'text',
    year: 'int',
    status: 'text',
    note: 'text',
  },
  replaceOn: null,
}

export function assetRow({ territory, sourceUrl, ...asset }: Asset, batch: number) {
  return { territory_code: territory, batch_id: batch, source_url: sourceUrl, ...asset }
}
