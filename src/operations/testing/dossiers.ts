/** For tests: a place, and a dossier that somebody has begun there. */
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { NATION } from '../../domain/basics/territory-code.ts'
import type { AnswerEdit, AnswerValue } from '../../domain/dossier/answer.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Actor } from '../../domain/person/actor.ts'
import type { Database } from '../../storage/database.ts'
import { readActivities } from '../../storage/reference/activity-file.ts'
import { randomSimulationId } from '../save-simulation.ts'
import { startDossier } from '../start-dossier.ts'

const DATA = resolve(import.meta.dirname, '..', '..', '..', 'data')

/** A database that knows the nation only. */
export async function putNation(db: Database): Promise<void> {
  const name = JSON.stringify({ ar: 'المغرب', fr: 'Maroc', en: 'Morocco' })
  const nowhere = { latitude: null, longitude: null, population: null, households: null, kind: null }
  await db
    .insertInto('territory')
    .values({ code: NATION, level: 'nation', name, parent: null, ...nowhere })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function editKey(): string {
  return randomBytes(16).toString('hex')
}

export function editOf(question: string, value: AnswerValue | null, base = 0): AnswerEdit {
  return { key: editKey(), question, base, value }
}

/** What the form sends when a dossier is begun. */
export function startCircumstances(actor: Actor, now: Date) {
  const activities = readActivities(DATA)
  return { actor, now, language: 'ar', key: editKey(), id: randomSimulationId, activities } as const
}

/** A dossier of its own, of the whole country. */
export async function begunDossier(
  db: Database,
  actor: Actor,
  { title = 'تجفيف اللوز', now = new Date() }: { readonly title?: string; readonly now?: Date } = {},
): Promise<DossierId> {
  const start = { title, territory: NATION, sector: 'agriculture', simulation: null, model: null }
  const begun = await startDossier(db, { kind: 'new', ...start }, startCircumstances(actor, now))
  if (!begun.ok) throw new Error(JSON.stringify(begun.reasons))
  return begun.value
}
