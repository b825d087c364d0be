import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from '../domain/basics/outcome.ts'
import type { Asset } from '../domain/territory/atlas.ts'
import { ASSET_COLUMNS, readAssetRow } from '../domain/territory/import/asset-row.ts'
import type { FileRefusal, ImportReport } from '../domain/territory/import-verdicts.ts'
import type { Database } from '../storage/database.ts'
import { readAtlasWithin } from '../storage/territory/reads.ts'
import { ASSETS, assetRow } from '../storage/territory/rows.ts'
import { csvReadRows } from './csv-read-rows.ts'
import { type ImportCircumstances, type ImportInput, importFile, layers } from './import-file.ts'

/** What territories have, from a CSV file with the columns of `data/assets/assets.csv`. */
export function importAssets(
  db: Database,
  input: ImportInput,
  circumstances: ImportCircumstances,
): Promise<Outcome<ImportReport, FileRefusal>> {
  return importFile<Asset>(db, 'assets', input, circumstances, async (trx) => {
    const atlas = await readAtlasWithin(trx)
    return {
      rows: (file, _bytes, said) =>
        csvReadRows(file, ASSET_COLUMNS, said, (cells) => readAssetRow(cells, atlas)),
      keyOf: ({ territory, key }) => `${territory} ${key}`,
      compare: (asset) => {
        const standing = atlas.assets.get(asset.territory)?.find(({ key }) => key === asset.key)
        if (standing === undefined) return 'new'
        return isDeepStrictEqual(standing, asset) ? 'same' : 'changed'
      },
      ...layers(trx, ASSETS, assetRow),
    }
  })
}
