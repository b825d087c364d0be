import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { EMPTY_LIFE, type Project } from '../domain/project/project.ts'
import { insertMany } from '../storage/bulk.ts'
import type { Database } from '../storage/database.ts'
import { ALIKE_FROM, readAlike } from '../storage/project/alike.ts'
import { PROJECTS, projectRow } from '../storage/project/rows.ts'
import { precisionAndRecall, readPairs } from '../storage/project/testing/pairs.ts'
import { searchBank } from '../storage/search/reads.ts'
import { replaceConcepts } from '../storage/search/writes.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { COMMUNES, smallAtlas } from '../storage/testing/small-atlas.ts'
import { replaceShipped } from '../storage/territory/writes.ts'
import { forgetProjects, indexProject } from './index-project.ts'
import { shippedConcepts, shippedEntries } from './testing/shipped-concepts.ts'

const DATA = join(import.meta.dirname, '../../data')
const NAMES = { activity: null, sector: null, territory: null }
const [HERE, THERE] = COMMUNES

function idea(id: string, title: string, text: string, more: Partial<Project>): Project {
  return {
    id,
    stage: 'idea',
    source: 'citizen',
    territory: HERE,
    sector: 'agriculture',
    activity: null,
    model: null,
    simulation: null,
    audiences: [],
    year: 2026,
    title: { own: title },
    summary: { own: text },
    life: EMPTY_LIFE,
    sample: false,
    visibility: 'public',
    publication: 'published',
    createdAt: new Date('2026-11-22'),
    ...more,
  }
}

async function put(db: Database, projects: readonly Project[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const rows = projects.map((project) => projectRow(project, null))
    await insertMany(trx, PROJECTS, rows, { said: () => undefined, signal: null })
    for (const project of projects) await indexProject(trx, project, NAMES)
  })
}

async function withBank(work: (db: Database) => Promise<void>): Promise<void> {
  await withDatabase(async ({ db }) => {
    await db.transaction().execute(async (trx) => {
      await replaceShipped(trx, smallAtlas(), () => undefined)
      await replaceConcepts(trx, shippedEntries(DATA))
    })
    await work(db)
  })
}

const HONEY = idea(
  'honey-here',
  'Coopérative de miel',
  'Réunir les apiculteurs et vendre le miel sous un nom',
  {},
)
const SAFFRON = idea(
  'saffron-here',
  'Coopérative de safran',
  'Réunir les femmes et vendre le safran sous un nom',
  {},
)

describe('near-duplicates', () => {
  test('are found across French, Arabic, Darija and Tifinagh, the alike before the others', () =>
    withBank(async (db) => {
      await put(db, [HONEY, SAFFRON])
      for (const title of [
        'تعاونية العسل للنحالين',
        'ta3awniya dyal l3sel',
        'ⵜⴰⵎⵢⴰⵡⴰⵙⵜ ⵜⴰⵎⵎⴻⵎⵜ',
        'Coopérative de miel',
      ]) {
        const alike = await readAlike(db, { title, text: '', territory: HERE, sector: 'agriculture' })
        assert.deepEqual(
          alike.map(({ project }) => project.id),
          ['honey-here'],
          title,
        )
      }
    }))

  test('weigh more in the same place, and are 1 for the same words there', () =>
    withBank(async (db) => {
      await put(db, [HONEY, { ...HONEY, id: 'honey-there', territory: THERE }])
      const sketch = {
        title: 'Coopérative de miel',
        text: 'Réunir les apiculteurs et vendre le miel sous un nom',
      }
      const alike = await readAlike(db, { ...sketch, territory: HERE, sector: 'agriculture' })
      assert.deepEqual(
        alike.map(({ project, likeness }) => [project.id, likeness === 1]),
        [
          ['honey-here', true],
          ['honey-there', false],
        ],
      )
    }))

  test('are never projects that the public may not see, and of a summary only its title speaks', () =>
    withBank(async (db) => {
      await put(db, [
        { ...HONEY, id: 'hidden-one', visibility: 'hidden' },
        { ...HONEY, id: 'waiting-one', publication: 'waiting' },
        { ...HONEY, id: 'summary-one', visibility: 'summary', title: { own: 'zzyzx' } },
      ])
      assert.deepEqual(
        await readAlike(db, { title: 'miel', text: 'apiculteurs', territory: HERE, sector: null }),
        [],
      )
      assert.deepEqual((await searchBank(db, { q: 'apiculteurs', language: 'fr', each: 5 })).groups, [])
      assert.equal((await searchBank(db, { q: 'zzyzx', language: 'fr', each: 5 })).groups.length, 1)
    }))

  test('are told from other ideas of the same place: nine in ten rightly, of the pairs it was tuned on', () => {
    const concepts = shippedConcepts(DATA)
    const dev = readPairs().filter(({ split }) => split === 'dev')
    const { precision, recall } = precisionAndRecall(dev, concepts, ALIKE_FROM)
    assert.ok(precision >= 0.9 && recall >= 0.9, `precision ${precision}, recall ${recall}`)
  })
})

test('a project withdrawn or taken away is forgotten, every word of it', () =>
  withBank(async (db) => {
    await put(db, [HONEY, SAFFRON])
    await db.transaction().execute(async (trx) => {
      await indexProject(trx, { ...HONEY, publication: 'withdrawn' }, NAMES)
      await forgetProjects(trx, ['saffron-here'])
    })
    const { rows } = await sql<{ left: number }>`select (select count(*) from search_document)::int
      + (select count(*) from search_lexeme)::int + (select count(*) from project_fingerprint)::int
      + (select count(*) from fingerprint_token)::int as left`.execute(db)
    assert.equal(rows[0]?.left, 0)
  }))
