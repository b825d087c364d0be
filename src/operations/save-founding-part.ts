import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import type { Founding, Part } from '../domain/founding/founding.ts'
import type { Database } from '../storage/database.ts'
import { readFounding } from '../storage/founding/reads.ts'
import { insertPart } from '../storage/founding/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type SaveRefusal, type WriterCircumstances, writerRefusal } from './save-answers.ts'

export type FoundingRefusal =
  | SaveRefusal
  /** somebody else kept another version after this one was shown: nothing is overwritten */
  | { readonly kind: 'changed-meanwhile'; readonly version: number }

/**
 * Keeps one part of what a team enters to found its cooperative, as a new version. `base`: the version that the writer
 * had before her. A file that the law would refuse is kept all the same: the check tells, nobody is held up.
 */
export function saveFoundingPart<P extends Part>(
  db: Database,
  { dossier, part, base, value }: { dossier: DossierId; part: P; base: number; value: Founding[P] },
  { actor, now }: WriterCircumstances,
): Promise<Outcome<{ readonly version: number }, FoundingRefusal>> {
  return db.transaction().execute(async (trx) => {
    const refusal = await writerRefusal(trx, dossier, actor)
    if (refusal !== null) return refused<FoundingRefusal>(refusal)
    const { data, versions } = await readFounding(trx, dossier)
    const last = versions[part]
    if (sameValue(data[part], value) && last > 0) return accepted({ version: last })
    if (last !== base) return refused<FoundingRefusal>({ kind: 'changed-meanwhile', version: last })
    const version = last + 1
    await insertPart(trx, { dossier, part, version, value, author: actor.person, at: now })
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'save-founding-part',
      subject: `dossier:${dossier}`,
      detail: { part, version },
    })
    return accepted({ version })
  })
}

/** The database gives the names of a value back in an order of its own. */
function sameValue(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
