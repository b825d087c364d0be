/** Sets dossiers in a process of its own; started by `pdf.ts`, ends with the one who started it. */
import type { Dossier } from '../dossier.ts'
import { typeset } from './typeset.ts'

export type Asked = { readonly id: number; readonly dossier: Dossier }
export type Answered = { readonly id: number } & ({ readonly pdf: Uint8Array } | { readonly fault: string })

process.on('message', ({ id, dossier }: Asked) => {
  const answer = (said: Answered) => process.send?.(said)
  try {
    answer({ id, pdf: typeset(dossier) })
  } catch (fault) {
    answer({ id, fault: fault instanceof Error ? fault.message : String(fault) })
  }
})
process.on('disconnect', () => process.exit())
