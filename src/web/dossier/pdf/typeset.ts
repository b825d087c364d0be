/** The printed dossier as a tagged PDF; the template is fixed, the rest goes in as data. */
import { templateTypesetter } from '../../simulation-papers/pdf/template-typesetter.ts'
import type { DossierPaper } from './paper.ts'

const typeset = templateTypesetter(new URL('./paper.typ', import.meta.url), 'dossier')

export function typesetDossier(paper: DossierPaper): Buffer {
  return typeset(paper, paper.at)
}
