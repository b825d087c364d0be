/** Asks the next adviser, or leaves the request to the delegate. */
import { mayStillBeOffered } from '../domain/accompaniment/due.ts'
import type { HelpRequest } from '../domain/accompaniment/help.ts'
import { rankAdvisers } from '../domain/accompaniment/route.ts'
import type { PersonId } from '../domain/person/person.ts'
import { readAdvisersOf } from '../storage/accompaniment/adviser-reads.ts'
import { insertOffer, lockRouting, queueHelp } from '../storage/accompaniment/writes.ts'
import type { Transaction } from '../storage/database.ts'
import { type HelpCircumstances, offerLetter, tellDelegates, writeHelpLetters } from './help-letters.ts'

/**
 * The offers of `help` are answered, all of them. Who asked is told when this is not the first time. Returns who is
 * asked now; null: the delegate.
 */
export async function routeHelp(
  trx: Transaction,
  help: HelpRequest,
  circumstances: HelpCircumstances,
): Promise<PersonId | null> {
  await lockRouting(trx)
  const { now } = circumstances
  const turn = help.offers.length + 1
  const request = {
    ...help,
    team: [help.person, ...help.team],
    before: help.offers.map(({ adviser }) => adviser),
  }
  const advisers = mayStillBeOffered(help, now) ? await readAdvisersOf(trx, help.territory) : []
  const [best] = rankAdvisers(request, advisers)
  const cause = `turn-${turn}`
  if (best === undefined) {
    await queueHelp(trx, help.id)
    await tellDelegates(trx, help, cause, circumstances)
    await writeHelpLetters(trx, help, { kind: 'queued', to: [help.person], cause }, circumstances)
    return null
  }
  await insertOffer(trx, help.id, { turn, adviser: best.person, at: now })
  await writeHelpLetters(trx, help, offerLetter(best.person, turn, now), circumstances)
  if (turn > 1)
    await writeHelpLetters(trx, help, { kind: 'passedOn', to: [help.person], cause }, circumstances)
  return best.person
}
