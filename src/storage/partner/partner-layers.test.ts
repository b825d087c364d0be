import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { readPartnerFiles } from '../reference/partner-files.ts'
import { withDatabase } from '../testing/database.ts'
import { readPartners } from './reads.ts'
import { removePartnerLayer, replaceShippedPartners, revisePartner } from './writes.ts'

const DATA = new URL('../../../data', import.meta.url).pathname
const AT = new Date('2026-01-02T03:04:05Z')
const shipped = readPartnerFiles(DATA)

test('what ships is read back whole, is replaced by what ships later, and a keeper stands over it until undone', async () => {
  await withDatabase(async ({ db }) => {
    const kept = await sql<{ id: string }>`insert into import_batch
      (kind, file_name, content_hash, created_at, created_by, counts)
      values ('assets', 'keeper', 'k', now(), 'test', '{}') returning id::text`.execute(db)
    const batch = Number(kept.rows[0]?.id)
    const write = (partners: typeof shipped) =>
      db.transaction().execute((trx) => replaceShippedPartners(trx, partners, AT))

    await write(shipped)
    await write(shipped)
    assert.deepEqual(await readPartners(db), shipped)

    const [first, ...others] = shipped
    assert.ok(first !== undefined)
    const worded = { ...first, website: 'https://example.org' }
    const revision = { partner: worded, batch, keeper: first.id, at: AT }
    await db.transaction().execute((trx) => revisePartner(trx, revision))
    assert.deepEqual(await readPartners(db), [worded, ...others])

    await write(others)
    assert.deepEqual(await readPartners(db), [worded, ...others], 'a keeper keeps what no longer ships')

    const removed = await db.transaction().execute((trx) => removePartnerLayer(trx, batch))
    assert.equal(removed, 1)
    assert.deepEqual(await readPartners(db), others)
  })
})
