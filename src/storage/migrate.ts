/** Brings the tables to the shape this version expects: the files of `migrations/` in order, each run once, together. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { StartProblem } from './embedded/start-problem.ts'

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/** Only one process migrates at a time; the others wait on this lock and then find nothing to do. */
const MIGRATION_LOCK = 7_491_202

export function readMigrations(
  folder: string = join(import.meta.dirname, 'migrations'),
): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/** Names of the migrations that were run now. Throws a StartProblem when one that was run before has changed since. */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<readonly string[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    const ran = await runMissing(client, migrations)
    await client.query('commit')
    return ran
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function runMissing(
  client: pg.PoolClient,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  await client.query(
    'create table if not exists migration (name text primary key, checksum text not null, run_at timestamptz not null)',
  )
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration',
  )
  const done = new Map(rows.map((row) => [row.name, row.checksum]))
  refuseChanges(done, migrations)
  const missing = migrations.filter((migration) => !done.has(migration.name))
  for (const { name, sql, checksum } of missing) {
    await client.query(sql)
    await client.query('insert into migration values ($1, $2, now())', [name, checksum])
  }
  return missing.map((migration) => migration.name)
}

function refuseChanges(done: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  for (const [name, checksum] of done) {
    const known = migrations.find((migration) => migration.name === name)
    if (known === undefined)
      throw new StartProblem(
        'migration-changed',
        `The database was made by a newer Twiza: it knows ${name}. Update Twiza.`,
      )
    if (known.checksum !== checksum)
      throw new StartProblem(
        'migration-changed',
        `The migration ${name} was changed after it was run. Restore it; changes go in a new file.`,
      )
  }
}
