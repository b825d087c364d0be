import type { Dossier } from '../dossier.ts'
import { madeAside } from '../made-aside.ts'

/** The PDF of a dossier (`typeset.ts`), made in a process of its own. */
export function buildPdf(dossier: Dossier): Promise<Buffer> {
  return madeAside('pdf', dossier)
}
