/** What the undo of an import of ideas needs: which rows it changed and what they were. Used by operations alone. */
import { sql } from 'kysely'
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

/**
 * Takes back what a batch brought, whatever came after it: rows that were new go; rows that it changed become what they
 * were, unless a later batch has changed them again, which then remembers the older state instead.
 */
export async function removeIdeas(
  trx: Transaction,
  batch: number,
): Promise<{ readonly gone: readonly string[]; readonly restored: readonly string[] }> {
  const gone = await sql<{ id: string }>`delete from project where batch_id = ${batch} returning id`.execute(trx)
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
