import type { Dossier } from '../dossier.ts'
import { madeAside } from '../made-aside.ts'

/** The spreadsheet of a dossier (`write-spreadsheet.ts`), made in a process of its own. */
export function buildSpreadsheet(dossier: Dossier): Promise<Buffer> {
  return madeAside('spreadsheet', dossier)
}
