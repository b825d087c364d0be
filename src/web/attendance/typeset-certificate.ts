/** The certificate as a tagged PDF, set in the process that makes papers. */
import { templateTypesetter } from '../simulation-papers/pdf/template-typesetter.ts'
import type { CertificatePaper } from './certificate-paper.ts'

const typeset = templateTypesetter(new URL('./certificate.typ', import.meta.url), 'certificate')

export function typesetCertificate(paper: CertificatePaper): Buffer {
  return typeset(paper, paper.at)
}
