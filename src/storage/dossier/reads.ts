import type { AnswerState, AnswerVersion } from '../../domain/dossier/answer.ts'
import type { Dossier, DossierId } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'
import { PREPARED } from '../prepared.ts'

/** Whoever asks: who may read it is the caller's to say (`mayRead`). Null when there is none. */
export async function readDossier(db: Database | Transaction, id: DossierId): Promise<Dossier | null> {
  const row = await db
    .selectFrom('dossier')
    .innerJoin('project', 'project.id', 'dossier.project_id')
    .select(['dossier.id', 'project_id', 'language', 'dossier.created_at', 'territory_code'])
    .where('dossier.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const [members, advisers] = await Promise.all([
    db
      .selectFrom('dossier_member')
      .select(['person_id as person', 'role', 'joined_at as joinedAt'])
      .where('dossier_id', '=', id)
      .orderBy('joined_at')
      .orderBy('person_id')
      .execute(),
    db.selectFrom('dossier_adviser').select('person_id').where('dossier_id', '=', id).execute(),
  ])
  return {
    id: row.id,
    project: row.project_id,
    territory: row.territory_code,
    language: row.language,
    createdAt: row.created_at,
    members,
    advisers: advisers.map(({ person_id }) => person_id),
  }
}

export async function dossiersOf(db: Database, person: PersonId): Promise<readonly DossierId[]> {
  const rows = await db
    .selectFrom('dossier_member')
    .select('dossier_id')
    .where('person_id', '=', person)
    .orderBy('joined_at', 'desc')
    .execute()
  return rows.map(({ dossier_id }) => dossier_id)
}

/** What stands now of every question that was ever answered, by question. */
export async function readAnswers(
  db: Database | Transaction,
  id: DossierId,
): Promise<ReadonlyMap<string, AnswerState>> {
  const rows = await db
    .selectFrom('dossier_answer')
    .modifyFront(PREPARED)
    .selectAll()
    .where('dossier_id', '=', id)
    .where('standing', 'in', ['current', 'beside'])
    .orderBy('question')
    .orderBy('version')
    .execute()
  const states = new Map<string, { current: AnswerVersion | null; beside: AnswerVersion[] }>()
  for (const row of rows) {
    const state = states.get(row.question) ?? { current: null, beside: [] }
    states.set(row.question, state)
    const { question, version, base, value, at } = row
    const kept = { question, version, base, value, author: row.author_id, at }
    if (row.standing === 'current') state.current = kept
    else state.beside.push(kept)
  }
  return states
}
