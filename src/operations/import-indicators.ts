import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from '../domain/basics/outcome.ts'
import type { ValueRow } from '../domain/territory/build-atlas.ts'
import { INDICATOR_COLUMNS, readIndicatorRow } from '../domain/territory/import/indicator-row.ts'
import type { FileRefusal, ImportReport } from '../domain/territory/import-verdicts.ts'
import type { Database } from '../storage/database.ts'
import { readAtlasWithin } from '../storage/territory/reads.ts'
import { VALUES, valueRow } from '../storage/territory/rows.ts'
import { csvReadRows } from './csv-read-rows.ts'
import { type ImportCircumstances, type ImportInput, importFile, layers } from './import-file.ts'

/** Figures of indicators by territory, from a CSV file (`INDICATOR_COLUMNS`). See `importFile` for the outcome. */
export function importIndicators(
  db: Database,
  input: ImportInput,
  circumstances: ImportCircumstances,
): Promise<Outcome<ImportReport, FileRefusal>> {
  return importFile<ValueRow>(db, 'indicators', input, circumstances, async (trx) => {
    const atlas = await readAtlasWithin(trx)
    return {
      rows: (file, _bytes, said) =>
        csvReadRows(file, INDICATOR_COLUMNS, said, (cells) => readIndicatorRow(cells, atlas)),
      keyOf: ({ indicator, territory }) => `${indicator} ${territory}`,
      compare: ({ indicator, territory, ...figure }) => {
        const standing = atlas.values.get(indicator)?.get(territory)
        if (standing === undefined) return 'new'
        return isDeepStrictEqual(standing, figure) ? 'same' : 'changed'
      },
      ...layers(trx, VALUES, valueRow),
    }
  })
}
