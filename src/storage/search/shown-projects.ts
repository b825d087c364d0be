import type { Project } from '../../domain/project/project.ts'
import type { Database, Transaction } from '../database.ts'
import { PROJECT_COLUMNS, projectOf } from '../project/rows.ts'

/** Projects of which the public may see something, whole: by id, those after `last`. */
export async function readNextShownProjects(
  db: Database | Transaction,
  last: string,
  most: number,
): Promise<readonly Project[]> {
  const rows = await db
    .selectFrom('project')
    .select(PROJECT_COLUMNS)
    .where('shown', '=', true)
    .where('id', '>', last)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(projectOf)
}

export async function countShownProjects(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('project')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('shown', '=', true)
    .executeTakeFirstOrThrow()
  return Number(count)
}
