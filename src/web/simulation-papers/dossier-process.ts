/** Makes dossiers in a process of its own; started by `made-aside.ts`, ends with the one who started it. */
import type { Dossier } from './dossier.ts'
import { typeset } from './pdf/typeset.ts'
import { writeSpreadsheet } from './sheet/write-spreadsheet.ts'

export type Kind = 'pdf' | 'spreadsheet'
export type Asked = { readonly id: number; readonly kind: Kind; readonly dossier: Dossier }
export type Answered = { readonly id: number } & ({ readonly file: Uint8Array } | { readonly fault: string })

async function make(kind: Kind, dossier: Dossier): Promise<Buffer> {
  return kind === 'pdf' ? typeset(dossier) : await writeSpreadsheet(dossier)
}

process.on('message', ({ id, kind, dossier }: Asked) => {
  const answer = (said: Answered) => process.send?.(said)
  make(kind, dossier).then(
    (file) => answer({ id, file }),
    (fault: unknown) => answer({ id, fault: fault instanceof Error ? fault.message : String(fault) }),
  )
})
process.on('disconnect', () => process.exit())
