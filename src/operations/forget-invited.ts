/** An invitation that is over keeps neither the number nor the address that it was sent to. */
import type { Database } from '../storage/database.ts'
import { forgetOverdue } from '../storage/dossier/invitations.ts'

export function forgetInvited(db: Database, { now }: { readonly now: Date }): Promise<number> {
  return db.transaction().execute((trx) => forgetOverdue(trx, now))
}
