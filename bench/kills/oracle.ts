/** Compares what people hold in their hands with what the database holds. */
import { sql } from 'kysely'
import type { Database } from '../../src/storage/database.ts'
import type { Acknowledged } from './sender.ts'

export type Verdict = {
  readonly acknowledged: number
  /** Acknowledged, and not there. */
  readonly lost: number
  /** There more than once, or under two receipts. */
  readonly duplicated: number
  /** There, without its contact, its line in the journal, or with another content than the receipt says. */
  readonly halfSaved: number
  /** There, though nobody was ever told. */
  readonly unannounced: number
}

type Kept = {
  readonly key: string
  readonly number: string
  readonly id: string
  readonly hash: string
  readonly title: string
  readonly contacts: number
  readonly lines: number
}

async function everythingKept(db: Database): Promise<readonly Kept[]> {
  const rows = await db
    .selectFrom('project')
    .leftJoin('idea_receipt', 'idea_receipt.project_id', 'project.id')
    .select((eb) => [
      'project.id',
      'project.title',
      'idea_receipt.idempotency_key',
      'idea_receipt.number',
      'idea_receipt.content_hash',
      eb
        .selectFrom('idea_contact')
        .select((inner) => inner.fn.countAll<string>().as('n'))
        .whereRef('idea_contact.project_id', '=', 'project.id')
        .as('contacts'),
      eb
        .selectFrom('journal')
        .select((inner) => inner.fn.countAll<string>().as('n'))
        .where('journal.action', '=', 'submit-idea')
        .where(sql<boolean>`journal.subject = 'project:' || project.id`)
        .as('lines'),
    ])
    .execute()
  return rows.map((row) => ({
    key: row.idempotency_key ?? '',
    number: row.number ?? '',
    id: row.id,
    hash: row.content_hash ?? '',
    title: 'own' in row.title ? row.title.own : row.title.fr,
    contacts: Number(row.contacts),
    lines: Number(row.lines),
  }))
}

export async function judge(db: Database, acknowledged: readonly Acknowledged[]): Promise<Verdict> {
  const kept = await everythingKept(db)
  const byId = new Map(kept.map((row) => [row.id, row]))
  const copies = new Map<string, number>()
  for (const { title } of kept) copies.set(title, (copies.get(title) ?? 0) + 1)
  const told = new Set(acknowledged.map(({ title }) => title))
  let [lost, duplicated, halfSaved] = [0, 0, 0]
  for (const one of acknowledged) {
    const row = byId.get(one.id)
    if (row === undefined) {
      lost += 1
      continue
    }
    if (one.contradicted || (copies.get(one.title) ?? 0) > 1) duplicated += 1
    const number = Number(/(\d+)$/.exec(one.number)?.[1] ?? Number.NaN)
    const whole =
      row.hash === one.contentHash && Number(row.number) === number && row.contacts === 1 && row.lines === 1
    if (!whole) halfSaved += 1
  }
  const unannounced = kept.filter(({ title }) => !told.has(title)).length
  return { acknowledged: acknowledged.length, lost, duplicated, halfSaved, unannounced }
}
