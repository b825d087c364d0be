/** Made-up contests and their people, inside the transactions of operations. */
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'

/** Nobody: no number, no address, so nobody signs in with it and no letter goes to it. */
export async function insertSamplePerson(
  trx: Transaction,
  { id, name, at }: { readonly id: PersonId; readonly name: string; readonly at: Date },
): Promise<void> {
  await trx
    .insertInto('person')
    .values({ id, name, language: 'ar', territory_code: null, created_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Every made-up contest with all that hangs on it; the ids of the contests. */
export async function deleteSampleContests(
  trx: Transaction,
  { people, dossiers }: { readonly people: readonly PersonId[]; readonly dossiers: readonly DossierId[] },
): Promise<readonly string[]> {
  const gone = await trx.deleteFrom('contest').where('sample', '=', true).returning('id').execute()
  const subjects = gone.map(({ id }) => `contest:${id}`)
  if (subjects.length > 0)
    for (const table of ['deadline', 'deadline_watch', 'deadline_extension', 'deadline_choice'] as const)
      await trx
        .deleteFrom(table as 'deadline')
        .where('subject', 'in', subjects)
        .execute()
  await trx.deleteFrom('dossier').where('id', 'in', dossiers).execute()
  await trx.deleteFrom('person').where('id', 'in', people).execute()
  return gone.map(({ id }) => id)
}
