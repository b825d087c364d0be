import { sql } from 'kysely'
import type { Precedent, Project, Publication, Visibility } from '../../domain/project/project.ts'
import { insertMany } from '../bulk.ts'
import type { Transaction } from '../database.ts'
import { SHIPPED_BATCH } from '../territory/rows.ts'
import { PROJECTS, projectRow } from './rows.ts'

/** `batch`: the operator's import it came with, or null. False when its id is taken; nothing is written then. */
export async function insertProject(
  trx: Transaction,
  project: Project,
  batch: number | null,
): Promise<boolean> {
  const row = projectRow(project, batch)
  const result = await trx
    .insertInto('project')
    .values({
      ...row,
      title: JSON.stringify(row.title),
      summary: row.summary === null ? null : JSON.stringify(row.summary),
      life: JSON.stringify(row.life),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** False when no project has this id. */
export async function setPublication(
  trx: Transaction,
  id: string,
  publication: Publication,
): Promise<boolean> {
  const result = await trx.updateTable('project').set({ publication }).where('id', '=', id).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** False when no project has this id. */
export async function setVisibility(trx: Transaction, id: string, visibility: Visibility): Promise<boolean> {
  const result = await trx.updateTable('project').set({ visibility }).where('id', '=', id).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/**
 * Puts the documented precedents in the place of those that shipped before. One that stays keeps the instant at which
 * it first came in, and what a moderator has decided about it (publication, visibility). Returns the ids of those that
 * are gone.
 */
export async function replaceShippedProjects(
  trx: Transaction,
  precedents: readonly Precedent[],
  at: Date,
): Promise<readonly string[]> {
  const ids = JSON.stringify(precedents.map(({ id }) => id))
  const { rows: gone } = await sql<{
    id: string
  }>`delete from project where batch_id = 0 and not ${ids}::jsonb ? id returning id`.execute(trx)
  const decided = await trx
    .selectFrom('project')
    .select(['id', 'created_at', 'publication', 'visibility'])
    .where('batch_id', '=', String(SHIPPED_BATCH))
    .execute()
  const before = new Map(
    decided.map(({ id, created_at, ...rest }) => [id, { ...rest, createdAt: created_at }]),
  )
  const rows = precedents.map((one) =>
    projectRow({ ...one, createdAt: at, ...before.get(one.id) }, SHIPPED_BATCH),
  )
  await insertMany(trx, { ...PROJECTS, replaceOn: ['id'] }, rows, { said: () => undefined, signal: null })
  return gone.map(({ id }) => id)
}

/** Writes many at once, none of which may be there already. */
export async function insertProjects(
  trx: Transaction,
  projects: readonly Project[],
  batch: number | null,
): Promise<void> {
  const rows = projects.map((project) => projectRow(project, batch))
  await insertMany(trx, PROJECTS, rows, { said: () => undefined, signal: null })
}

/** Takes every made-up example away; their ids. */
export async function removeSamples(trx: Transaction): Promise<readonly string[]> {
  const rows = await trx.deleteFrom('project').where('sample', '=', true).returning('id').execute()
  return rows.map(({ id }) => id)
}
