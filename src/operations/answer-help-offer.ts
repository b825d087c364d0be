/** An adviser takes a request that is offered to her, or declines it with a reason; then the next one is asked. */
import { mayAnswerOffer } from '../domain/accompaniment/permission.ts'
import { readWords, type Typed } from '../domain/accompaniment/read-work.ts'
import { accepted, type Outcome } from '../domain/basics/outcome.ts'
import { readHelp } from '../storage/accompaniment/reads.ts'
import { answerOffer, openHelp, setAnswered } from '../storage/accompaniment/writes.ts'
import type { Database } from '../storage/database.ts'
import { actOnHelp, type Deed, type HelpRefusal, notThere } from './act-on-help.ts'
import { writeHelpLetters } from './help-letters.ts'
import { routeHelp } from './route-help.ts'

export function takeHelp(db: Database, deed: Deed): Promise<Outcome<null, HelpRefusal>> {
  return actOnHelp(db, deed, { may: mayAnswerOffer, action: 'take-help' }, async (trx, help) => {
    const { now, actor } = deed
    await answerOffer(trx, help.id, { answer: 'taken', reason: null, at: now })
    await setAnswered(trx, help.id, now)
    await openHelp(trx, help.id, actor.person, now)
    const to = [help.person, ...help.team]
    await writeHelpLetters(trx, help, { kind: 'taken', to, cause: `taken-${help.offers.length}` }, deed)
    return accepted(null)
  })
}

export function declineHelp(db: Database, deed: Deed, typed: Typed): Promise<Outcome<null, HelpRefusal>> {
  return actOnHelp(db, deed, { may: mayAnswerOffer, action: 'decline-help' }, async (trx, help) => {
    const reason = readWords(typed, 'reason')
    if (!reason.ok) return reason
    await answerOffer(trx, help.id, { answer: 'declined', reason: reason.value, at: deed.now })
    await setAnswered(trx, help.id, deed.now)
    const now = await readHelp(trx, help.id)
    if (now === null) return notThere()
    await routeHelp(trx, now, deed)
    return accepted(null)
  })
}
