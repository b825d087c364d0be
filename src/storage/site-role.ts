/**
 * The role under which the site works on its embedded database. It reads and writes every table, but to the journal and
 * its seals it only adds. It owns nothing, so it can neither switch a trigger off nor take a table away.
 */
import type pg from 'pg'

export const SITE_ROLE = 'twiza_site'

/** Tables to which lines are added, never changed nor taken away. */
const ADDED_TO = ['journal', 'journal_seal']
/** What only the owner writes. */
const READ = ['migration']
const SITE_ROLE_LOCK = 7_491_230

/** Makes the role when there is none, and gives it its rights on the tables as they are now; by their owner. */
export async function grantSiteRole(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [SITE_ROLE_LOCK])
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [SITE_ROLE])
    if (rowCount === 0) await client.query(`create role ${SITE_ROLE} login`)
    await client.query(`grant usage on schema public to ${SITE_ROLE};
      grant select, insert, update, delete on all tables in schema public to ${SITE_ROLE};
      grant usage, select on all sequences in schema public to ${SITE_ROLE};
      revoke update, delete on ${ADDED_TO.join(', ')} from ${SITE_ROLE};
      revoke insert, update, delete on ${READ.join(', ')} from ${SITE_ROLE}`)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
