import { sql } from 'kysely'
import type { LegalMoment } from '../../domain/basics/legal-moment.ts'
import type { MinutesBody } from '../../domain/minutes/body.ts'
import type { MinutesState } from '../../domain/minutes/minutes.ts'
import type { Task } from '../../domain/minutes/task.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'

export async function insertMinutes(
  trx: Transaction,
  meeting: string,
  body: MinutesBody,
  at: Date,
): Promise<void> {
  await trx
    .insertInto('minutes')
    .values({
      meeting_id: meeting,
      state: 'draft',
      body: JSON.stringify(body),
      version: 1,
      round: 0,
      until_civil: null,
      until_at: null,
      until_rules: null,
      changed_at: at,
    })
    .execute()
}

export async function updateMinutes(
  trx: Transaction,
  meeting: string,
  change: {
    readonly body?: MinutesBody
    readonly state?: MinutesState
    readonly round?: number
    readonly until?: LegalMoment | null
  },
  at: Date,
): Promise<void> {
  const { body, state, round, until } = change
  await trx
    .updateTable('minutes')
    .set({
      version: sql`version + 1`,
      changed_at: at,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(state === undefined ? {} : { state }),
      ...(round === undefined ? {} : { round }),
      ...(until === undefined
        ? {}
        : {
            until_civil: until?.civil ?? null,
            until_at: until?.at ?? null,
            until_rules: until?.rules ?? null,
          }),
    })
    .where('meeting_id', '=', meeting)
    .execute()
}

export async function insertPublished(
  trx: Transaction,
  meeting: string,
  made: {
    readonly number: number
    readonly body: MinutesBody
    readonly note: string | null
    readonly at: Date
  },
): Promise<void> {
  await trx
    .insertInto('minutes_version')
    .values({
      meeting_id: meeting,
      number: made.number,
      body: JSON.stringify(made.body),
      note: made.note,
      published_at: made.at,
    })
    .execute()
}

/** She may say otherwise as long as she is asked: the last answer counts, and one that was replied to is answered anew. */
export async function putAnswer(
  trx: Transaction,
  given: {
    readonly meeting: string
    readonly round: number
    readonly person: PersonId
    readonly approves: boolean
    readonly reason: string | null
    readonly at: Date
    readonly number: number
  },
): Promise<void> {
  const { meeting, ...rest } = given
  const { approves, reason, at } = rest
  const fresh = { approves, reason, at, moderation: 'waiting' as const, reply: null, replied_at: null }
  await trx
    .insertInto('minutes_answer')
    .values({
      meeting_id: meeting,
      round: rest.round,
      person_id: rest.person,
      number: rest.number,
      ...fresh,
    })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'round', 'person_id']).doUpdateSet(fresh))
    .execute()
}

export async function replyTo(
  trx: Transaction,
  { meeting, round, number }: { readonly meeting: string; readonly round: number; readonly number: number },
  reply: { readonly words: string; readonly shown: boolean; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('minutes_answer')
    .set({ reply: reply.words, replied_at: reply.at, moderation: reply.shown ? 'shown' : 'hidden' })
    .where('meeting_id', '=', meeting)
    .where('round', '=', round)
    .where('number', '=', number)
    .execute()
}

export async function insertTask(
  trx: Transaction,
  task: Pick<Task, 'id' | 'meeting' | 'note' | 'words' | 'owner' | 'ownerPerson' | 'due'>,
  at: Date,
): Promise<void> {
  await trx
    .insertInto('meeting_task')
    .values({
      id: task.id,
      meeting_id: task.meeting,
      note_id: task.note,
      words: task.words,
      owner: task.owner,
      owner_person: task.ownerPerson,
      due: task.due,
      state: 'open',
      reason: null,
      changed_at: at,
      created_at: at,
      reminded_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export async function updateTask(
  trx: Transaction,
  id: string,
  change: Pick<Task, 'state' | 'reason'>,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('meeting_task')
    .set({ ...change, changed_at: at })
    .where('id', '=', id)
    .execute()
}

/** False: another process has reminded of it. */
export async function markTaskReminded(trx: Transaction, id: string, at: Date): Promise<boolean> {
  const result = await trx
    .updateTable('meeting_task')
    .set({ reminded_at: at })
    .where('id', '=', id)
    .where('reminded_at', 'is', null)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
