/** The history of a dossier in one line of time: every version of every answer, and everything else that was done. */
import type { DossierId } from '../../domain/dossier/dossier.ts'
import { type PersonId, parsePersonId } from '../../domain/person/person.ts'
import type { Database } from '../../storage/database.ts'
import { type KeptVersion, readVersions } from '../../storage/dossier/versions.ts'
import { readJournal } from '../../storage/journal/reads.ts'

export type HistoryLine =
  /** `before`: the version that its writer had; null: there was none */
  | {
      readonly kind: 'answer'
      readonly at: Date
      readonly who: PersonId | null
      readonly version: KeptVersion
      readonly before: KeptVersion | null
    }
  | { readonly kind: 'event'; readonly at: Date; readonly who: PersonId | null; readonly action: string }

/** More than any team does by hand. */
const MOST_EVENTS = 1000

/** The latest first. */
export async function historyOf(db: Database, id: DossierId): Promise<readonly HistoryLine[]> {
  const [versions, journal] = await Promise.all([
    readVersions(db, id),
    readJournal(db, { subject: `dossier:${id}`, limit: MOST_EVENTS }),
  ])
  const answers = versions.map((version): HistoryLine => {
    const before = versions.find(
      (each) => each.question === version.question && each.version === version.base,
    )
    return { kind: 'answer', at: version.at, who: version.author, version, before: before ?? null }
  })
  const events = journal
    .filter(({ action }) => action !== 'save-answers')
    .map(({ at, actor, action }): HistoryLine => {
      const who = actor.startsWith('person:') ? parsePersonId(actor.slice('person:'.length)) : null
      return { kind: 'event', at, who, action }
    })
  return [...answers, ...events].toSorted((a, b) => b.at.getTime() - a.at.getTime())
}
