/** A tiny world for tests of the store: a nation, a region, a province, two communes; invented figures, never shown. */
import {
  NATION,
  parentOf,
  parseTerritoryCode,
  levelOf,
  type TerritoryCode,
} from '../../domain/basics/territory-code.ts'
import type { Asset, Indicator, Territory } from '../../domain/territory/atlas.ts'
import type { AtlasRows, ValueRow } from '../../domain/territory/build-atlas.ts'

export function testCode(text: string): TerritoryCode {
  const code = parseTerritoryCode(text)
  if (code === null) throw new Error(`${text} is no code`)
  return code
}

function territory(code: TerritoryCode): Territory {
  const name = { ar: `م ${code}`, fr: `T ${code}`, en: `T ${code}` }
  const place = code === NATION ? null : { latitude: 34.92, longitude: -2.32 }
  return {
    code,
    level: levelOf(code),
    name,
    parent: parentOf(code),
    place,
    population: 1000,
    households: 200,
    kind: null,
  }
}

function indicator(id: string): Indicator {
  const label = { ar: id, fr: id, en: id }
  return {
    id,
    label,
    explanation: label,
    unit: '%',
    axis: 'social',
    role: 'need',
    need: 1,
    decimals: 1,
    source: 'test',
    sourceUrl: null,
    year: 2024,
    licence: 'CC BY 4.0',
    confidence: 'published',
  }
}

export const COMMUNES = [testCode('02.113.05.03'), testCode('02.113.05.05')] as const

export function smallAtlas(): AtlasRows {
  const codes = [NATION, testCode('02'), testCode('02.113'), ...COMMUNES]
  const figure = (code: TerritoryCode, id: string, value: number): ValueRow => {
    return { territory: code, indicator: id, value, year: 2024, source: 'HCP', caution: null }
  }
  const asset: Asset = {
    territory: COMMUNES[0],
    key: 'clementine',
    name: { ar: 'كليمونتين', fr: 'Clémentine', en: 'Clémentine' },
    kind: 'label-igp',
    source: 'test',
    sourceUrl: 'https://example.org/a',
    year: null,
    status: 'verified',
    note: null,
  }
  return {
    territories: codes.map(territory),
    indicators: ['water', 'illiteracy'].map(indicator),
    values: [
      figure(COMMUNES[0], 'water', 61.5),
      figure(COMMUNES[1], 'water', 0),
      figure(NATION, 'illiteracy', 24.8),
    ],
    assets: [asset],
  }
}
