import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Database } from '../storage/database.ts'
import { readAtlas } from '../storage/territory/reads.ts'
import { replaceShipped } from '../storage/territory/writes.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { smallAtlas } from '../storage/testing/small-atlas.ts'
import { importFixture } from './testing/import-fixture.ts'
import { undoImport } from './undo-import.ts'
import { circumstances } from './testing/import-fixture.ts'

const CODES = ['00', '02', '02.113', '02.113.05.03', '02.113.05.05']

const anyFile = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom(...CODES),
    indicator: fc.constantFrom('water', 'illiteracy'),
    value: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 1, maxLength: 6, selector: ({ code, indicator }) => code + indicator },
)

/** A file that no other run of the property has, so that it is not "imported before". */
let serial = 0
async function importOne(db: Database, rows: readonly { code: string; indicator: string; value: number }[]) {
  serial += 1
  const lines = rows.map(({ code, indicator, value }) => `${code},${indicator},${value},2025,s`)
  const report = await importFixture(
    db,
    `code,indicator,value,year,source\n${lines.join('\n')}${'\n'.repeat(serial)}`,
  ).import()
  return report.batch
}

async function undo(db: Database, batch: number | null): Promise<void> {
  if (batch !== null) assert.ok((await undoImport(db, batch, circumstances)).ok)
}

test('undoing the last import restores the moment before it exactly; undoing all, in any order, restores the start', async () => {
  await withDatabase(async ({ db }) => {
    await db.transaction().execute((trx) => replaceShipped(trx, smallAtlas(), () => undefined))
    const start = await readAtlas(db)
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, fc.boolean(), async (first, second, laterFirst) => {
        const one = await importOne(db, first)
        const between = await readAtlas(db)
        const two = await importOne(db, second)
        if (laterFirst) {
          await undo(db, two)
          assert.deepEqual(await readAtlas(db), between)
          await undo(db, one)
        } else {
          await undo(db, one)
          await undo(db, two)
        }
        assert.deepEqual(await readAtlas(db), start)
      }),
      { numRuns: 60 },
    )
  })
})
