import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Atlas } from '../domain/territory/atlas.ts'
import type { Database } from '../storage/database.ts'
import { readBatches } from '../storage/imports/reads.ts'
import { readAtlas } from '../storage/territory/reads.ts'
import { replaceShipped } from '../storage/territory/writes.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { COMMUNES, smallAtlas } from '../storage/testing/small-atlas.ts'
import { importAssets } from './import-assets.ts'
import { importIndicators } from './import-indicators.ts'
import { circumstances, importFixture, inputOf } from './testing/import-fixture.ts'

const HEADER = 'code,indicator,value,year,source\n'

function withAtlas(work: (db: Database) => Promise<void>): Promise<void> {
  return withDatabase(async ({ db }) => {
    await db.transaction().execute((trx) => replaceShipped(trx, smallAtlas(), () => undefined))
    await work(db)
  })
}

function water(atlas: Atlas) {
  return atlas.values.get('water')?.get(COMMUNES[0])
}

test('a dry run gives the verdict of each row and writes nothing', async () => {
  await withAtlas(async (db) => {
    const file = `${HEADER}02.113.05.03,water,61.5,2024,HCP\n02.113.05.05,water,3,2025,ABHM\n02.113.05.05,illiteracy,٣٠٫٥,٢٠٢٥,"a, b"\n`
    const outcome = await importIndicators(db, inputOf(file, { dryRun: true }), circumstances)
    assert.ok(outcome.ok)
    const verdicts = outcome.value.verdicts.map(({ line, verdict }) => [line, verdict])
    assert.deepEqual(verdicts, [
      [2, 'same'],
      [3, 'changed'],
      [4, 'new'],
    ])
    assert.equal(outcome.value.batch, null)
    assert.deepEqual(await readBatches(db), [])
  })
})

test('an import is seen by readers, and the same file again changes nothing and says so', async () => {
  await withAtlas(async (db) => {
    const file = importFixture(db, `${HEADER}02.113.05.03,water,70,2025,ABHM\n`)
    const first = await file.import()
    assert.deepEqual(first.counts, { rows: 1, new: 0, changed: 1, same: 0, refused: 0 })
    assert.deepEqual(water(await readAtlas(db)), { value: 70, year: 2025, source: 'ABHM', caution: null })
    const second = await file.import()
    assert.equal(second.importedBefore?.batch, first.batch)
    assert.equal((await readBatches(db)).length, 1)
  })
})

test('the same rows in another file are all the same, and no batch is made', async () => {
  await withAtlas(async (db) => {
    const report = await importFixture(
      db,
      `\ufeff${HEADER}02.113.05.03;`.replaceAll(',', ';').concat('water;61.5;2024;HCP\r\n'),
    ).import()
    assert.deepEqual(report.counts, { rows: 1, new: 0, changed: 0, same: 1, refused: 0 })
    assert.equal(report.batch, null)
  })
})

test('one refused row among many keeps all of them out, and every refused row is named', async () => {
  await withAtlas(async (db) => {
    const before = await readAtlas(db)
    const rows = [
      '02.113.05.03,water,70,2025,ABHM', // good
      '02.113.99.99,water,70,2025,ABHM',
      'Berkane,water,70,2025,ABHM',
      '02.113,gold,1,2025,x',
      '02.113,water,"1,234",2025,x',
      '02.113,water,Infinity,2025,x',
      '02.113,water,,2025,x',
      '02.113,water,1,20255,x',
      '02.113,water,1,2025',
      '02,water,1,2025,a\u202eb',
      '02.113.05.03,water,71,2025,ABHM',
    ]
    const report = await importFixture(db, HEADER + rows.join('\n')).import()
    assert.deepEqual(
      report.verdicts.flatMap((row) => (row.verdict === 'refused' ? [[row.line, row.reason.kind]] : [])),
      [
        [3, 'unknown-territory'],
        [4, 'bad-code'],
        [5, 'unknown-indicator'],
        [6, 'bad-number'],
        [7, 'bad-number'],
        [8, 'missing-cell'],
        [9, 'bad-year'],
        [10, 'cell-count'],
        [11, 'hidden-character'],
        [12, 'twice-in-file'],
      ],
    )
    assert.equal(report.batch, null)
    assert.deepEqual(await readAtlas(db), before)
    assert.deepEqual(await readBatches(db), [])
  })
})

test('a bad row after thousands of written ones takes them back too', async () => {
  await withAtlas(async (db) => {
    const before = await readAtlas(db)
    const many = Array.from({ length: 5_000 }, (_, i) => `02.113.05.03,water,${i},2025,x`)
    const distinct = ['00', '02', '02.113', '02.113.05.03'].map((code) => `${code},illiteracy,1,2025,x`)
    const report = await importFixture(db, HEADER + [...distinct, ...many].join('\n')).import()
    assert.equal(report.counts.refused, 4_999)
    assert.equal(report.verdicts.length, 1_000)
    assert.deepEqual(await readAtlas(db), before)
  })
})

