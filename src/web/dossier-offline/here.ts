/** What the page says of the dossier it belongs to (`dossier-phone.tsx`). */
import type { KeptDossier } from './phone-store.ts'

export type Here = Omit<KeptDossier, 'copy'> & {
  readonly language: string
  readonly folder: string
  readonly signIn: string
  /** where saving leads when there is no network to ask */
  readonly next: string
  readonly pages: readonly string[]
}

/** More pages than a dossier has. */
const MOST_PAGES = 40

export function readHere(language: string): Here | null {
  const data = document.getElementById('dossier-phone')?.dataset
  if (data?.dossier === undefined || data.person === undefined || data.folder === undefined) return null
  const questions = (data.questions ?? '').split(' ').filter((id) => id !== '')
  const folder = data.folder
  return {
    language,
    person: data.person,
    dossier: data.dossier,
    answers: data.answers ?? '',
    folder,
    signIn: data.signIn ?? '',
    next: data.next ?? folder,
    pages: [folder, ...questions.map((id) => `${folder}/questions/${id}`)].slice(0, MOST_PAGES),
  }
}
