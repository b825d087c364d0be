/** The tables of an instance as PostgreSQL knows them: a backup forgets none, whichever version made them. */
import { sql } from 'kysely'
import type { Database, Transaction } from '../database.ts'

export type InstanceTable = {
  readonly name: string
  /** Those that are written: what the database makes itself is made again. */
  readonly columns: readonly string[]
  /** Of an identity or serial column. */
  readonly sequences: readonly string[]
}

/** Which migrations were run is told apart: a restore runs them itself. */
const LEFT_OUT = ['migration']

/** Every table, those that others refer to first. Throws when they refer to each other in a circle. */
export async function instanceTables(db: Database | Transaction): Promise<readonly InstanceTable[]> {
  const { rows: tables } = await sql<InstanceTable>`
    select relname as name,
      array(select quote_ident(attname) from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
      array(select seq.oid::regclass::text from pg_depend join pg_class as seq on seq.oid = objid and seq.relkind = 'S'
        where refobjid = pg_class.oid and deptype in ('a', 'i') order by 1) as sequences
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> all(${LEFT_OUT})
    order by relname`.execute(db)
  const { rows: links } = await sql<{ from: string; to: string }>`
    select a.relname as from, b.relname as to from pg_constraint
      join pg_class as a on a.oid = conrelid join pg_class as b on b.oid = confrelid
    where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`.execute(db)
  return inOrder(tables, links)
}

function inOrder(
  tables: readonly InstanceTable[],
  links: readonly { readonly from: string; readonly to: string }[],
): readonly InstanceTable[] {
  const order: InstanceTable[] = []
  const rest = new Map(tables.map((table) => [table.name, table]))
  while (rest.size > 0) {
    const next = [...rest.values()].filter(
      ({ name }) => !links.some(({ from, to }) => from === name && rest.has(to)),
    )
    if (next.length === 0) throw new Error(`tables refer to each other: ${[...rest.keys()].join(', ')}`)
    for (const table of next) {
      order.push(table)
      rest.delete(table.name)
    }
  }
  return order
}

/** Text in and text out of every type exactly, whatever the server's settings. */
export async function exactText(trx: Transaction): Promise<void> {
  await sql`set local datestyle = 'ISO, YMD'`.execute(trx)
  await sql`set local intervalstyle = 'postgres'`.execute(trx)
  await sql`set local extra_float_digits = 3`.execute(trx)
  await sql`set local bytea_output = 'hex'`.execute(trx)
  await sql`set local timezone = 'UTC'`.execute(trx)
}
