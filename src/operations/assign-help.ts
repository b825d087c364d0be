/** The delegate chooses an adviser by hand: the request is offered to her. */
import { waitingOffer } from '../domain/accompaniment/help.ts'
import { mayAssign } from '../domain/accompaniment/permission.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { readAdvisersOf } from '../storage/accompaniment/adviser-reads.ts'
import { answerOffer, insertOffer, queueHelp, setDossierAdviser } from '../storage/accompaniment/writes.ts'
import type { Database } from '../storage/database.ts'
import { actOnHelp, type Deed, type HelpRefusal } from './act-on-help.ts'
import { offerLetter, writeHelpLetters } from './help-letters.ts'

/**
 * To any adviser of the territory, whatever her load, but nobody of the team and nobody who has declined. The one who
 * worked on it so far is told by her pages; she keeps nothing of it, the dossier
 * neither.
 */
export function assignHelp(db: Database, deed: Deed, adviser: string): Promise<Outcome<null, HelpRefusal>> {
  return actOnHelp(db, deed, { may: mayAssign, action: 'assign-help' }, async (trx, help) => {
    const advisers = await readAdvisersOf(trx, help.territory)
    const chosen = advisers.find(({ person }) => person === adviser)
    const declined = help.offers.some((one) => one.adviser === adviser && one.answer === 'declined')
    const own = [help.person, ...help.team, help.adviser, waitingOffer(help)?.adviser]
    if (chosen === undefined || declined || own.includes(chosen.person))
      return refused<HelpRefusal>({ kind: 'adviser-unfit' })
    await answerOffer(trx, help.id, { answer: 'moved', reason: null, at: deed.now })
    await queueHelp(trx, help.id)
    if (help.dossier !== null && help.adviser !== null)
      await setDossierAdviser(trx, help.dossier, help.adviser, null)
    const turn = help.offers.length + 1
    await insertOffer(trx, help.id, { turn, adviser: chosen.person, at: deed.now })
    await writeHelpLetters(trx, help, offerLetter(chosen.person, turn, deed.now), deed)
    const cause = `assigned-${turn}`
    await writeHelpLetters(trx, help, { kind: 'passedOn', to: [help.person], cause }, deed)
    return accepted(null)
  })
}
