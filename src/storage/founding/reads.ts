import type { DossierId } from '../../domain/dossier/dossier.ts'
import { EMPTY_FOUNDING, type Founding, PARTS, type Part } from '../../domain/founding/founding.ts'
import type { StepEvent } from '../../domain/founding/steps.ts'
import { parseCivilDate } from '../../domain/law/clear-periods.ts'
import type { Database, Transaction } from '../database.ts'

/** The last version of each part; 0: never entered, and its value is empty. */
export type KeptFounding = { readonly data: Founding; readonly versions: Readonly<Record<Part, number>> }

export async function readFounding(db: Database | Transaction, dossier: DossierId): Promise<KeptFounding> {
  const rows = await db
    .selectFrom('founding_part')
    .distinctOn('part')
    .select(['part', 'version', 'value'])
    .where('dossier_id', '=', dossier)
    .orderBy('part')
    .orderBy('version', 'desc')
    .execute()
  const kept = new Map(rows.map((row) => [row.part, row]))
  const values = Object.fromEntries(rows.map(({ part, value }) => [part, value]))
  const versions = Object.fromEntries(PARTS.map((part) => [part, kept.get(part)?.version ?? 0]))
  return {
    data: { ...EMPTY_FOUNDING, ...(values as Partial<Founding>) },
    versions: versions as Record<Part, number>,
  }
}

/** What was said of the steps, oldest first, with the names of who said it. */
export async function readStepEvents(
  db: Database | Transaction,
  dossier: DossierId,
): Promise<readonly StepEvent[]> {
  const rows = await db
    .selectFrom('founding_event')
    .leftJoin('person', 'person.id', 'founding_event.author_id')
    .select(['step', 'word', 'happened_on', 'note', 'person.name', 'at'])
    .where('dossier_id', '=', dossier)
    .orderBy('founding_event.id')
    .execute()
  return rows.map(({ step, word, happened_on, note, name, at }) => ({
    step,
    word,
    on: happened_on === null ? null : parseCivilDate(happened_on),
    note,
    by: name,
    at,
  }))
}
