/** Every figure of every indicator in every territory that has it, computed from the census files. */
import type { Territory } from '../../domain/territory/atlas.ts'
import type { ValueRow } from '../../domain/territory/build-atlas.ts'
import type { CensusRecord } from '../../domain/territory/census-columns.ts'
import { cautionOf, POPULATION_GAP, populationGap } from '../../domain/territory/figure-caution.ts'
import { evaluate } from '../../domain/territory/indicator-formula.ts'
import { readCensus } from './census-files.ts'
import { readIndicatorCatalogue, type IndicatorDefinition } from './indicators-file.ts'
import { readTerritories } from './territories-file.ts'

/** Change since 2014 is hidden where the legal population and the people counted lie far apart. */
const CHANGE = 'population-change'

export function readIndicatorValues(
  dataFolder: string,
  territories: readonly Territory[] = readTerritories(dataFolder),
): readonly ValueRow[] {
  const { columns, definitions } = readIndicatorCatalogue(dataFolder)
  const census = readCensus(dataFolder, territories, columns)
  const rows: ValueRow[] = []
  for (const definition of definitions) {
    for (const { code } of territories) {
      const record = census.get(code)
      const row = record === undefined ? null : figureIn(definition, code, record)
      if (row !== null) rows.push(row)
    }
  }
  return rows
}

function figureIn(
  { indicator, read }: IndicatorDefinition,
  territory: Territory['code'],
  record: CensusRecord,
): ValueRow | null {
  const found = evaluate(read, record)
  if (found === null) return null
  const gap = populationGap(record.figures) > POPULATION_GAP
  if (gap && indicator.id === CHANGE) return null
  return {
    territory,
    indicator: indicator.id,
    value: found.value,
    year: indicator.year,
    source: indicator.source,
    caution: cautionOf(record.figures, found.computed),
  }
}
