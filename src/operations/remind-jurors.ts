/** Reminders to jurors who have not done their part, once a day each at most. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { legalTimeText } from '../domain/basics/legal-time.ts'
import { JUDGING_LETTERS } from '../domain/judging/letter-words.ts'
import { progressOf } from '../domain/judging/progress.ts'
import type { Database } from '../storage/database.ts'
import { openRound } from './assign-jury.ts'
import { journalOfJury, type LeadCircumstances, type LeadRefusal } from './lead-jury.ts'
import { writePlainLetters } from './plain-letters.ts'

export type RemindRefusal =
  | LeadRefusal
  | { readonly kind: 'no-such-round' }
  | { readonly kind: 'judging-over' }

export function remindJurors(
  db: Database,
  at: { readonly contest: string; readonly round: string },
  circumstances: LeadCircumstances,
): Promise<Outcome<{ readonly reminded: number }, RemindRefusal>> {
  const { now, origin } = circumstances
  return db.transaction().execute(async (trx) => {
    const led = await openRound(trx, at, circumstances)
    if ('kind' in led) return refused<RemindRefusal>(led)
    const late = progressOf(led.state).filter(({ left }) => left > 0)
    const day = legalTimeText(now).slice(0, 10)
    for (const { juror, left } of late)
      await writePlainLetters(
        trx,
        {
          letter: JUDGING_LETTERS.reminder,
          to: [juror],
          cause: `remind-juror.${at.contest}.${at.round}.${day}`,
          values: { title: { some: led.contest.plan.title }, n: String(left) },
          path: (language) => `/${language}/contests/${at.contest}/jury`,
        },
        { now, origin },
      )
    await journalOfJury(trx, at.contest, 'remind-jurors', circumstances, {
      round: at.round,
      jurors: late.length,
    })
    return accepted({ reminded: late.length })
  })
}
