import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { readCsvFile } from './csv-file.ts'
import { TERRITORY_FILES } from './territories-file.ts'

/** ISO 3166-2 of the regions and provinces (`MA-BER`) to HCP codes: outlines carry the first, figures the second. */
export function readIsoCodes(dataFolder: string): ReadonlyMap<string, TerritoryCode> {
  const codes = new Map<string, TerritoryCode>()
  for (const file of [TERRITORY_FILES.region, TERRITORY_FILES.province]) {
    for (const row of readCsvFile(dataFolder, file, ['code', 'iso_3166_2']).rows) {
      const code = parseTerritoryCode(row.text('code'))
      if (code === null) throw row.fault('not a territory code')
      codes.set(row.text('iso_3166_2'), code)
    }
  }
  return codes
}
