/** Compares the receipts that teams hold with what the database holds of their entries. */
import { sql } from 'kysely'
import type { Database } from '../../src/storage/database.ts'
import { sha256 } from '../storm/teams.ts'
import type { AcknowledgedEntry } from './entry-sender.ts'
import type { Verdict } from './oracle.ts'

type Kept = {
  readonly key: string
  readonly number: string
  readonly hash: string
  readonly content: string
  readonly entry: string
  readonly version: number
  readonly lines: number
  readonly letters: number
  /** the entry itself: its standing, and whether its content is that of its last version */
  readonly standing: string
}

async function everythingKept(db: Database): Promise<readonly Kept[]> {
  const { rows } = await sql<Kept>`
    with line as (select detail ->> 'receipt' as number, count(*)::int as n from journal
        where action = 'submit-entry' group by 1),
      told as (select split_part(message_id, '.', 2) as number, count(*)::int as n from letter
        where message_id like 'entry.%' group by 1)
    select receipt.idempotency_key as key, statement.number, receipt.content_hash as hash, receipt.content,
      receipt.entry_id as entry, receipt.version, coalesce(line.n, 0) as lines, coalesce(told.n, 0) as letters,
      entry.standing
    from entry_receipt receipt
    join entry on entry.id = receipt.entry_id
    cross join lateral (select 'TE-' || extract(year from receipt.received_at at time zone 'UTC') || '-'
      || lpad(receipt.number::text, greatest(6, length(receipt.number::text)), '0') as number) statement
    left join line on line.number = statement.number
    left join told on told.number = statement.number`.execute(db)
  return rows
}

const titleIn = (content: string): string => /"title":"([^"]*)"/.exec(content)?.[1] ?? ''

export async function judgeEntries(
  db: Database,
  acknowledged: readonly AcknowledgedEntry[],
): Promise<Verdict> {
  const kept = await everythingKept(db)
  const byTitle = Map.groupBy(kept, ({ content }) => titleIn(content))
  const told = new Set(acknowledged.map(({ title }) => title))
  let [lost, duplicated, halfSaved] = [0, 0, 0]
  for (const one of acknowledged) {
    const rows = byTitle.get(one.title) ?? []
    const [row] = rows
    if (row === undefined) {
      lost += 1
      continue
    }
    if (one.contradicted || rows.length > 1) duplicated += 1
    else if (!isWhole(one, row)) halfSaved += 1
  }
  const unannounced = kept.filter(({ content }) => !told.has(titleIn(content))).length
  return { acknowledged: acknowledged.length, lost, duplicated, halfSaved, unannounced }
}

/** The receipt in her hands is the one that is kept, its content is what it signs, one line and one letter tell of it. */
function isWhole(one: AcknowledgedEntry, row: Kept): boolean {
  return (
    row.number === one.number &&
    row.hash === one.contentHash &&
    sha256(row.content) === row.hash &&
    row.entry === one.entry &&
    row.version === one.version &&
    row.lines === 1 &&
    row.letters === 1 &&
    row.standing === 'submitted'
  )
}
