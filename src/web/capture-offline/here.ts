/** What the page says of the meeting it belongs to. On the phone a meeting is kept as a dossier is, under `meeting:`. */
import type { Here } from '../dossier-offline/here.ts'

export function readMeetingHere(language: string): Here | null {
  const data = document.getElementById('capture-phone')?.dataset
  if (data?.meeting === undefined || data.person === undefined || data.folder === undefined) return null
  return {
    language,
    person: data.person,
    dossier: `meeting:${data.meeting}`,
    answers: data.notes ?? '',
    folder: data.folder,
    signIn: data.signIn ?? '',
    next: data.folder,
    pages: [data.folder],
  }
}
