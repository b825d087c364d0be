/** What a juror changes of her own place on the jury; her marks and comparisons are in `storage/judging/writes.ts`. */
import type { PersonId } from '../../domain/person/person.ts'
import type { Comparison } from '../../domain/judging/judging.ts'
import type { Transaction } from '../database.ts'

type Seat = { readonly contest: string; readonly person: PersonId }

/** Writers of one seat come one after the other. */
export async function lockSeat(trx: Transaction, { contest, person }: Seat): Promise<void> {
  await trx
    .selectFrom('juror')
    .select('person_id')
    .where('contest_id', '=', contest)
    .where('person_id', '=', person)
    .forUpdate()
    .execute()
}

export async function deleteComparison(
  trx: Transaction,
  { contest, person }: Seat,
  { round, first, second }: Pick<Comparison, 'round' | 'first' | 'second'>,
): Promise<void> {
  await trx
    .deleteFrom('comparison')
    .where('contest_id', '=', contest)
    .where('person_id', '=', person)
    .where('round', '=', round)
    .where('first_id', '=', first)
    .where('second_id', '=', second)
    .execute()
}
