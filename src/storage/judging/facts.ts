/** What is compared to find conflicts of interest: of jurors and of the teams of submitted entries. */
import type { DossierId } from '../../domain/dossier/dossier.ts'
import {
  findConflicts,
  type FoundConflict,
  type JurorFacts,
  type TeamFacts,
} from '../../domain/judging/conflicts.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { listEntries } from '../contest/reads.ts'
import { readTeamNames } from '../contest/team-names.ts'
import type { Database, Transaction } from '../database.ts'
import { listJurors } from './reads.ts'

type Asking = Database | Transaction

/** For the eyes of those who lead the contest. Jurors who have left are not compared. */
export async function readFoundConflicts(db: Asking, contest: string): Promise<readonly FoundConflict[]> {
  const jurors = (await listJurors(db, contest)).filter(({ leftAt }) => leftAt === null)
  if (jurors.length === 0) return []
  const facts = jurors.map(
    (juror): JurorFacts => ({ ...juror, commune: juror.commune as TerritoryCode | null }),
  )
  return findConflicts(facts, await readTeams(db, contest))
}

async function readTeams(db: Asking, contest: string): Promise<readonly TeamFacts[]> {
  const entries = await listEntries(db, contest, { standing: 'submitted' })
  if (entries.length === 0) return []
  const dossiers = entries.map(({ dossier }) => dossier)
  const names = await readTeamNames(db, entries)
  const members = await db
    .selectFrom('dossier_member')
    .innerJoin('person', 'person.id', 'dossier_member.person_id')
    .select(['dossier_id', 'person.id as person', 'name', 'territory_code as territory'])
    .where('dossier_id', 'in', dossiers)
    .execute()
  const letIn = await db
    .selectFrom('dossier_adviser')
    .select(['dossier_id', 'person_id'])
    .where('dossier_id', 'in', dossiers)
    .execute()
  const accompanied = await db
    .selectFrom('help_request')
    .select(['dossier_id', 'adviser_id'])
    .where('dossier_id', 'in', dossiers)
    .execute()
  const advisersOf = (dossier: DossierId) => [
    ...letIn.flatMap((row) => (row.dossier_id === dossier ? [row.person_id] : [])),
    ...accompanied.flatMap((row) => (row.dossier_id === dossier ? (row.adviser_id ?? []) : [])),
  ]
  return entries.map(({ id, dossier, content }) => ({
    entry: id,
    members: members.filter((row) => row.dossier_id === dossier),
    advisers: advisersOf(dossier),
    carriers: names.get(id)?.cooperatives ?? [],
    territory: content.territory,
  }))
}
