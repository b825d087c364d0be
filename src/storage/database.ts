/** The one place that knows where PostgreSQL runs: the embedded one on TWIZA_DATA, or the server of DATABASE_URL. */
import { Kysely, PostgresDialect, type Transaction as KyselyTransaction } from 'kysely'
import pg from 'pg'
import { startEmbedded } from './embedded/server.ts'
import { StartProblem } from './embedded/start-problem.ts'
import { migrate, readMigrations } from './migrate.ts'
import { prepareMarked } from './prepared.ts'
import { grantSiteRole, SITE_ROLE } from './site-role.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>
export type Transaction = KyselyTransaction<Tables>

export type DatabaseSettings = {
  /** TWIZA_DATA, absolute; used when `databaseUrl` is null. */
  readonly dataFolder: string
  readonly databaseUrl: string | null
  readonly databaseUser: string | undefined
}

export type OpenDatabase = {
  readonly db: Database
  readonly pool: pg.Pool
  /** Where it runs, without a password, for the log. */
  readonly where: string
  /** Drains the pool, then lets go of the embedded server. Safe to call twice. */
  close(): Promise<void>
}

const DATABASE_NAME = 'twiza'
/** Connections of one process. */
export const POOL_SIZE = 16

/**
 * Whatever a server of one's own is set to: times are instants, so sessions run in UTC, and only Twiza's legal-time
 * module makes civil time of them; dates and bytes come as their readers here expect them.
 */
const SESSION = {
  timezone: 'UTC',
  datestyle: 'ISO',
  intervalstyle: 'postgres',
  bytea_output: 'hex',
  default_transaction_isolation: 'read\\ committed',
  statement_timeout: 120_000,
  idle_in_transaction_session_timeout: 300_000,
}

export function makePool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    max: POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'twiza',
    options: Object.entries(SESSION)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    ...config,
  })
  pool.on('connect', prepareMarked)
  pool.on('error', () => undefined) // a broken idle connection is dropped; the next query opens another
  return pool
}

export function kyselyOn(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

async function createIfMissing(config: pg.PoolConfig): Promise<void> {
  const client = new pg.Client({ ...config, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE_NAME])
    if (rowCount === 0) await client.query(`create database ${DATABASE_NAME}`)
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code !== '42P04' && code !== '23505') throw error // another process has just made it
  } finally {
    await client.end()
  }
}

/** The address without its password. */
export function addressOf(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.password = ''
  url.search = ''
  return url.toString()
}

async function reach(pool: pg.Pool, where: string): Promise<void> {
  try {
    await pool.query('select 1')
  } catch (error) {
    throw new StartProblem(
      'database-refused',
      `The database ${where} does not answer: ${String(error)}. Check DATABASE_URL.`,
    )
  }
}

/**
 * Opens the database and brings its tables up to date. Throws a StartProblem, with nothing left running. `by` the site
 * the embedded one is then used under a role that only adds to the journal; a server of DATABASE_URL as the user there.
 */
export async function openDatabase(
  settings: DatabaseSettings,
  log: (line: string) => void,
  by: 'owner' | 'site' = 'owner',
): Promise<OpenDatabase> {
  const { databaseUrl } = settings
  const embedded = databaseUrl === null ? await startEmbedded({ ...settings, log }) : null
  const where = databaseUrl === null ? `embedded in ${settings.dataFolder}` : addressOf(databaseUrl)
  let pool = makePool(
    embedded === null
      ? { connectionString: databaseUrl ?? '' }
      : { ...embedded.address, database: DATABASE_NAME },
  )
  let closing: Promise<void> | null = null
  const close = () => {
    closing ??= pool.end().then(() => embedded?.release())
    return closing
  }
  try {
    if (embedded !== null) await createIfMissing(embedded.address)
    await reach(pool, where)
    for (const name of await migrate(pool, readMigrations())) log(`Database: ${name}`)
    if (by === 'site' && embedded !== null) {
      await grantSiteRole(pool)
      await pool.end()
      pool = makePool({ ...embedded.address, user: SITE_ROLE, database: DATABASE_NAME })
    }
    return { db: kyselyOn(pool), pool, where, close }
  } catch (error) {
    await close()
    throw error
  }
}
