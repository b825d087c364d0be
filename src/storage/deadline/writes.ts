/** Written inside the transactions of operations; what a probe found and what clocks said stand for themselves. */
import { sql } from 'kysely'
import type { LegalMoment } from '../../domain/basics/legal-moment.ts'
import type { KeptDeadline, RulesChoice } from '../../domain/deadline/changed-rules.ts'
import type { ClockName, Disagreement } from '../../domain/deadline/clock-check.ts'
import type { Database, Transaction } from '../database.ts'

/** Begins to watch the closings to come of announced contests that it has not seen yet; asked of every try. */
export async function noteClosings(db: Database, now: Date): Promise<void> {
  await sql`insert into deadline_watch (subject, which, since)
    select subject, which, ${now} from deadline
    where which = 'closes' and at > ${now}
      and exists (select 1 from contest where 'contest:' || contest.id = subject and contest.standing = 'announced')
      and not exists (select 1 from deadline_watch watch
        where watch.subject = deadline.subject and watch.which = deadline.which)
    on conflict do nothing`.execute(db)
}

/** It was decided, after the bell, whether the deadline moves. */
export async function settleWatch(trx: Transaction, { subject, which, moment }: KeptDeadline): Promise<void> {
  await trx
    .updateTable('deadline_watch')
    .set({ settled_for: moment.at })
    .where('subject', '=', subject)
    .where('which', '=', which)
    .execute()
}

export async function insertProbe(
  db: Database,
  probe: { readonly at: Date; readonly ok: boolean; readonly took: number },
): Promise<void> {
  await db.insertInto('submit_probe').values(probe).execute()
}

/** Returns how many. */
export async function deleteProbesBefore(db: Database, before: Date): Promise<number> {
  const deleted = await db.deleteFrom('submit_probe').where('at', '<', before).executeTakeFirst()
  return Number(deleted.numDeletedRows)
}

/** The deadline moves; `first_at` stays. */
export async function moveDeadline(
  trx: Transaction,
  { subject, which }: Pick<KeptDeadline, 'subject' | 'which'>,
  { civil, at, rules }: LegalMoment,
  firstAt?: Date,
): Promise<void> {
  await trx
    .updateTable('deadline')
    .set({ civil, at, rules, ...(firstAt === undefined ? {} : { first_at: firstAt }) })
    .where('subject', '=', subject)
    .where('which', '=', which)
    .execute()
}

/** False: it was extended before. */
export async function insertExtension(
  trx: Transaction,
  { subject, which, moment }: KeptDeadline,
  extension: { readonly to: LegalMoment; readonly outageMs: number; readonly now: Date },
): Promise<boolean> {
  const inserted = await trx
    .insertInto('deadline_extension')
    .values({
      subject,
      which,
      outage_seconds: Math.round(extension.outageMs / 1000),
      from_civil: moment.civil,
      from_at: moment.at,
      to_civil: extension.to.civil,
      to_at: extension.to.at,
      decided_at: extension.now,
    })
    .onConflict((conflict) => conflict.columns(['subject', 'which']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The last choice for the same rules counts. */
export async function putRulesChoice(
  trx: Transaction,
  { subject, which, moment }: KeptDeadline,
  made: {
    readonly choice: RulesChoice
    readonly to: LegalMoment
    readonly by: string
    readonly now: Date
  },
): Promise<void> {
  const row = {
    from_rules: moment.rules,
    from_civil: moment.civil,
    from_at: moment.at,
    to_civil: made.to.civil,
    to_at: made.to.at,
    choice: made.choice,
    decided_by: made.by,
    decided_at: made.now,
  }
  await trx
    .insertInto('deadline_choice')
    .values({ subject, which, to_rules: made.to.rules, ...row })
    .onConflict((conflict) => conflict.columns(['subject', 'which', 'to_rules']).doUpdateSet(row))
    .execute()
}

export async function putClockCheck(
  db: Database,
  clock: ClockName,
  wrong: readonly Disagreement[],
  now: Date,
): Promise<void> {
  const found = { checked_at: now, wrong: JSON.stringify(wrong) }
  await db
    .insertInto('clock_check')
    .values({ clock, ...found })
    .onConflict((conflict) => conflict.column('clock').doUpdateSet(found))
    .execute()
}
