import type { Text } from '../../basics/language.ts'
import type { Atlas } from '../atlas.ts'
import type { ValueRow } from '../build-atlas.ts'
import {
  type Cells,
  figure,
  knownTerritory,
  readRow,
  refuse,
  type RowOutcome,
  text,
  textOrNull,
  yearOrNull,
} from './cells.ts'

/** `caution`: when the figure must be read with care; in one language for all, or one column for each. */
export const INDICATOR_COLUMNS = {
  required: ['code', 'indicator', 'value', 'year', 'source'],
  optional: ['caution', 'caution_ar', 'caution_fr', 'caution_en'],
} as const

function cautionOf(cells: Cells): Text | null {
  const plain = textOrNull(cells, 'caution')
  const ar = textOrNull(cells, 'caution_ar') ?? plain
  const fr = textOrNull(cells, 'caution_fr') ?? plain ?? ar
  const en = textOrNull(cells, 'caution_en') ?? fr
  const any = ar ?? fr ?? en
  return any === null ? null : { ar: ar ?? any, fr: fr ?? any, en: en ?? any }
}

/** One figure of one territory, of an indicator that Twiza knows. */
export function readIndicatorRow(cells: Cells, atlas: Atlas): RowOutcome<ValueRow> {
  return readRow(() => {
    const territory = knownTerritory(text(cells, 'code'), atlas.territories)
    const indicator = text(cells, 'indicator')
    if (!atlas.indicators.has(indicator))
      refuse({ kind: 'unknown-indicator', indicator: indicator.slice(0, 80) })
    return {
      territory,
      indicator,
      value: figure(cells, 'value'),
      year: yearOrNull(cells, 'year') ?? refuse({ kind: 'missing-cell', column: 'year' }),
      source: text(cells, 'source'),
      caution: cautionOf(cells),
    }
  })
}
