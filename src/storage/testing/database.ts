/**
 * A database of their own for tests: migrated once as a template, then copied in some 50 ms for each caller. On the
 * server of DATABASE_URL when there is one (its user must be allowed to create databases), else on an embedded one
 * shared by the whole test run (TWIZA_TEST_DATA), else on one in a temporary folder.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Database, kyselyOn, makePool } from '../database.ts'
import { startEmbedded } from '../embedded/server.ts'
import { migrate, readMigrations } from '../migrate.ts'

export type TestDatabase = { readonly db: Database; readonly pool: pg.Pool }
type Server = { readonly config: pg.PoolConfig; readonly stop: () => Promise<void> }

async function testServer(): Promise<Server> {
  const url = process.env.DATABASE_URL ?? ''
  if (url !== '') return { config: { connectionString: url }, stop: async () => undefined }
  const shared = process.env.TWIZA_TEST_DATA
  const folder = shared ?? mkdtempSync(join(tmpdir(), 'twiza-test-'))
  const log = () => undefined
  const server = await startEmbedded({ dataFolder: folder, databaseUser: undefined, log })
  const stop = async () => {
    await server.release()
    if (shared === undefined) rmSync(folder, { recursive: true, force: true })
  }
  return { config: { ...server.address, database: 'postgres' }, stop }
}

/** The configuration of the same server, another database. */
function withName(config: pg.PoolConfig, database: string): pg.PoolConfig {
  if (config.connectionString === undefined) return { ...config, database }
  const url = new URL(config.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.toString() }
}

/** What a template holds beside its tables; `name` tells it from the empty one. */
export type Contents = { readonly name: string; readonly fill: (db: Database) => Promise<void> }

/** One template for each state of the migrations: a changed migration makes another. */
async function ensureTemplate(
  admin: pg.Client,
  config: pg.PoolConfig,
  contents: Contents | null,
): Promise<string> {
  const migrations = readMigrations()
  const hash = createHash('sha256')
    .update(migrations.map((each) => each.checksum).join())
    .digest('hex')
  const name = `twiza_template_${hash.slice(0, 12)}${contents === null ? '' : `_${contents.name}`}`
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name])
  if (rowCount === 1) return name
  await drop(admin, `${name}_half`)
  await admin.query(`create database ${name}_half`)
  const pool = makePool({ ...withName(config, `${name}_half`), max: 2 })
  try {
    await migrate(pool, migrations)
    await contents?.fill(kyselyOn(pool))
  } finally {
    await pool.end()
  }
  await admin.query(`alter database ${name}_half rename to ${name}`)
  return name
}

/**
 * A vacuum that PostgreSQL has begun by itself is sent away by a plain drop only: ending it by force is not allowed to
 * who is no superuser. Force is for connections that a test has left open.
 */
async function drop(admin: pg.Client, name: string): Promise<void> {
  try {
    await admin.query(`drop database if exists ${name}`)
  } catch (error) {
    if ((error as { code?: string }).code !== IN_USE) throw error
    await admin.query(`drop database if exists ${name} with (force)`)
  }
}

const IN_USE = '55006'
const TEMPLATE_LOCK = 7_491_203

async function createTestDatabase(
  admin: pg.Client,
  config: pg.PoolConfig,
  contents: Contents | null,
): Promise<string> {
  const name = `twiza_test_${randomBytes(6).toString('hex')}`
  await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
  try {
    await admin.query(`create database ${name} template ${await ensureTemplate(admin, config, contents)}`)
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK])
  }
  return name
}

/** Runs `work` on a fresh, migrated database, empty or with `contents`, and drops it afterwards. */
export async function withDatabase<T>(
  work: (database: TestDatabase) => Promise<T>,
  contents: Contents | null = null,
): Promise<T> {
  const server = await testServer()
  const admin = new pg.Client(server.config)
  try {
    await admin.connect()
    const name = await createTestDatabase(admin, server.config, contents)
    const pool = makePool(withName(server.config, name))
    try {
      return await work({ db: kyselyOn(pool), pool })
    } finally {
      await pool.end()
      await drop(admin, name)
    }
  } finally {
    await admin.end().catch(() => undefined)
    await server.stop()
  }
}
