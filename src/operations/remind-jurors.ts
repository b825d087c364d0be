/** Reminders to jurors who have not done their part, once a day each at most: by a button, and by themselves. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { legalTimeText } from '../domain/basics/legal-time.ts'
import type { Contest } from '../domain/contest/contest.ts'
import { JUDGING_LETTERS } from '../domain/judging/letter-words.ts'
import { type JurorProgress, progressOf } from '../domain/judging/progress.ts'
import { daysSince, juryReminderDue, REMIND_JURORS_HOURS } from '../domain/judging/reminder.ts'
import { readContest } from '../storage/contest/reads.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { contestsEndingWithin, notReminded, reminderName } from '../storage/judging/reminded.ts'
import { readRoundState } from '../storage/judging/round-state.ts'
import { lockRound } from '../storage/judging/writes.ts'
import { openRound } from './assign-jury.ts'
import { journalOfJury, type LeadCircumstances, type LeadRefusal } from './lead-jury.ts'
import { writePlainLetters } from './plain-letters.ts'

export type RemindRefusal =
  | LeadRefusal
  | { readonly kind: 'no-such-round' }
  | { readonly kind: 'judging-over' }

type Circumstances = { readonly now: Date; readonly origin: string | null }
type InRound = { readonly contest: Contest; readonly round: string }

const legalDay = (at: Date) => legalTimeText(at).slice(0, 10)

/** Whoever was written to today, by the button or by itself, is not again. */
export function remindJurors(
  db: Database,
  at: { readonly contest: string; readonly round: string },
  circumstances: LeadCircumstances,
): Promise<Outcome<{ readonly reminded: number }, RemindRefusal>> {
  const { now } = circumstances
  return db.transaction().execute(async (trx) => {
    const led = await openRound(trx, at, circumstances)
    if ('kind' in led) return refused<RemindRefusal>(led)
    const late = progressOf(led.state).filter(({ left }) => left > 0)
    const jurors = late.map(({ juror }) => juror)
    const open = await notReminded(trx, at, { jurors, days: [legalDay(now)] })
    const told = late.filter(({ juror }) => open.has(juror))
    await write(trx, { contest: led.contest, round: at.round }, told, circumstances)
    await journalOfJury(trx, at.contest, 'remind-jurors', circumstances, {
      round: at.round,
      jurors: told.length,
    })
    return accepted({ reminded: told.length })
  })
}

async function write(
  trx: Transaction,
  { contest, round }: InRound,
  late: readonly JurorProgress[],
  { now, origin }: Circumstances,
): Promise<void> {
  for (const { juror, left } of late)
    await writePlainLetters(
      trx,
      {
        letter: JUDGING_LETTERS.reminder,
        to: [juror],
        cause: reminderName({ contest: contest.id, round }, legalDay(now)),
        values: { title: { some: contest.plan.title }, n: String(left) },
        path: (language) => `/${language}/contests/${contest.id}/jury`,
      },
      { now, origin },
    )
}

/** The round: three days and one day before a judging ends. Returns how many jurors were written to. */
export async function remindJurorsBeforeEnd(db: Database, circumstances: Circumstances): Promise<number> {
  const { now } = circumstances
  const to = new Date(now.getTime() + Math.max(...REMIND_JURORS_HOURS) * 3_600_000)
  let reminded = 0
  for (const id of await contestsEndingWithin(db, { from: now, to })) {
    const contest = await readContest(db, id)
    for (const { id: round } of contest?.plan.rounds ?? []) {
      if (contest === null || (await toRemind(db, { contest, round }, now)).length === 0) continue
      reminded += await remindRound(db, { contest: id, round }, circumstances)
    }
  }
  return reminded
}

/** Empty: no reminder of this round is due, or nobody is to be written to. */
async function toRemind(
  db: Database | Transaction,
  { contest, round }: InRound,
  now: Date,
): Promise<readonly JurorProgress[]> {
  const due = juryReminderDue(contest, round, now)
  const state = due === null ? null : await readRoundState(db, contest, round)
  if (due === null || state === null || state.decision !== null) return []
  const late = progressOf(state).filter(({ left }) => left > 0)
  const days = daysSince(legalDay(due.since), legalDay(now))
  const at = { contest: contest.id, round }
  const open = await notReminded(db, at, { jurors: late.map(({ juror }) => juror), days })
  return late.filter(({ juror }) => open.has(juror))
}

/** Asked again under the lock: the button may have been pressed meanwhile. */
function remindRound(
  db: Database,
  { contest: id, round }: { readonly contest: string; readonly round: string },
  circumstances: Circumstances,
): Promise<number> {
  const { now } = circumstances
  return db.transaction().execute(async (trx) => {
    await lockRound(trx, id, round)
    const contest = await readContest(trx, id)
    const late = contest === null ? [] : await toRemind(trx, { contest, round }, now)
    const hours = contest === null ? undefined : juryReminderDue(contest, round, now)?.hours
    if (contest === null || late.length === 0) return 0
    await write(trx, { contest, round }, late, circumstances)
    const line = { at: now, actor: 'round', action: 'remind-jurors', subject: `contest:${id}` }
    await appendJournal(trx, { ...line, detail: { round, jurors: late.length, hours } })
    return late.length
  })
}
