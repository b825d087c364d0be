import type { Project } from '../../domain/project/project.ts'
import type { Database, Transaction } from '../database.ts'
import { PROJECT_COLUMNS, projectOf } from '../project/rows.ts'

/** Every project of which the public may see something, whole. */
export async function readShownProjects(db: Database | Transaction): Promise<readonly Project[]> {
  const rows = await db
    .selectFrom('project')
    .select(PROJECT_COLUMNS)
    .where('publication', '=', 'published')
    .where('visibility', '!=', 'hidden')
    .orderBy('id')
    .execute()
  return rows.map(projectOf)
}
