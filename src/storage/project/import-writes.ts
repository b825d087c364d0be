/** What an import of ideas changes, and what its undo needs: which rows were there before, as they were. */
import { sql } from 'kysely'
import type { Project } from '../../domain/project/project.ts'
import type { Transaction } from '../database.ts'

/** Every column that an import may change. */
const COLUMNS = sql.raw(
  'stage, source, territory_code, sector, audiences, year, title, summary, visibility, publication',
)

/** Keeps a project as it stands before a batch changes it. */
export async function keepBefore(trx: Transaction, id: string, batch: number): Promise<void> {
  await sql`insert into project_before (batch_id, project_id, content)
    select ${batch}, id, to_jsonb(project) from project where id = ${id}`.execute(trx)
}

/** What a sheet says of an idea that is in the bank already. Its id, batch and first instant stay. */
export async function updateIdea(trx: Transaction, project: Project): Promise<void> {
  await trx
    .updateTable('project')
    .set({
      source: project.source,
      territory_code: project.territory,
      sector: project.sector,
      audiences: project.audiences,
      year: project.year,
      title: JSON.stringify(project.title),
      summary: project.summary === null ? null : JSON.stringify(project.summary),
      visibility: project.visibility,
      publication: project.publication,
    })
    .where('id', '=', project.id)
    .execute()
}

/**
 * Takes back what a batch brought, whatever came after it: rows that were new go; rows that it changed become what they
 * were, unless a later batch has changed them again, which then remembers the older state instead.
 */
export async function removeIdeas(
  trx: Transaction,
  batch: number,
): Promise<{ readonly gone: readonly string[]; readonly restored: readonly string[] }> {
  const gone = await sql<{ id: string }>`delete from project where batch_id = ${batch} returning id`.execute(
    trx,
  )
  await sql`update project_before later set content = mine.content
    from project_before mine
    where mine.batch_id = ${batch} and later.project_id = mine.project_id
      and later.batch_id = (select min(batch_id) from project_before
        where project_id = mine.project_id and batch_id > ${batch})`.execute(trx)
  const restored = await sql<{ id: string }>`update project set (${COLUMNS}) =
      (select ${COLUMNS} from jsonb_populate_record(null::project, mine.content))
    from project_before mine
    where mine.batch_id = ${batch} and project.id = mine.project_id
      and not exists (select 1 from project_before later
        where later.project_id = mine.project_id and later.batch_id > ${batch})
    returning project.id`.execute(trx)
  await sql`delete from project_before where batch_id = ${batch}`.execute(trx)
  return { gone: gone.rows.map(({ id }) => id), restored: restored.rows.map(({ id }) => id) }
}
