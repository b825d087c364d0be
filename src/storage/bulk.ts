/** Long lists go to PostgreSQL as one JSON parameter a piece: quick, and safe from injection. */
import { sql } from 'kysely'
import type { Transaction } from './database.ts'

const PIECE = 5_000

/** The columns of a table, in the words of `jsonb_to_recordset`: names and types are ours, never a user's. */
export type BulkTarget = {
  readonly table: string
  readonly columns: Readonly<Record<string, string>>
  /** `do nothing`, or the columns of the key on which a row that is there already is replaced */
  readonly replaceOn: readonly string[] | null
}

function statement({ table, columns, replaceOn }: BulkTarget, rows: string) {
  const names = Object.keys(columns)
  const shape = names.map((name) => `${name} ${columns[name]}`).join(', ')
  const changes = names
    .filter((name) => !replaceOn?.includes(name))
    .map((name) => `${name} = excluded.${name}`)
  const conflict =
    replaceOn === null ? '' : ` on conflict (${replaceOn.join(', ')}) do update set ${changes.join(', ')}`
  return sql`insert into ${sql.raw(table)} (${sql.raw(names.join(', '))})
    select * from jsonb_to_recordset(${rows}::jsonb) as r(${sql.raw(shape)})${sql.raw(conflict)}`
}

/** Writes `rows` in pieces and says after each how many are in. Throws what `stop` throws, between pieces. */
export async function insertMany(
  trx: Transaction,
  target: BulkTarget,
  rows: readonly Readonly<Record<string, unknown>>[],
  { said, signal }: { readonly said: (done: number) => void; readonly signal: AbortSignal | null },
): Promise<void> {
  for (let from = 0; from < rows.length; from += PIECE) {
    signal?.throwIfAborted()
    const piece = rows.slice(from, from + PIECE)
    await statement(target, JSON.stringify(piece)).execute(trx)
    said(from + piece.length)
  }
}
