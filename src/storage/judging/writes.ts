/** What jurors say and what the leader of a contest sets is written here only, inside the transactions of operations. */
import { sql } from 'kysely'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { Comparison, Conflict, Juror, MarkSheet } from '../../domain/judging/judging.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'

const ROUND_LOCK = 7_491_239

/**
 * Held to the end of the transaction: what is judged, drawn, proposed and signed in one round goes one after the other,
 * so that no mark comes in while the figures of a decision are taken.
 */
export async function lockRound(trx: Transaction, contest: string, round: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ROUND_LOCK}, hashtext(${`${contest}/${round}`}))`.execute(trx)
}

/**
 * `sheet.version`: 1 for the first, else one more than what she had before her. False: another phone of hers has saved
 * meanwhile, nothing is written.
 */
export async function putMarkSheet(
  trx: Transaction,
  contest: string,
  sheet: MarkSheet,
  at: Date,
): Promise<boolean> {
  const said = {
    marks: JSON.stringify(sheet.marks),
    comments: JSON.stringify(sheet.comments),
    complete: sheet.complete,
    version: sheet.version,
    at,
  }
  const key = { contest_id: contest, round: sheet.round, person_id: sheet.juror, entry_id: sheet.entry }
  if (sheet.version === 1) {
    const inserted = await trx
      .insertInto('mark_sheet')
      .values({ ...key, ...said })
      .onConflict((conflict) => conflict.columns(['round', 'entry_id', 'person_id']).doNothing())
      .executeTakeFirst()
    return inserted.numInsertedOrUpdatedRows === 1n
  }
  const updated = await trx
    .updateTable('mark_sheet')
    .set(said)
    .where('round', '=', sheet.round)
    .where('entry_id', '=', sheet.entry)
    .where('person_id', '=', sheet.juror)
    .where('version', '=', sheet.version - 1)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

/** The last word of a juror on a pair counts: an older one that comes late changes nothing. `first` < `second`. */
export async function putComparison(
  trx: Transaction,
  contest: string,
  { juror, round, first, second, better, at }: Comparison,
): Promise<void> {
  await trx
    .insertInto('comparison')
    .values({
      contest_id: contest,
      round,
      person_id: juror,
      first_id: first,
      second_id: second,
      better,
      at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['round', 'person_id', 'first_id', 'second_id'])
        .doUpdateSet({ better, at })
        .where('comparison.at', '<=', at),
    )
    .execute()
}

/** Declared again or found again: the reason follows; what was set aside stays so unless she now declares it herself. */
export async function putConflict(
  trx: Transaction,
  contest: string,
  { juror, entry, kind, reason }: Conflict,
  at: Date,
): Promise<void> {
  await trx
    .insertInto('juror_conflict')
    .values({ contest_id: contest, person_id: juror, entry_id: entry, kind, reason, set_aside: null, at })
    .onConflict((conflict) => conflict.columns(['entry_id', 'person_id', 'kind']).doUpdateSet({ reason }))
    .execute()
}

/** Takes an entry away from a juror, when a conflict comes up or she leaves. False: she did not have it. */
export async function deleteAssignment(
  trx: Transaction,
  { round, entry, juror }: { readonly round: string; readonly entry: EntryId; readonly juror: PersonId },
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('jury_assignment')
    .where('round', '=', round)
    .where('entry_id', '=', entry)
    .where('person_id', '=', juror)
    .executeTakeFirst()
  return deleted.numDeletedRows > 0n
}

/** She has agreed to the rules of the jury; a second time changes nothing. */
export async function setAgreed(
  trx: Transaction,
  contest: string,
  person: PersonId,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('juror')
    .set({ agreed_at: at })
    .where('contest_id', '=', contest)
    .where('person_id', '=', person)
    .where('agreed_at', 'is', null)
    .execute()
}

/** Invited again after she left, she is there again; what she agreed to before has to be agreed to again. */
export async function putJuror(trx: Transaction, juror: Juror): Promise<void> {
  const said = {
    name: juror.name,
    body: juror.body,
    employer: juror.employer,
    commune: juror.commune as never,
    invited_at: juror.invitedAt,
    agreed_at: juror.agreedAt,
    left_at: juror.leftAt,
  }
  await trx
    .insertInto('juror')
    .values({ contest_id: juror.contest, person_id: juror.person, ...said })
    .onConflict((conflict) => conflict.columns(['contest_id', 'person_id']).doUpdateSet(said))
    .execute()
}
