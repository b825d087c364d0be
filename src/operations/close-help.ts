/** The end of the work, with a result; opening it again; taking a request back. */
import { HELP_RESULTS, waitingOffer } from '../domain/accompaniment/help.ts'
import { mayClose, mayReopen, mayWithdraw } from '../domain/accompaniment/permission.ts'
import { readWords, type Typed } from '../domain/accompaniment/read-work.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import {
  answerOffer,
  closeHelpRow,
  reopenHelpRow,
  setDossierAdviser,
  withdrawHelpRow,
} from '../storage/accompaniment/writes.ts'
import type { Database } from '../storage/database.ts'
import { actOnHelp, type Deed, type HelpRefusal } from './act-on-help.ts'
import { tellDelegates, writeHelpLetters } from './help-letters.ts'

type Done = Promise<Outcome<null, HelpRefusal>>

/** With the work the adviser's way into the dossier ends; who opens the request again lets her in again. */
export function closeHelp(db: Database, deed: Deed, typed: Typed): Done {
  return actOnHelp(db, deed, { may: mayClose, action: 'close-help' }, async (trx, help) => {
    const result = HELP_RESULTS.find((one) => one === typed.result)
    const words = readWords(typed, 'closing')
    const missing: HelpRefusal[] = result === undefined ? [{ kind: 'choice-missing', field: 'result' }] : []
    if (result === undefined || !words.ok) return refused(...missing, ...(words.ok ? [] : words.reasons))
    await closeHelpRow(trx, help.id, { result, words: words.value, at: deed.now })
    if (help.dossier !== null && help.adviser !== null)
      await setDossierAdviser(trx, help.dossier, help.adviser, null)
    const cause = `closed-${deed.now.getTime()}`
    await writeHelpLetters(trx, help, { kind: 'closed', to: [help.person, ...help.team], cause }, deed)
    return accepted(null)
  })
}

/** To the same adviser; when she has gone, the delegate chooses. */
export function reopenHelp(db: Database, deed: Deed): Done {
  return actOnHelp(db, deed, { may: mayReopen, action: 'reopen-help' }, async (trx, help) => {
    await reopenHelpRow(trx, help.id, help.adviser !== null)
    const cause = `reopened-${deed.now.getTime()}`
    const to = [help.person, ...help.team, ...(help.adviser === null ? [] : [help.adviser])]
    const others = to.filter((one) => one !== deed.actor.person)
    await writeHelpLetters(trx, help, { kind: 'reopened', to: others, cause }, deed)
    if (help.adviser === null) await tellDelegates(trx, help, cause, deed)
    return accepted(null)
  })
}

/** The adviser is told, and sees the dossier no longer. */
export function withdrawHelp(db: Database, deed: Deed): Done {
  return actOnHelp(db, deed, { may: mayWithdraw, action: 'withdraw-help' }, async (trx, help) => {
    const asked = waitingOffer(help)?.adviser ?? help.adviser
    await answerOffer(trx, help.id, { answer: 'withdrawn', reason: null, at: deed.now })
    await withdrawHelpRow(trx, help.id)
    if (asked === null) return accepted(null)
    if (help.dossier !== null) await setDossierAdviser(trx, help.dossier, asked, null)
    await writeHelpLetters(trx, help, { kind: 'withdrawn', to: [asked], cause: 'withdrawn' }, deed)
    return accepted(null)
  })
}
