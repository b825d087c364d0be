/** The daily round of requests that wait: a reminder after 10 days, another adviser after 30. */
import { addDays, dayOf } from '../domain/accompaniment/days.ts'
import { dueStep, REROUTE_AFTER_DAYS } from '../domain/accompaniment/due.ts'
import type { HelpId } from '../domain/accompaniment/help.ts'
import { readHelp, waitingHelpIds } from '../storage/accompaniment/reads.ts'
import { answerOffer, lockHelp, markReminded } from '../storage/accompaniment/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { dayText, type HelpCircumstances, writeHelpLetters } from './help-letters.ts'
import { routeHelp } from './route-help.ts'

/** Returns how many steps were done. Each request by itself: one that fails does not undo another. */
export async function remindHelp(db: Database, circumstances: HelpCircumstances): Promise<number> {
  let steps = 0
  for (const id of await waitingHelpIds(db))
    steps += await db.transaction().execute((trx) => stepOf(trx, id, circumstances))
  return steps
}

async function stepOf(trx: Transaction, id: HelpId, circumstances: HelpCircumstances): Promise<0 | 1> {
  const help = (await lockHelp(trx, id)) ? await readHelp(trx, id) : null
  const { now } = circumstances
  const step = help === null ? null : dueStep(help, now)
  if (help === null || step === null) return 0
  const { turn, adviser, offeredAt } = step.offer
  if (step.kind === 'remind') {
    await markReminded(trx, id, turn, now)
    const values = { date: dayText(addDays(dayOf(offeredAt), REROUTE_AFTER_DAYS)) }
    const letter = { kind: 'reminder', to: [adviser], cause: `reminder-${turn}`, values } as const
    await writeHelpLetters(trx, help, letter, circumstances)
  } else {
    await answerOffer(trx, id, { answer: 'lapsed', reason: null, at: now })
    const lapsed = await readHelp(trx, id)
    if (lapsed !== null) await routeHelp(trx, lapsed, circumstances)
  }
  await appendJournal(trx, {
    at: now,
    actor: 'round',
    action: step.kind === 'remind' ? 'remind-adviser' : 'pass-on-help',
    subject: `help:${id}`,
    detail: { turn },
  })
  return 1
}
