/** Revisions of the economic models, over what ships in data/models. */
import type { EconomicModel } from '../../domain/model/model.ts'
import type { Evidence } from '../../domain/programme/programme.ts'
import type { Database, Transaction } from '../database.ts'

/** `version` 0: as it ships. */
export type ModelVersion = { readonly version: number; readonly content: EconomicModel }

/** The revision that stands; null: the model is as it ships. */
export async function readLatestModel(db: Database | Transaction, id: string): Promise<ModelVersion | null> {
  const row = await db
    .selectFrom('model_revision')
    .select(['version', 'content'])
    .where('model_id', '=', id)
    .where('undone_at', 'is', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { version: Number(row.version), content: row.content }
}

/** Of every model that was revised, the revision that stands, in the order of their ids. */
export async function readModelRevisions(db: Database | Transaction): Promise<readonly ModelVersion[]> {
  const rows = await db
    .selectFrom('model_revision')
    .distinctOn('model_id')
    .select(['version', 'content'])
    .where('undone_at', 'is', null)
    .orderBy('model_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({ version: Number(row.version), content: row.content }))
}

/** The numbers of the revisions that stand: another text when any model has changed. */
export async function standingModels(db: Database): Promise<string> {
  const rows = await db
    .selectFrom('model_revision')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('undone_at', 'is', null)
    .groupBy('model_id')
    .execute()
  return rows
    .map(({ version }) => Number(version))
    .toSorted((a, b) => a - b)
    .join()
}

/** The model as it was when its figures had this name, taken back since or not; null: it never was revised so. */
export async function readModelOfFigures(
  db: Database,
  id: string,
  figures: string,
): Promise<EconomicModel | null> {
  const row = await db
    .selectFrom('model_revision')
    .select('content')
    .where('model_id', '=', id)
    .where('figures', '=', figures)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.content ?? null
}

export type ModelRevision = {
  readonly version: number
  readonly part: string
  readonly evidence: Evidence
  readonly at: Date
  readonly by: string
  readonly undoneAt: Date | null
}

/** Latest first; what ships is not among them. */
export async function readModelHistory(db: Database, id: string): Promise<readonly ModelRevision[]> {
  const rows = await db
    .selectFrom('model_revision')
    .select(['version', 'part', 'evidence', 'revised_at', 'revised_by', 'undone_at'])
    .where('model_id', '=', id)
    .orderBy('version', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ version, revised_at: at, revised_by: by, undone_at: undoneAt, ...row }) => ({
    ...row,
    version: Number(version),
    at,
    by,
    undoneAt,
  }))
}
