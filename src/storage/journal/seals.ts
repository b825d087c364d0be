/** Seals of the journal and the lines they cover, exactly as they are hashed. */
import { type RawBuilder, sql } from 'kysely'
import type { Seal, SealedLine } from '../../domain/journal/chain.ts'
import type { Database, Transaction } from '../database.ts'

const SEAL_LOCK = 7_491_220

/** The columns of a line as text: `at` to the microsecond, `detail` as PostgreSQL writes it. */
const LINE: RawBuilder<SealedLine> = sql`j.id::text as id,
  to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  j.actor, j.action, j.subject, j.detail::text as detail`

/** One process seals at a time; writers of lines are not held up. */
export async function lockSealing(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SEAL_LOCK})`.execute(trx)
}

/** The oldest lines that wait for a seal. */
export async function readUnsealedLines(trx: Transaction, limit: number): Promise<readonly SealedLine[]> {
  const { rows } = await sql<SealedLine>`select ${LINE} from journal_unsealed u
    join journal j on j.id = u.journal_id order by j.id limit ${limit}`.execute(trx)
  return rows
}

export async function insertSeal(trx: Transaction, seal: Seal, ids: readonly string[]): Promise<void> {
  const { number, sealedAt, lines, count, root, previous, hash } = seal
  await trx
    .insertInto('journal_seal')
    .values({ number: String(number), sealed_at: sealedAt, lines, line_count: count, root, previous, hash })
    .execute()
  await sql`delete from journal_unsealed where journal_id = any(${ids}::bigint[])`.execute(trx)
}

/** `size` seals after number `after`, in order. */
export async function readSeals(
  db: Database | Transaction,
  { after, size }: { readonly after: number; readonly size: number },
): Promise<readonly Seal[]> {
  const rows = await db
    .selectFrom('journal_seal')
    .selectAll()
    .where('number', '>', String(after))
    .orderBy('number')
    .limit(size)
    .execute()
  return rows.map(sealOf)
}

export async function readLastSeal(db: Database | Transaction): Promise<Seal | null> {
  const row = await db
    .selectFrom('journal_seal')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : sealOf(row)
}

/** The last seal of each day (UTC), in order. */
export async function readDailySeals(db: Database): Promise<readonly Seal[]> {
  const { rows } = await sql<Row>`select distinct on (left(sealed_at, 10)) * from journal_seal
    order by left(sealed_at, 10), number desc`.execute(db)
  return rows.map(sealOf)
}

type Row = {
  readonly number: string
  readonly sealed_at: string
  readonly lines: string
  readonly line_count: number
  readonly root: string
  readonly previous: string
  readonly hash: string
}

function sealOf({ number, sealed_at, lines, line_count, root, previous, hash }: Row): Seal {
  return { number: Number(number), sealedAt: sealed_at, lines, count: line_count, root, previous, hash }
}

/** The lines whose id is in one of the ranges, by id. */
export async function readLinesIn(
  trx: Transaction,
  ranges: readonly (readonly [number, number])[],
): Promise<readonly SealedLine[]> {
  const [from, to] = [ranges.map(([first]) => first), ranges.map(([, last]) => last)]
  const { rows } = await sql<SealedLine>`select ${LINE}
    from unnest(${from}::bigint[], ${to}::bigint[]) r (first, last)
    join journal j on j.id between r.first and r.last order by j.id`.execute(trx)
  return rows
}

/** All lines; those that wait for a seal; and how many wait that are not there any more. */
export async function countLines(
  trx: Transaction,
): Promise<{ readonly lines: number; readonly waiting: number; readonly lost: number }> {
  const { rows } = await sql<{ lines: string; waiting: string; lost: string }>`select
    (select count(*) from journal) as lines,
    count(j.id) as waiting, count(*) - count(j.id) as lost
    from journal_unsealed u left join journal j on j.id = u.journal_id`.execute(trx)
  const [row] = rows
  return { lines: Number(row?.lines), waiting: Number(row?.waiting), lost: Number(row?.lost) }
}
