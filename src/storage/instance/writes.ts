/** Puts a backup in the place of what a database holds, in the transaction of the caller: all of it, or nothing. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from '../database.ts'
import { BrokenBackup } from './broken-backup.ts'
import { exactText, type InstanceTable, instanceTables } from './catalogue.ts'
import type { InstanceLine } from './reads.ts'

const AT_ONCE = 1_000

/** Empties every table and takes line after line; `done` checks that nothing was missing. */
export async function beginRestore(
  trx: Transaction,
): Promise<{ readonly take: (line: InstanceLine) => Promise<void>; readonly done: () => Promise<void> }> {
  await exactText(trx)
  await sql`set local statement_timeout = 0`.execute(trx)
  await sql`set constraints all deferred`.execute(trx)
  const tables = await instanceTables(trx)
  for (const { name } of tables) await sql`alter table ${sql.table(name)} disable trigger user`.execute(trx)
  await sql`truncate ${sql.join(tables.map(({ name }) => sql.table(name)))}`.execute(trx)
  const waiting = new Map(tables.map((table) => [table.name, table]))
  let open: Filling | null = null
  return {
    take: async (line) => {
      if (typeof line === 'string') {
        if (open === null) throw new BrokenBackup('a row that belongs to no table')
        await open.add(line)
      } else if ('table' in line) {
        const table = waiting.get(line.table)
        if (table === undefined) throw new BrokenBackup(`a table this version does not know: ${line.table}`)
        open = fill(trx, table, line.columns)
      } else if ('end' in line) {
        if (open === null || open.name !== line.end)
          throw new BrokenBackup(`the end of another table: ${line.end}`)
        await open.end(line)
        waiting.delete(line.end)
        open = null
      } else if ('sequence' in line && line.last !== null)
        await sql`select setval(${line.sequence}::regclass, ${line.last}::bigint)`.execute(trx)
    },
    done: async () => {
      if (waiting.size > 0) throw new BrokenBackup(`tables are missing: ${[...waiting.keys()].join(', ')}`)
      await sql`set constraints all immediate`.execute(trx)
      for (const { name } of tables)
        await sql`alter table ${sql.table(name)} enable trigger user`.execute(trx)
    },
  }
}

type Filling = {
  readonly name: string
  readonly add: (row: string) => Promise<void>
  readonly end: (told: { readonly rows: number; readonly sha256: string }) => Promise<void>
}

function fill(trx: Transaction, table: InstanceTable, told: readonly string[]): Filling {
  const { name, columns } = table
  if (columns.join() !== told.join())
    throw new BrokenBackup(`${name} has other columns here: ${told.join(', ')}`)
  const hash = createHash('sha256')
  let rows: string[] = []
  let count = 0
  const put = async () => {
    if (rows.length > 0) await insertRows(trx, table, rows).catch(broken)
    rows = []
  }
  return {
    name,
    add: async (row) => {
      hash.update(`${row}\n`)
      rows.push(row)
      count += 1
      if (rows.length >= AT_ONCE) await put()
    },
    end: async (end) => {
      await put()
      if (count !== end.rows || hash.digest('hex') !== end.sha256)
        throw new BrokenBackup(`${name} is not as it was when the backup was made`)
    },
  }
}

/** Rows that PostgreSQL cannot read, or that contradict each other, are no backup of ours (classes 22 and 23). */
function broken(error: unknown): never {
  const { code = '', message } = error as { code?: string; message: string }
  throw /^2[23]/.test(code) ? new BrokenBackup(message) : error
}

/**
 * The text of a row is read by a row type with the written columns only: made for the moment, since the table's own
 * has those besides that the database makes itself.
 */
async function insertRows(
  trx: Transaction,
  { name, columns }: InstanceTable,
  rows: readonly string[],
): Promise<void> {
  const written = sql.raw(columns.join(', '))
  const shape = sql.raw(`restored_${name}`)
  const { rows: known } = await sql<{ there: boolean }>`
    select to_regclass(${`pg_temp.restored_${name}`}) is not null as there`.execute(trx)
  if (known[0]?.there !== true)
    await sql`create temp table ${shape} on commit drop as select ${written} from ${sql.table(name)} limit 0`.execute(
      trx,
    )
  await sql`insert into ${sql.table(name)} (${written}) overriding system value
    select (row::${shape}).* from unnest(${rows}::text[]) as row`.execute(trx)
}
