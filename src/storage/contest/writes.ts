/** Contests, their deadlines and entries are written here only, inside the transactions of operations. */
import type { LegalMoment } from '../../domain/basics/legal-moment.ts'
import type { Contest, ContestDeadline } from '../../domain/contest/contest.ts'
import type { Entry, EntryId } from '../../domain/contest/entry.ts'
import type { EntryText } from '../../domain/contest/entry-text.ts'
import type { Transaction } from '../database.ts'

/** With its deadlines. False: the id is taken. */
export async function insertContest(trx: Transaction, contest: Contest): Promise<boolean> {
  const inserted = await trx
    .insertInto('contest')
    .values({
      id: contest.id,
      territory_code: contest.territory,
      meeting_id: contest.meeting,
      standing: contest.standing,
      plan: JSON.stringify(contest.plan),
      grace_minutes: contest.graceMinutes,
      published_at: contest.publishedAt,
      sample: contest.sample,
      version: contest.version,
      created_at: contest.createdAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  for (const [which, moment] of Object.entries(contest.deadlines))
    await putDeadline(trx, contest.id, which as ContestDeadline, moment)
  return true
}

/** As an operator sets it: `first_at` follows. An extension goes another way and keeps `first_at`. */
export async function putDeadline(
  trx: Transaction,
  contest: string,
  which: ContestDeadline,
  { civil, at, rules }: LegalMoment,
): Promise<void> {
  const moment = { civil, at, rules, first_at: at }
  await trx
    .insertInto('deadline')
    .values({ subject: `contest:${contest}`, which, ...moment })
    .onConflict((conflict) => conflict.columns(['subject', 'which']).doUpdateSet(moment))
    .execute()
}

export async function insertEntry(
  trx: Transaction,
  entry: Entry,
  { now }: { readonly now: Date },
): Promise<void> {
  await trx
    .insertInto('entry')
    .values({
      id: entry.id,
      contest_id: entry.contest,
      dossier_id: entry.dossier,
      project_id: entry.project,
      number: entry.number,
      standing: entry.standing,
      content: JSON.stringify(entry.content),
      submitted_at: entry.submittedAt,
      round: entry.round,
      created_at: now,
      updated_at: now,
    })
    .execute()
}

/** What was sent after the bell: kept beside, and since when. */
export async function keepLate(trx: Transaction, id: EntryId, text: EntryText, lateAt: Date): Promise<void> {
  await trx
    .updateTable('entry')
    .set({ draft: JSON.stringify(text), late_at: lateAt, updated_at: lateAt })
    .where('id', '=', id)
    .execute()
}
