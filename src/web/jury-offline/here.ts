/** What a juror's page says of itself (`jury-phone.tsx`). On the phone each entry is kept as a dossier is, under `jury:`. */
import type { Here } from '../dossier-offline/here.ts'
import type { KnownAnswer } from '../../domain/dossier/sync.ts'

export type JuryHere = {
  /** the jury of this contest, with the copy of its first page */
  readonly desk: Here
  /** null: the first page of the jury */
  readonly entry: EntryHere | null
  /** names of criteria in the language of the page, in the order of the plan */
  readonly criteria: readonly (readonly [id: string, name: string])[]
}
export type EntryHere = {
  readonly here: Here
  readonly label: string
  /** the round that runs; null: it asks no marks */
  readonly round: string | null
  /** as the page has it from the site */
  readonly known: KnownAnswer | null
}

export const deskName = (contest: string) => `jury:${contest}`

export function readJuryHere(language: string): JuryHere | null {
  const data = document.getElementById('jury-phone')?.dataset
  if (data?.contest === undefined || data.person === undefined || data.folder === undefined) return null
  const { contest, person, folder, page = folder } = data
  const of = { language, person, folder, signIn: data.signIn ?? '', next: folder }
  const desk = { ...of, dossier: deskName(contest), answers: '', pages: [folder] }
  const criteria = JSON.parse(data.criteria ?? '[]') as JuryHere['criteria']
  if (data.entry === undefined) return { desk, entry: null, criteria }
  const dossier = `${deskName(contest)}:${data.entry}`
  const version = Number(data.version ?? 0)
  const entry = {
    here: { ...of, dossier, answers: data.marks ?? '', pages: [page] },
    label: data.label ?? '',
    round: data.round ?? null,
    known: version > 0 && data.known !== undefined ? { version, value: data.known } : null,
  }
  return { desk, entry, criteria }
}
