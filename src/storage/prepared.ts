/**
 * Statements that PostgreSQL parses and plans once on each connection instead of each time: those that thousands ask in
 * the minutes before a deadline, whose planning takes longer than their answer.
 */
import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type pg from 'pg'

const MARK = '/* prepared */'

/**
 * Marks a statement: `.modifyFront(PREPARED)` on a query, `${PREPARED}` at the beginning of one written out. Its text must
 * be one of a few: each is kept on each connection.
 */
export const PREPARED: RawBuilder<unknown> = sql.raw(MARK)

const names = new Map<string, string>()

/** The same for the same text. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = `twiza_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`
  names.set(text, name)
  return name
}

/** From now on this connection prepares what is marked. */
export function prepareMarked(client: pg.Client): void {
  const query = client.query.bind(client) as (...sent: readonly unknown[]) => unknown
  const marked = (text: unknown, values: unknown, ...rest: readonly unknown[]) =>
    typeof text === 'string' && text.slice(0, 60).includes(MARK)
      ? query({ name: nameOf(text), text, values }, ...rest)
      : query(text, values, ...rest)
  client.query = marked as typeof client.query
}
