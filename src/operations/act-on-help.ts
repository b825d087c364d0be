/** What every deed on a request for help has in common: the lock, the permission, the journal, one transaction. */
import { type HelpId, type HelpRequest, parseHelpId } from '../domain/accompaniment/help.ts'
import type { WorkFault } from '../domain/accompaniment/read-work.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Actor } from '../domain/person/actor.ts'
import { readHelp } from '../storage/accompaniment/reads.ts'
import { lockHelp } from '../storage/accompaniment/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import type { HelpCircumstances } from './help-letters.ts'

/** One reason for what is not there and what is not hers: nobody learns which requests there are. */
export type HelpRefusal = { readonly kind: 'no-such-help' } | { readonly kind: 'adviser-unfit' } | WorkFault

export type Deed = HelpCircumstances & { readonly actor: Actor; readonly help: string }

export type DeedWork<Value> = (trx: Transaction, help: HelpRequest) => Promise<Outcome<Value, HelpRefusal>>

type Permission = (actor: Actor, help: HelpRequest) => boolean

/**
 * Does `work` on the request as it stands now, when `actor` may. `action` is written to the journal with no word of
 * what people wrote. A refusal leaves everything as it was.
 */
export async function actOnHelp<Value>(
  db: Database,
  { actor, help: typed, now }: Deed,
  { may, action }: { readonly may: Permission; readonly action: string },
  work: DeedWork<Value>,
): Promise<Outcome<Value, HelpRefusal>> {
  const id: HelpId | null = parseHelpId(typed)
  if (id === null) return refused<HelpRefusal>({ kind: 'no-such-help' })
  return db.transaction().execute(async (trx) => {
    const help = (await lockHelp(trx, id)) ? await readHelp(trx, id) : null
    if (help === null || !may(actor, help)) return refused<HelpRefusal>({ kind: 'no-such-help' })
    const outcome = await work(trx, help)
    if (outcome.ok)
      await appendJournal(trx, {
        at: now,
        actor: `person:${actor.person}`,
        action,
        subject: `help:${id}`,
        detail: { territory: help.territory, state: help.state },
      })
    return outcome
  })
}

export const done = accepted(null)
export const notThere = () => refused<HelpRefusal>({ kind: 'no-such-help' })
