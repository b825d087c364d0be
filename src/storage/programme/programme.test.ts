import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Database } from '../database.ts'
import { openBatch } from '../imports/writes.ts'
import { readProgrammeFiles } from '../reference/programme-files.ts'
import { withDatabase } from '../testing/database.ts'
import { readProgrammes } from './reads.ts'
import { removeProgrammeLayer, replaceShippedProgrammes, reviseProgramme } from './writes.ts'

const at = new Date('2026-11-22T10:00:00Z')
const shipped = readProgrammeFiles(join(import.meta.dirname, '../../../data'))
const forsa = shipped.find(({ id }) => id === 'forsa')
assert.ok(forsa)

async function newBatch(db: Database, name: string): Promise<number> {
  const batch = { kind: 'projects', fileName: name, contentHash: name, at, actor: 'test' } as const
  return db.transaction().execute((trx) => openBatch(trx, batch))
}

test('programmes are read back as they were written, in the order of their ids', async () => {
  await withDatabase(async ({ db }) => {
    await db.transaction().execute((trx) => replaceShippedProgrammes(trx, shipped.toReversed(), at))
    assert.deepEqual(await readProgrammes(db), shipped)
  })
})

test('a programme that no longer ships is gone', async () => {
  await withDatabase(async ({ db }) => {
    await db.transaction().execute((trx) => replaceShippedProgrammes(trx, shipped, at))
    await db.transaction().execute((trx) => replaceShippedProgrammes(trx, shipped.slice(1), at))
    assert.deepEqual(await readProgrammes(db), shipped.slice(1))
  })
})

test("a keeper's version stands over the shipped one, also when that ships anew, until it is taken back", async () => {
  await withDatabase(async ({ db }) => {
    const batch = await newBatch(db, 'keeper')
    const later = { ...forsa, standing: 'open' as const }
    const seen = async () => (await readProgrammes(db)).find(({ id }) => id === 'forsa')?.standing
    await db.transaction().execute(async (trx) => {
      await replaceShippedProgrammes(trx, shipped, at)
      await reviseProgramme(trx, { programme: later, batch, keeper: 'forsa', at })
    })
    assert.equal(await seen(), 'open')
    assert.equal((await readProgrammes(db)).length, shipped.length)
    await db.transaction().execute((trx) => replaceShippedProgrammes(trx, shipped, at))
    assert.equal(await seen(), 'open')
    const again = { programme: { ...later, standing: 'closed' as const }, batch, keeper: 'forsa', at }
    await db.transaction().execute((trx) => reviseProgramme(trx, again))
    assert.equal(await seen(), 'closed')
    assert.equal(await db.transaction().execute((trx) => removeProgrammeLayer(trx, batch)), 1)
    assert.equal(await seen(), 'calls')
  })
})

test('of two later layers the later batch is seen', async () => {
  await withDatabase(async ({ db }) => {
    const [first, second] = [await newBatch(db, 'first'), await newBatch(db, 'second')]
    await db.transaction().execute(async (trx) => {
      await reviseProgramme(trx, {
        programme: { ...forsa, standing: 'open' },
        batch: second,
        keeper: null,
        at,
      })
      await reviseProgramme(trx, {
        programme: { ...forsa, standing: 'closed' },
        batch: first,
        keeper: null,
        at,
      })
    })
    assert.deepEqual(
      (await readProgrammes(db)).map(({ standing }) => standing),
      ['open'],
    )
  })
})