test('a file that is wrong as a whole is refused with its reason', async () => {
  await withAtlas(async (db) => {
    const refusal = async (contents: string) => (await importFixture(db, contents).refusal())[0]
    assert.deepEqual(await refusal(''), { kind: 'empty-file' })
    assert.deepEqual(await refusal(`${HEADER}02,water,1,2025,"cut off in the mi`), {
      kind: 'cut-off',
      line: 2,
    })
    assert.deepEqual(await refusal('code,value\n'), {
      kind: 'missing-columns',
      columns: 'indicator, year, source',
    })
    assert.deepEqual(await refusal('code,indicator,value,year,source,sql\n'), {
      kind: 'unknown-columns',
      columns: 'sql',
    })
    assert.equal((await refusal(`${HEADER}02,water,1,2025,"a"b\n`))?.kind, 'bad-csv')
    assert.equal((await refusal(`${HEADER}02,water,1,2025,"${'x'.repeat(300_000)}`))?.kind, 'bad-csv')
    const latin1 = Buffer.concat([Buffer.from(HEADER), Buffer.from('02,water,1,2025,Fès\n', 'latin1')])
    const outcome = await importIndicators(db, inputOf(latin1), circumstances)
    assert.deepEqual(outcome, { ok: false, reasons: [{ kind: 'not-utf8' }] })
    const gone = await importIndicators(db, { ...inputOf('a'), path: '/nowhere/at/all' }, circumstances)
    assert.deepEqual(gone, { ok: false, reasons: [{ kind: 'unreadable-file' }] })
  })
})

test('a file over the limit is refused by its size, before it is read', async () => {
  await withAtlas(async (db) => {
    const outcome = await importIndicators(
      db,
      inputOf('x'.repeat(2_000_001), { mostBytes: 2_000_000 }),
      circumstances,
    )
    assert.deepEqual(outcome, { ok: false, reasons: [{ kind: 'too-large', megabytes: 3, most: 2 }] })
  })
})

test('an import that is stopped half-way has written nothing', async () => {
  await withAtlas(async (db) => {
    const before = await readAtlas(db)
    const stop = new AbortController()
    const rows = Array.from({ length: 40_000 }, () => '02,water,1,2025,x').join('\n')
    const progress = () => stop.abort()
    const input = inputOf(`${HEADER}02.113.05.03,water,70,2025,ABHM\n${rows}`, {
      signal: stop.signal,
      progress,
    })
    assert.deepEqual(await importIndicators(db, input, circumstances), {
      ok: false,
      reasons: [{ kind: 'interrupted' }],
    })
    assert.deepEqual(await readAtlas(db), before)
  })
})

test('an unknown import and one undone before are refused', async () => {
  await withAtlas(async (db) => {
    const file = importFixture(db, `${HEADER}02,water,70,2025,ABHM\n`)
    const { batch } = await file.import()
    assert.deepEqual(await file.undo(999), { ok: false, reasons: [{ kind: 'unknown-import' }] })
    assert.deepEqual(await file.undo(0), { ok: false, reasons: [{ kind: 'unknown-import' }] })
    assert.ok((await file.undo(batch)).ok)
    const again = await file.undo(batch)
    assert.deepEqual(again, { ok: false, reasons: [{ kind: 'undone-before', at: circumstances.now }] })
    assert.notEqual((await file.import()).batch, batch)
  })
})

test('assets are added and corrected, and what is verified needs its address', async () => {
  await withAtlas(async (db) => {
    const header = 'territory,key,name_fr,name_ar,kind,source,source_url,year,status,note\n'
    const good = `${header}02.113.05.03,clementine,Clémentine de Berkane,كليمونتين بركان,label-igp,ONCF,https://example.org/b,2010,verified,\n02.113,tourism-zegzel,Zegzel,زكزل,tourism,,,,general-knowledge,\n`
    const outcome = await importAssets(db, inputOf(good), circumstances)
    assert.ok(outcome.ok)
    assert.deepEqual(outcome.value.counts, { rows: 2, new: 1, changed: 1, same: 0, refused: 0 })
    assert.equal((await readAtlas(db)).assets.get(COMMUNES[0])?.[0]?.name.fr, 'Clémentine de Berkane')
    const bad = `${header}02.113,x,X,س,tourism,,,,verified,\n02.113,Y Z,X,س,tourism,,,,verified,\n02.113,z,X,س,gold,,,,verified,\n02.113,z,X,س,tourism,a,javascript:x,,verified,\n02.113,w,X,س,tourism,a,,,sure,\n`
    const refused = await importAssets(db, inputOf(bad), circumstances)
    assert.ok(refused.ok)
    assert.deepEqual(
      refused.value.verdicts.map((row) => (row.verdict === 'refused' ? row.reason.kind : row.verdict)),
      ['source-needed', 'bad-key', 'unknown-asset-kind', 'bad-address', 'unknown-status'],
    )
  })
})
