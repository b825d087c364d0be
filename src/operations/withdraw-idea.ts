/** Takes an idea back: shown to nobody from now on, and the author's contact is forgotten. The receipt stays true. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database } from '../storage/database.ts'
import { isHolder } from '../storage/idea/holder.ts'
import { readHeldIdea } from '../storage/idea/reads.ts'
import { deleteContact } from '../storage/idea/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { setPublication } from '../storage/project/writes.ts'
import { lockPublication } from '../storage/publication/writes.ts'
import { forgetProjects } from './index-project.ts'

/** One reason for a wrong key and for an unknown idea: nobody learns which ideas there are. */
export type WithdrawRefusal = { readonly kind: 'not-the-holder' }

/** Only who holds the private link may; twice does nothing more. */
export function withdrawIdea(
  db: Database,
  { id, holderSecret }: { readonly id: string; readonly holderSecret: string },
  { now }: { readonly now: Date },
): Promise<Outcome<'withdrawn', WithdrawRefusal>> {
  return db.transaction().execute(async (trx) => {
    const before = await lockPublication(trx, id)
    const held = await readHeldIdea(trx, id)
    if (!isHolder(held, holderSecret) || before === null)
      return refused<WithdrawRefusal>({ kind: 'not-the-holder' })
    if (before === 'withdrawn') return accepted('withdrawn')
    await setPublication(trx, id, 'withdrawn')
    const contactForgotten = await deleteContact(trx, id)
    await forgetProjects(trx, [id])
    await bumpBankVersion(trx)
    await appendJournal(trx, {
      at: now,
      actor: 'holder',
      action: 'withdraw-idea',
      subject: `project:${id}`,
      detail: { before, contactForgotten },
    })
    return accepted('withdrawn')
  })
}
