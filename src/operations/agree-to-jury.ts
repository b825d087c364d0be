/** A juror agrees, once, to the rules of the jury: independence, secrecy, conflicts. Entries open to her then. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database } from '../storage/database.ts'
import { setAgreed } from '../storage/judging/writes.ts'
import { readDesk } from '../storage/jury/reads.ts'
import { lockSeat } from '../storage/jury/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'

/** To everybody who is not on this jury, whether there is one or not. */
export type NotJuror = { readonly kind: 'not-a-juror' }
export type JurorCircumstances = { readonly actor: Actor; readonly now: Date }

export function agreeToJury(
  db: Database,
  {
    contest,
    wordsHash,
  }: { readonly contest: string /** SHA-256 of the rules shown */; readonly wordsHash: string },
  { actor, now }: JurorCircumstances,
): Promise<Outcome<null, NotJuror>> {
  return db.transaction().execute(async (trx) => {
    const seat = { contest, person: actor.person }
    await lockSeat(trx, seat)
    const desk = await readDesk(trx, seat, now)
    if (desk === null) return refused<NotJuror>({ kind: 'not-a-juror' })
    if (desk.juror.agreedAt !== null) return accepted(null)
    await setAgreed(trx, contest, actor.person, now)
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'agree-to-jury',
      subject: `contest:${contest}`,
      detail: { wordsHash },
    })
    return accepted(null)
  })
}
