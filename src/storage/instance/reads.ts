/** Everything an instance holds, as lines of text: read as of one moment, while the site goes on. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Transaction } from '../database.ts'
import { exactText, type InstanceTable, instanceTables } from './catalogue.ts'

export type RanMigration = { readonly name: string; readonly checksum: string }
/** One line of a backup that is about the database; a string is one row, as PostgreSQL writes a whole row in text. */
export type InstanceLine =
  | { readonly migrations: readonly RanMigration[] }
  | { readonly table: string; readonly columns: readonly string[] }
  | string
  /** `sha256`: of the rows, each followed by a line feed, in the order of their text */
  | { readonly end: string; readonly rows: number; readonly sha256: string }
  | { readonly sequence: string; readonly last: string | null }

const AT_ONCE = 1_000

/** In one transaction: what is written meanwhile is not in it. Rows in the order of their text: equal instances, equal lines. */
export async function eachInstanceLine(
  db: Database,
  take: (line: InstanceLine) => Promise<void>,
): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await exactText(trx)
      await sql`set local statement_timeout = 0`.execute(trx)
      await take({ migrations: await ranMigrations(trx) })
      for (const table of await instanceTables(trx)) await eachRow(trx, table, take)
    })
}

export async function ranMigrations(db: Database | Transaction): Promise<readonly RanMigration[]> {
  const { rows } = await sql<RanMigration>`select name, checksum from migration order by name`.execute(db)
  return rows
}

async function eachRow(
  trx: Transaction,
  { name, columns, sequences }: InstanceTable,
  take: (line: InstanceLine) => Promise<void>,
): Promise<void> {
  await take({ table: name, columns })
  const hash = createHash('sha256')
  let count = 0
  const written = sql.raw(columns.join(', '))
  await sql`declare backup_rows no scroll cursor for
    select line from (select row(${written})::text as line from ${sql.table(name)}) as whole
    order by line collate "C"`.execute(trx)
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.raw(String(AT_ONCE))} from backup_rows`.execute(
      trx,
    )
    for (const { line } of rows) {
      hash.update(`${line}\n`)
      await take(line)
    }
    count += rows.length
    if (rows.length < AT_ONCE) break
  }
  await sql`close backup_rows`.execute(trx)
  await take({ end: name, rows: count, sha256: hash.digest('hex') })
  for (const sequence of sequences) {
    const { rows } = await sql<{ last: string | null }>`
      select case when is_called then last_value end::text as last from ${sql.raw(sequence)}`.execute(trx)
    await take({ sequence, last: rows[0]?.last ?? null })
  }
}
