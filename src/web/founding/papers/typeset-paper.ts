/** A paper of the founding as a tagged PDF; the template is fixed, the rest goes in as data. */
import { templateTypesetter } from '../../simulation-papers/pdf/template-typesetter.ts'
import type { FoundingPaper } from './paper.ts'

const typeset = templateTypesetter(new URL('./paper.typ', import.meta.url), 'paper')

export function typesetPaper(paper: FoundingPaper): Buffer {
  return typeset(paper, 0)
}
