/** The plan of a contest as those who lead it change it. */
import { CONTEST_DEADLINES, type Contest } from '../../domain/contest/contest.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Transaction } from '../database.ts'
import { putDeadline } from './writes.ts'

/** Whether an entry was ever handed in; null: no such contest. Held until the transaction ends. */
export async function lockContest(trx: Transaction, id: string): Promise<boolean | null> {
  const row = await trx.selectFrom('contest').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  if (row === undefined) return null
  const entry = await trx
    .selectFrom('entry')
    .select('id')
    .where('contest_id', '=', id)
    .where('number', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return entry !== undefined
}

export async function meetingExists(trx: Transaction, id: string): Promise<boolean> {
  const row = await trx.selectFrom('meeting').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Only deadlines that have changed are written: an extension keeps what it was before. */
export async function writeContest(trx: Transaction, before: Contest, after: Contest): Promise<void> {
  await trx
    .updateTable('contest')
    .set({
      territory_code: after.territory,
      meeting_id: after.meeting,
      standing: after.standing,
      plan: JSON.stringify(after.plan),
      grace_minutes: after.graceMinutes,
      version: after.version,
    })
    .where('id', '=', after.id)
    .execute()
  for (const which of CONTEST_DEADLINES) {
    const [old, next] = [before.deadlines[which], after.deadlines[which]]
    if (next !== undefined && next.civil !== old?.civil) await putDeadline(trx, after.id, which, next)
    if (next === undefined && old !== undefined)
      await trx
        .deleteFrom('deadline')
        .where('subject', '=', `contest:${after.id}`)
        .where('which', '=', which)
        .execute()
  }
}

/** Dossiers with an entry in a contest, handed in or not. */
export async function dossiersIn(trx: Transaction, contest: string): Promise<readonly DossierId[]> {
  const rows = await trx.selectFrom('entry').select('dossier_id').where('contest_id', '=', contest).execute()
  return rows.map(({ dossier_id }) => dossier_id)
}
