/** Makes dossiers in a process of its own; started by `made-aside.ts`, ends with the one who started it. */
import type { CertificatePaper } from '../attendance/certificate-paper.ts'
import { typesetCertificate } from '../attendance/typeset-certificate.ts'
import type { FoundingPaper } from '../founding/papers/paper.ts'
import { typesetPaper } from '../founding/papers/typeset-paper.ts'
import type { Dossier } from './dossier.ts'
import type { DossierPaper } from '../dossier/pdf/paper.ts'
import { typesetDossier } from '../dossier/pdf/typeset.ts'
import { typeset } from './pdf/typeset.ts'
import { writeSpreadsheet } from './sheet/write-spreadsheet.ts'

/** `project`: of the dossier that a team writes; the others of a simulation. */
export type Work =
  | { readonly kind: 'pdf'; readonly dossier: Dossier }
  | { readonly kind: 'spreadsheet'; readonly dossier: Dossier }
  | { readonly kind: 'project'; readonly dossier: DossierPaper }
  | { readonly kind: 'founding'; readonly dossier: FoundingPaper }
  | { readonly kind: 'certificate'; readonly dossier: CertificatePaper }
export type Asked = Work & { readonly id: number }
export type Answered = { readonly id: number } & ({ readonly file: Uint8Array } | { readonly fault: string })

async function make(work: Work): Promise<Buffer> {
  if (work.kind === 'project') return typesetDossier(work.dossier)
  if (work.kind === 'certificate') return typesetCertificate(work.dossier)
  if (work.kind === 'founding') return typesetPaper(work.dossier)
  return work.kind === 'pdf' ? typeset(work.dossier) : await writeSpreadsheet(work.dossier)
}

process.on('message', (asked: Asked) => {
  const { id } = asked
  const answer = (said: Answered) => process.send?.(said)
  make(asked).then(
    (file) => answer({ id, file }),
    (fault: unknown) => answer({ id, fault: fault instanceof Error ? fault.message : String(fault) }),
  )
})
process.on('disconnect', () => process.exit())
