/** The author of a refused idea asks that somebody else look at it again. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Database } from '../storage/database.ts'
import { isHolder } from '../storage/idea/holder.ts'
import { readHeldIdea } from '../storage/idea/reads.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { insertAppeal } from '../storage/procedure/writes.ts'
import { lockPublication } from '../storage/publication/writes.ts'

export type Appeal = {
  readonly id: string
  /** of the holder's private link */
  readonly holderSecret: string
  /** why the refusal is wrong, as typed */
  readonly words: string
  /** the sender's own name of this sending: sent twice it counts once */
  readonly key: string
}

export type AppealRefusal =
  /** a wrong secret and an idea that does not exist are the same */
  | { readonly kind: 'no-such-idea' }
  | { readonly kind: 'not-refused' }
  | { readonly kind: 'words-missing' }
  | { readonly kind: 'words-too-long'; readonly most: number }

export const LONGEST_APPEAL = 2_000

export async function appealRefusal(
  db: Database,
  { id, holderSecret, words, key }: Appeal,
  { now }: { readonly now: Date },
): Promise<Outcome<'taken-in', AppealRefusal>> {
  if (!isHolder(await readHeldIdea(db, id), holderSecret))
    return refused<AppealRefusal>({ kind: 'no-such-idea' })
  const said = words.trim()
  if (said === '') return refused<AppealRefusal>({ kind: 'words-missing' })
  if (said.length > LONGEST_APPEAL)
    return refused<AppealRefusal>({ kind: 'words-too-long', most: LONGEST_APPEAL })
  return db.transaction().execute(async (trx) => {
    const publication = await lockPublication(trx, id)
    if (publication !== 'refused') return refused<AppealRefusal>({ kind: 'not-refused' })
    if (await insertAppeal(trx, { projectId: id, at: now, words: said, key }))
      await appendJournal(trx, {
        at: now,
        actor: 'visitor',
        action: 'appeal-refusal',
        subject: `project:${id}`,
        detail: {},
      })
    return accepted('taken-in' as const)
  })
}
