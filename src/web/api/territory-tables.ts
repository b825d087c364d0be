/** Territories, figures and assets as rows of CSV. */
import { levelOf } from '../../domain/basics/territory-code.ts'
import type { Atlas, Indicator, Territory } from '../../domain/territory/atlas.ts'
import { type Cell, csvOf } from './csv.ts'

export function territoriesCsv(territories: readonly Territory[]): string {
  const columns = [
    'code',
    'level',
    'name_ar',
    'name_fr',
    'name_en',
    'parent',
    'kind',
    'latitude',
    'longitude',
    'population_2024',
    'households_2024',
  ]
  return csvOf(
    columns,
    territories.map((one) => [
      one.code,
      one.level,
      one.name.ar,
      one.name.fr,
      one.name.en,
      one.parent,
      one.kind,
      one.place?.latitude ?? null,
      one.place?.longitude ?? null,
      one.population,
      one.households,
    ]),
  )
}

/** The figures that are a territory's own: none is borrowed from what contains it. */
export function indicatorCsv(atlas: Atlas, indicator: Indicator): string {
  const columns = [
    'code',
    'level',
    'name_ar',
    'name_fr',
    'indicator',
    'value',
    'unit',
    'year',
    'source',
    'caution_ar',
    'caution_fr',
    'caution_en',
  ]
  const rows = [...(atlas.values.get(indicator.id) ?? [])].map(([code, figure]): Cell[] => {
    const name = atlas.territories.get(code)?.name
    return [
      code,
      levelOf(code),
      name?.ar ?? null,
      name?.fr ?? null,
      indicator.id,
      figure.value,
      indicator.unit,
      figure.year,
      figure.source,
      figure.caution?.ar ?? null,
      figure.caution?.fr ?? null,
      figure.caution?.en ?? null,
    ]
  })
  return csvOf(columns, rows)
}

/** The columns that `twiza territory import` reads, so that the file can be corrected and brought back. */
export function assetsCsv(atlas: Atlas): string {
  const columns = [
    'territory',
    'key',
    'name_fr',
    'name_ar',
    'name_en',
    'kind',
    'source',
    'source_url',
    'year',
    'status',
    'note',
  ]
  const rows = [...atlas.assets.values()]
    .flat()
    .map((asset): Cell[] => [
      asset.territory,
      asset.key,
      asset.name.fr,
      asset.name.ar,
      asset.name.en,
      asset.kind,
      asset.source,
      asset.sourceUrl,
      asset.year,
      asset.status,
      asset.note,
    ])
  return csvOf(columns, rows)
}
