import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from '../domain/basics/outcome.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import type { Atlas } from '../domain/territory/atlas.ts'
import { knownTerritory, readRow, refuse, type RowOutcome } from '../domain/territory/import/cells.ts'
import { type Outline, readOutline } from '../domain/territory/import/outline.ts'
import type { FileRefusal, ImportReport } from '../domain/territory/import-verdicts.ts'
import { readBoundary } from '../storage/boundary/reads.ts'
import { BOUNDARIES } from '../storage/boundary/rows.ts'
import type { Database } from '../storage/database.ts'
import { type FeatureRow, featureRows } from '../storage/imports/features.ts'
import type { OperatorFile } from '../storage/imports/operator-file.ts'
import { readAtlasWithin } from '../storage/territory/reads.ts'
import {
  type ImportCircumstances,
  type ImportInput,
  importFile,
  layers,
  type ReadRow,
} from './import-file.ts'

/** Where the HCP's code is looked for when the person does not say. */
export const CODE_PROPERTIES = [
  'code',
  'code_hcp',
  'hcp_code',
  'hcp',
  'code_commune',
  'code_com',
  'codecom',
] as const

type Boundary = { readonly territory: TerritoryCode; readonly outline: Outline }

function codeOf(properties: FeatureRow['properties'], property: string | null): string {
  const names: readonly string[] = property === null ? CODE_PROPERTIES : [property.toLowerCase()]
  const found = Object.entries(properties).find(([name]) => names.includes(name.toLowerCase()))
  if (found === undefined) return refuse({ kind: 'no-code-property', looked: names.join(', ') })
  return typeof found[1] === 'string'
    ? found[1]
    : refuse({ kind: 'bad-code', typed: String(found[1]).slice(0, 40) })
}

function readBoundaryRow(row: FeatureRow, property: string | null, atlas: Atlas): RowOutcome<Boundary> {
  return readRow(() => ({
    territory: knownTerritory(codeOf(row.properties, property), atlas.territories),
    outline: readOutline(row.geometry),
  }))
}

/** Official limits by HCP code, from GeoJSON or TopoJSON in WGS84; `codeProperty` null: `CODE_PROPERTIES` are tried. */
export function importBoundaries(
  db: Database,
  input: ImportInput & { readonly codeProperty: string | null },
  circumstances: ImportCircumstances,
): Promise<Outcome<ImportReport, FileRefusal>> {
  return importFile<Boundary>(db, 'boundaries', input, circumstances, async (trx) => {
    const atlas = await readAtlasWithin(trx)
    async function* rows(
      file: OperatorFile,
      bytes: number,
      said: (bytes: number) => void,
    ): AsyncGenerator<ReadRow<Boundary>> {
      for await (const row of featureRows(file, bytes, said))
        yield { line: row.line, outcome: readBoundaryRow(row, input.codeProperty, atlas) }
    }
    return {
      rows,
      keyOf: ({ territory }) => territory,
      compare: async ({ territory, outline }) => {
        const standing = await readBoundary(trx, territory)
        if (standing === null) return 'new'
        return isDeepStrictEqual(standing, outline) ? 'same' : 'changed'
      },
      ...layers(trx, BOUNDARIES, ({ territory, outline }, batch) => ({
        territory_code: territory,
        batch_id: batch,
        geometry: outline,
      })),
    }
  })
}
