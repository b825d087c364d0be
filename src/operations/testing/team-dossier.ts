/** For tests: a dossier that a team writes together, in a database that knows at least the nation. */
import { randomBytes } from 'node:crypto'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { DossierId, MemberRole } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { EMPTY_LIFE } from '../../domain/project/project.ts'
import type { Database } from '../../storage/database.ts'
import { keepProjects } from './kept-projects.ts'

/** Its project lies in the whole country, published nowhere. */
export async function putDossier(
  db: Database,
  members: readonly { readonly person: PersonId; readonly role: MemberRole }[],
  { territory = NATION as TerritoryCode, now = new Date() } = {},
): Promise<DossierId> {
  const project = randomBytes(5).toString('hex')
  const id = randomBytes(8).toString('hex') as DossierId
  await keepProjects(db, [
    {
      id: project,
      stage: 'project',
      source: 'citizen',
      territory,
      sector: 'agriculture',
      activity: null,
      model: null,
      simulation: null,
      audiences: [],
      year: 2026,
      title: { own: 'مشروع للاختبار' },
      summary: { own: 'نكتب معا' },
      life: EMPTY_LIFE,
      sample: false,
      visibility: 'hidden',
      publication: 'waiting',
      createdAt: now,
    },
  ])
  await db
    .insertInto('dossier')
    .values({ id, project_id: project, language: 'ar', created_at: now })
    .execute()
  for (const { person, role } of members)
    await db
      .insertInto('dossier_member')
      .values({ dossier_id: id, person_id: person, role, joined_at: now })
      .execute()
  return id
}
