import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testCode, COMMUNES, smallAtlas } from '../storage/testing/small-atlas.ts'
import { readBoundaries, readBoundary } from '../storage/boundary/reads.ts'
import type { Database } from '../storage/database.ts'
import { replaceShipped } from '../storage/territory/writes.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { importBoundaries } from './import-boundaries.ts'
import { circumstances, inputOf } from './testing/import-fixture.ts'
import { undoImport } from './undo-import.ts'

const SQUARE = [
  [-2.4, 34.9],
  [-2.3, 34.9],
  [-2.3, 35],
  [-2.4, 35],
  [-2.4, 34.9],
]

function withAtlas(work: (db: Database) => Promise<void>): Promise<void> {
  return withDatabase(async ({ db }) => {
    await db.transaction().execute((trx) => replaceShipped(trx, smallAtlas(), () => undefined))
    await work(db)
  })
}

function collection(...features: (readonly [code: unknown, geometry: unknown])[]): string {
  const list = features.map(([code, geometry]) => ({
    type: 'Feature',
    properties: { Code_HCP: code, features: [{ a: '}"]' }] },
    geometry,
  }))
  return JSON.stringify({ type: 'FeatureCollection', name: 'x"features":[', features: list })
}

function polygon(ring: unknown) {
  return { type: 'Polygon', coordinates: [ring] }
}

async function bring(db: Database, contents: string | Uint8Array, codeProperty: string | null = null) {
  return importBoundaries(db, { ...inputOf(contents), codeProperty }, circumstances)
}

test('limits are kept with six decimals and the outer ring counter-clockwise', async () => {
  await withAtlas(async (db) => {
    const clockwise = SQUARE.toReversed().map(([x = 0, y = 0]) => [x + 1e-9, y, 12])
    const outcome = await bring(
      db,
      collection([COMMUNES[0], polygon(clockwise)], ['02.113.05.05', polygon(SQUARE)]),
    )
    assert.ok(outcome.ok)
    assert.deepEqual(outcome.value.counts, { rows: 2, new: 2, changed: 0, same: 0, refused: 0 })
    assert.deepEqual(await readBoundary(db, COMMUNES[0]), polygon(SQUARE))
    assert.equal((await readBoundaries(db, testCode('02.113'))).size, 2)
    await undoImport(db, outcome.value.batch ?? -1, circumstances)
    assert.equal(await readBoundary(db, COMMUNES[0]), null)
  })
})

test('every wrong limit is refused with its reason, and none is written', async () => {
  await withAtlas(async (db) => {
    const open = SQUARE.slice(0, 4)
    const bowTie = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]
    const lambert = SQUARE.map(([x = 0, y = 0]) => [x * 1e5, y * 1e4])
    const swapped = SQUARE.map(([x, y]) => [y, x])
    const flat = [SQUARE[0], SQUARE[1], [-2.35, 34.9], SQUARE[0]]
    const outcome = await bring(
      db,
      collection(
        [COMMUNES[0], polygon(SQUARE)],
        [2.113, polygon(SQUARE)],
        ['09.999', polygon(SQUARE)],
        ['02.113', { type: 'Point', coordinates: [-2, 34] }],
        ['02.113', null],
        ['02.113', polygon(open)],
        ['02.113', polygon(bowTie)],
        ['02.113', polygon(lambert)],
        ['02.113', polygon(swapped)],
        ['02.113', polygon(flat)],
        ['02.113', polygon([SQUARE[0], SQUARE[1], SQUARE[0]])],
        [COMMUNES[0], polygon(SQUARE)],
      ),
    )
    assert.ok(outcome.ok)
    assert.deepEqual(
      outcome.value.verdicts.flatMap((row) => (row.verdict === 'refused' ? [row.reason.kind] : [])),
      [
        'bad-code',
        'unknown-territory',
        'not-a-polygon',
        'not-a-polygon',
        'open-ring',
        'crossing-ring',
        'not-degrees',
        'outside-morocco',
        'no-area',
        'too-few-points',
        'twice-in-file',
      ],
    )
    assert.equal(await readBoundary(db, COMMUNES[0]), null)
  })
})

test('the property that holds the code can be named; without one the row says where it was looked for', async () => {
  await withAtlas(async (db) => {
    const file = collection([COMMUNES[0], polygon(SQUARE)])
    const refused = await bring(db, file, 'id')
    assert.ok(refused.ok)
    const [row] = refused.value.verdicts
    assert.deepEqual(row, { line: 1, verdict: 'refused', reason: { kind: 'no-code-property', looked: 'id' } })
    const named = await bring(db, file, 'code_HCP')
    assert.equal(named.ok && named.value.counts.new, 1)
  })
})

test('a TopoJSON file is read too', async () => {
  await withAtlas(async (db) => {
    const topology = {
      type: 'Topology',
      objects: {
        communes: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [[0]], properties: { code: COMMUNES[0] } },
            { type: 'Polygon', arcs: [[7]], properties: { code: COMMUNES[1] } },
          ],
        },
      },
      arcs: [SQUARE],
    }
    const refused = await bring(db, JSON.stringify(topology))
    assert.ok(refused.ok)
    assert.deepEqual(
      refused.value.verdicts.map((row) => row.verdict),
      ['refused', 'new'],
    )
    topology.objects.communes.geometries.pop()
    assert.ok((await bring(db, JSON.stringify(topology))).ok)
    assert.deepEqual(await readBoundary(db, COMMUNES[0]), polygon(SQUARE))
  })
})

test('a file cut off anywhere, or that is something else, is refused as a whole', async () => {
  await withAtlas(async (db) => {
    const whole = collection([COMMUNES[0], polygon(SQUARE)], [COMMUNES[1], polygon(SQUARE)])
    for (let end = 1; end < whole.length; end += 7) {
      const outcome = await bring(db, whole.slice(0, end))
      assert.ok(!outcome.ok, `accepted when cut at ${end}`)
      assert.equal(outcome.reasons[0]?.kind, 'cut-off')
    }
    const kinds = async (text: string | Uint8Array) => {
      const outcome = await bring(db, text)
      return outcome.ok ? 'accepted' : outcome.reasons[0]?.kind
    }
    assert.equal(await kinds('code,water\n'), 'not-geojson')
    assert.equal(await kinds('{"type":"Feature"}'), 'not-geojson')
    assert.equal(await kinds('{"type":"FeatureCollection","features":[]}'), 'empty-file')
    assert.equal(await kinds('{"features":[{"a":nope}]}'), 'not-json')
    assert.equal(await kinds('   '), 'empty-file')
    assert.equal(await kinds(Buffer.from([0x7b, 0xff, 0xfe])), 'not-utf8')
  })
})
