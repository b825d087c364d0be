import { sql } from 'kysely'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'
import { emptyInvitationLetters, withdrawInvitationsBy } from '../dossier/invitations.ts'
import { conditionOf, type Traces } from './reads.ts'
import { OWN_TABLES } from './table-list.ts'

export async function lockPerson(trx: Transaction, person: PersonId): Promise<boolean> {
  const row = await trx
    .selectFrom('person')
    .select('id')
    .where('id', '=', person)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** What the list says is deleted or cleared, in its order; the rest goes with the rows that it hangs on. */
export async function eraseByList(trx: Transaction, traces: Traces): Promise<void> {
  for (const { table, hers, erased, clear } of OWN_TABLES) {
    if (hers.length === 0) continue
    const where = conditionOf(hers, traces)
    if (erased === 'delete') await sql`delete from ${sql.table(table)} where ${where}`.execute(trx)
    if (erased === 'clear' && clear !== undefined) {
      const set = Object.entries(clear).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
      await sql`update ${sql.table(table)} set ${sql.join(set)} where ${where}`.execute(trx)
    }
  }
}

/** What she wrote in dossiers that others go on with. */
export async function emptyTextsOf(trx: Transaction, person: PersonId): Promise<void> {
  await sql`update dossier_answer set value = null where author_id = ${person}`.execute(trx)
  await sql`delete from founding_part where author_id = ${person}`.execute(trx)
  await sql`update founding_event set note = '' where author_id = ${person}`.execute(trx)
  await sql`update help_message set words = '…' where author_id = ${person}`.execute(trx)
}

/** Cases that she accompanied wait for somebody else; profiles that she wrote for others stay. */
export async function leaveWork(trx: Transaction, person: PersonId): Promise<void> {
  await sql`update help_request set state = 'queue', adviser_id = null
    where adviser_id = ${person} and state in ('open', 'offered')`.execute(trx)
  await sql`update help_request set state = 'queue' where state = 'offered' and id in
    (select request_id from help_offer where adviser_id = ${person} and answer is null)`.execute(trx)
  await sql`update adviser_profile set updated_by = person_id where updated_by = ${person}`.execute(trx)
  await sql`update juror set left_at = now() where person_id = ${person} and left_at is null`.execute(trx)
}

/** Ideas stay without a way back to her: the secret of their private link opens nothing any more. */
export async function closePrivateLinks(
  trx: Transaction,
  ideas: readonly string[],
  unknown: string,
): Promise<void> {
  if (ideas.length === 0) return
  await trx
    .updateTable('idea_receipt')
    .set({ holder_secret_hash: unknown, request_hash: unknown })
    .where('project_id', 'in', ideas)
    .execute()
}

/** Only what people put in: a documented project of the bank stays. */
export async function deleteProjects(
  trx: Transaction,
  projects: readonly string[],
): Promise<readonly string[]> {
  if (projects.length === 0) return []
  const rows = await trx
    .deleteFrom('project')
    .where('id', 'in', projects)
    .where('batch_id', 'is', null)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function deleteDossier(trx: Transaction, dossier: DossierId): Promise<void> {
  await emptyInvitationLetters(trx, { dossier })
  await trx.deleteFrom('dossier').where('id', '=', dossier).execute()
}

export async function hashesOfDossier(trx: Transaction, dossier: DossierId): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('dossier_file')
    .select('content_hash')
    .where('dossier_id', '=', dossier)
    .execute()
  return rows.map(({ content_hash }) => content_hash)
}

export async function hashesBroughtBy(trx: Transaction, person: PersonId): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('dossier_file')
    .select('content_hash')
    .where('brought_by', '=', person)
    .execute()
  return rows.map(({ content_hash }) => content_hash)
}

export async function makeOwner(trx: Transaction, dossier: DossierId, person: PersonId): Promise<void> {
  await trx
    .updateTable('dossier_member')
    .set({ role: 'owner' })
    .where('dossier_id', '=', dossier)
    .where('person_id', '=', person)
    .execute()
}

/** Nobody comes in any more by a link that she has made, and no letter says what she wrote in it. */
export async function endInvitations(trx: Transaction, person: PersonId, at: Date): Promise<void> {
  await emptyInvitationLetters(trx, { person })
  await withdrawInvitationsBy(trx, { person, dossier: null, at })
}

/** False: no such consent of hers, or withdrawn before. */
export async function markWithdrawn(
  trx: Transaction,
  person: PersonId,
  id: string,
  at: Date,
): Promise<string | null> {
  const row = await trx
    .updateTable('consent')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('person_id', '=', person)
    .where('withdrawn_at', 'is', null)
    .returning('purpose')
    .executeTakeFirst()
  return row?.purpose ?? null
}

/** What was kept with her consent to the purpose `account` goes with it. */
export async function forgetDetails(trx: Transaction, person: PersonId): Promise<void> {
  await trx.updateTable('person').set({ name: null, territory_code: null }).where('id', '=', person).execute()
}

export async function setLanguage(trx: Transaction, person: PersonId, language: Language): Promise<void> {
  await trx.updateTable('person').set({ language }).where('id', '=', person).execute()
}

export async function insertObjection(
  trx: Transaction,
  person: PersonId,
  words: string,
  at: Date,
): Promise<void> {
  await trx.insertInto('objection').values({ person_id: person, words, at, answered_at: null }).execute()
}
