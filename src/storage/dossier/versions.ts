/** Every version of the answers of a dossier, and the verdicts on the edits that made them. */
import type { EditVerdict } from '../../domain/dossier/answer.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { StandingVersion } from '../../domain/dossier/lineage.ts'
import type { Database, Transaction } from '../database.ts'

export type KeptVersion = StandingVersion

/** The oldest first; of one question, or of all. */
export async function readVersions(
  db: Database | Transaction,
  dossier: DossierId,
  question: string | null = null,
): Promise<readonly KeptVersion[]> {
  let query = db.selectFrom('dossier_answer').selectAll().where('dossier_id', '=', dossier)
  if (question !== null) query = query.where('question', '=', question)
  const rows = await query.orderBy('at').orderBy('question').orderBy('version').execute()
  return rows.map(({ author_id, version, base, value, at, standing, ...row }) => ({
    question: row.question,
    version,
    base,
    value,
    author: author_id,
    at,
    standing,
  }))
}

/** What was said of the edit of this key, to be said again; null when none was read yet. */
export async function readVerdict(
  db: Database | Transaction,
  dossier: DossierId,
  key: string,
): Promise<EditVerdict | null> {
  const row = await db
    .selectFrom('dossier_edit')
    .selectAll()
    .where('dossier_id', '=', dossier)
    .where('edit_key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return null
  const { verdict, version, against, question } = row
  if (verdict !== 'beside') return { kind: verdict, version }
  const versions = await readVersions(db, dossier, question)
  const current = versions.find((each) => each.version === against)
  if (current === undefined) throw new Error(`A verdict names version ${against}, which is not kept`)
  const { standing: _, ...plain } = current
  return { kind: 'beside', version, current: plain }
}
