import type { Cells, RowOutcome } from '../domain/territory/import/cells.ts'
import { type Columns, csvRows } from '../storage/imports/csv-rows.ts'
import type { OperatorFile } from '../storage/imports/operator-file.ts'
import type { ReadRow } from './import-file.ts'

/** Each row of a CSV file as `read` understands it; a row with missing or extra cells is refused before. */
export async function* csvReadRows<Row>(
  file: OperatorFile,
  columns: Columns,
  said: (bytes: number) => void,
  read: (cells: Cells) => RowOutcome<Row>,
): AsyncGenerator<ReadRow<Row>> {
  for await (const { line, cells, found, expected } of csvRows(file, columns, said)) {
    if (cells === null)
      yield { line, outcome: { ok: false, reason: { kind: 'cell-count', expected, found } } }
    else yield { line, outcome: read(cells) }
  }
}
