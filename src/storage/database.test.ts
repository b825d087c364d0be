import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { makePool } from './database.ts'
import { withDatabase } from './testing/database.ts'

/** How a server of one's own may be set: each of these writes dates or bytes as Twiza does not read them. */
const ODD = {
  datestyle: 'SQL, DMY',
  intervalstyle: 'sql_standard',
  timezone: 'Africa/Casablanca',
  bytea_output: 'escape',
  default_transaction_isolation: 'serializable',
}

test('instants and bytes are read the same whatever the server is set to', async () => {
  await withDatabase(async ({ pool }) => {
    const { rows: named } = await pool.query<{ name: string }>('select current_database() as name')
    for (const [setting, value] of Object.entries(ODD))
      await pool.query(
        `alter database ${pg.escapeIdentifier(named[0]?.name ?? '')} set ${setting} to '${value}'`,
      )
    const others = makePool(withoutOptions(pool.options))
    const plain = new pg.Client(withoutOptions(pool.options))
    try {
      await plain.connect()
      const { rows: as } = await plain.query('show datestyle')
      assert.deepEqual(as, [{ DateStyle: 'SQL, DMY' }], 'the server is as odd as it should be')
      const { rows } = await others.query(`select timestamptz '2024-10-16 11:56:38.135Z' as at,
        '\\x00ff5c'::bytea as bytes, date '2026-02-01'::text as day, interval '1 day 2 hours'::text as lasts,
        current_setting('timezone') as zone, current_setting('transaction_isolation') as isolation`)
      assert.deepEqual(rows, [
        {
          at: new Date('2024-10-16T11:56:38.135Z'),
          bytes: Buffer.from([0, 255, 92]),
          day: '2026-02-01',
          lasts: '1 day 02:00:00',
          zone: 'UTC',
          isolation: 'read committed',
        },
      ])
    } finally {
      await plain.end()
      await others.end()
    }
  })
})

/** What the pool of a test connects to, without what it says of its sessions. */
function withoutOptions({ options: _, ...config }: pg.PoolConfig): pg.PoolConfig {
  return config
}
