import type { Alarm } from '../../domain/procedure/clock.ts'
import type { Transaction } from '../database.ts'
import type { OpenFile } from './reads.ts'

export type NewAppeal = {
  readonly projectId: string
  readonly at: Date
  readonly words: string
  readonly key: string
}

/** False when this very form was taken in before, or another appeal of the project is still open. */
export async function insertAppeal(
  trx: Transaction,
  { projectId, at, words, key }: NewAppeal,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('appeal')
    .values({ project_id: projectId, at, words, idempotency_key: key })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Settles the open appeal of a project, if there is one. Returns whether there was. */
export async function settleAppeal(
  trx: Transaction,
  projectId: string,
  decided: {
    readonly at: Date
    readonly by: string
    readonly granted: boolean
    readonly reason: string | null
  },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('appeal')
    .set({ decided_at: decided.at, decided_by: decided.by, granted: decided.granted, reason: decided.reason })
    .where('project_id', '=', projectId)
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** False: this alarm about this file was noted before. */
export async function insertAlarm(
  trx: Transaction,
  { procedure, id, filedAt }: Pick<OpenFile, 'procedure' | 'id' | 'filedAt'>,
  alarm: Alarm,
  at: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('deadline_alarm')
    .values({ procedure, ref: id, filed_at: filedAt, heed: alarm, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
