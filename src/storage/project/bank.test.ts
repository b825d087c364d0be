import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { passes, type ProjectCounts, type ProjectFilter } from '../../domain/project/filter.ts'
import {
  EMPTY_LIFE,
  type Project,
  PROJECT_AUDIENCES,
  publicView,
  SOURCES,
  STAGES,
  STANDINGS,
  standingOf,
} from '../../domain/project/project.ts'
import type { Database } from '../database.ts'
import { replaceShipped } from '../territory/writes.ts'
import { withDatabase } from '../testing/database.ts'
import { manyProjects } from '../testing/many-projects.ts'
import { smallAtlas, testCode } from '../testing/small-atlas.ts'
import { countProjects, listProjects, projectsByTerritory, readProject, similarProjects } from './reads.ts'
import { insertProjects, setPublication, setVisibility } from './writes.ts'

const CODES = [
  '02.113.05.03',
  '02.113.05.05',
  '02.411.01.01',
  '08.201.01.01',
  '08.201.01.02',
  '02.113',
  '08',
  '00',
].map(testCode)
const PLACES = [...CODES, ...['02', '02.411', '08.201'].map(testCode)]
const ACTIVITIES = ['saffron', 'beekeeping', 'pottery'].map((id, i) => ({
  id,
  sector: i < 2 ? 'local-products' : 'handicrafts',
  words: id,
}))
const MODELS = [
  { id: 'saffron', activity: 'saffron' },
  { id: 'honey', activity: 'beekeeping' },
]

const projectsOf = (seed: number, count: number) =>
  manyProjects(count, {
    seed,
    territories: CODES,
    activities: ACTIVITIES,
    models: MODELS,
    until: new Date('2026-11-01T00:00:00Z'),
  })

/** A bank of `projects` on a small nation. */
async function withBank(projects: readonly Project[], work: (db: Database) => Promise<void>): Promise<void> {
  await withDatabase(async ({ db }) => {
    await db.transaction().execute(async (trx) => {
      const rows = smallAtlas()
      const [one] = rows.territories
      assert.ok(one)
      const have = new Set(rows.territories.map(({ code }) => code))
      const more = PLACES.filter((code) => !have.has(code)).map((code) => ({
        ...one,
        ...levelled(code),
        code,
      }))
      await replaceShipped(trx, { ...rows, territories: [...rows.territories, ...more] }, () => undefined)
      await insertProjects(trx, projects, null)
    })
    await work(db)
  })
}

function levelled(code: TerritoryCode) {
  const level =
    code.length === 2 ? ('region' as const) : code.length === 6 ? ('province' as const) : ('commune' as const)
  const parent = testCode(code.length === 2 ? '00' : code.slice(0, code.length === 6 ? 2 : 6))
  return { level, parent }
}

const filters: fc.Arbitrary<ProjectFilter> = fc.record(
  {
    territory: fc.constantFrom(...PLACES),
    standing: fc.constantFrom(...STANDINGS),
    stage: fc.constantFrom(...STAGES),
    sector: fc.constantFrom('local-products', 'handicrafts', 'health'),
    activity: fc.constantFrom('saffron', 'beekeeping', 'pottery'),
    model: fc.constantFrom('saffron', 'honey'),
    audience: fc.constantFrom(...PROJECT_AUDIENCES),
    source: fc.constantFrom(...SOURCES),
    year: fc.integer({ min: 2023, max: 2026 }),
  },
  { requiredKeys: [] },
)

/** What each value of a facet would give, counted one project at a time. */
function bruteCounts(projects: readonly Project[], filter: ProjectFilter): ProjectCounts {
  const shown = projects.flatMap((one) => publicView(one) ?? [])
  const by = <Value>(own: keyof ProjectFilter, valuesOf: (one: Project) => readonly (Value | null)[]) => {
    const sums = new Map<Value, number>()
    for (const one of shown)
      if (passes(one, { ...filter, [own]: undefined }))
        for (const value of valuesOf(one)) if (value !== null) sums.set(value, (sums.get(value) ?? 0) + 1)
    return sums
  }
  return {
    total: shown.filter((one) => passes(one, filter)).length,
    standing: by('standing', ({ stage }) => [standingOf(stage)]),
    stage: by('stage', ({ stage }) => [stage]),
    sector: by('sector', ({ sector }) => [sector]),
    audience: by('audience', ({ audiences }) => audiences),
    source: by('source', ({ source }) => [source]),
    year: by('year', ({ year }) => [year]),
    activity: by('activity', ({ activity }) => [activity]),
    model: by('model', ({ model }) => [model]),
  }
}

test('every list, count and map is what counting one project at a time gives, whatever the filter', async () => {
  const projects = projectsOf(7, 400)
  await withBank(projects, async (db) => {
    const property = fc.asyncProperty(filters, async (filter) => {
      const counts = bruteCounts(projects, filter)
      assert.deepEqual(await countProjects(db, filter), counts)
      const { total, projects: listed } = await listProjects(db, filter, { after: 0, size: 1000 })
      assert.equal(total, counts.total)
      assert.equal(listed.length, total)
      assert.ok(listed.every((one) => passes(one, filter)))
    })
    await fc.assert(property, { numRuns: 60 })
  })
})

test('a project counts in its commune, province, region and nation, and nowhere else', async () => {
  const projects = projectsOf(11, 60)
  await withBank(projects, async (db) => {
    const shown = projects.filter((one) => publicView(one) !== null)
    for (const place of PLACES) {
      const { total } = await countProjects(db, { territory: place })
      const inside = shown.filter(
        ({ territory }) => place === '00' || territory === place || territory.startsWith(`${place}.`),
      )
      assert.equal(total, inside.length, place)
    }
  })
})

test('the regions of the map, with the projects of the whole nation, sum to all; so do the provinces of a region', async () => {
  const projects = projectsOf(13, 200)
  await withBank(projects, async (db) => {
    const sum = (map: ReadonlyMap<string, number>) => [...map.values()].reduce((a, b) => a + b, 0)
    const shown = projects.filter((one) => publicView(one) !== null)
    const wide = (code: string) => shown.filter(({ territory }) => territory === code).length
    const regions = await projectsByTerritory(db, {}, 'region', testCode('00'))
    assert.equal(sum(regions) + wide('00'), shown.length)
    for (const [region, count] of regions) {
      const provinces = await projectsByTerritory(db, {}, 'province', region)
      assert.equal(sum(provinces) + wide(region), count)
      assert.ok([...provinces.keys()].every((code) => code.startsWith(`${region}.`)))
    }
  })
})

test('the pages of a list are one list cut up, in one order, with nothing twice', async () => {
  const projects = projectsOf(17, 90).map((one, i) => ({ ...one, createdAt: new Date(1e12 + (i % 3)) }))
  await withBank(projects, async (db) => {
    const whole = await listProjects(db, {}, { after: 0, size: 1000 })
    const pages = []
    for (let after = 0; after < whole.total; after += 20)
      pages.push(...(await listProjects(db, {}, { after, size: 20 })).projects)
    assert.deepEqual(
      pages.map(({ id }) => id),
      whole.projects.map(({ id }) => id),
    )
    assert.equal(new Set(pages.map(({ id }) => id)).size, whole.total)
  })
})

const CANARY = 'CANARY-must-not-be-read'

test('nothing but the title of a summary, and nothing of what is hidden or not published, is ever read', async () => {
  const told = { own: CANARY }
  const secret = projectsOf(19, 120).map((one) => ({
    ...one,
    title: one.visibility === 'summary' && one.publication === 'published' ? one.title : told,
    summary: told,
    simulation: CANARY,
    life: { ...EMPTY_LIFE, need: told, team: { carrier: told, beneficiaries: told, people: 3 } },
  }))
  const projects = secret.filter((one) => one.visibility !== 'public' || one.publication !== 'published')
  assert.ok(projects.some((one) => publicView(one) !== null))
  await withBank(projects, async (db) => {
    const property = fc.asyncProperty(filters, async (filter) => {
      const { projects: listed } = await listProjects(db, filter, { after: 0, size: 1000 })
      const like = await Promise.all(projects.slice(0, 5).map((one) => similarProjects(db, one, 50)))
      assert.ok(!JSON.stringify([listed, like]).includes(CANARY))
    })
    await fc.assert(property, { numRuns: 20 })
  })
})

test('a project that is withdrawn or hidden is gone from lists, counts and map at once', async () => {
  const projects = projectsOf(23, 40).map((one) => ({
    ...one,
    publication: 'published' as const,
    visibility: 'public' as const,
  }))
  await withBank(projects, async (db) => {
    const [first, second] = projects
    assert.ok(first && second)
    await db.transaction().execute(async (trx) => {
      assert.equal(await setPublication(trx, first.id, 'withdrawn'), true)
      assert.equal(await setVisibility(trx, second.id, 'hidden'), true)
      assert.equal(await setPublication(trx, 'nobody', 'published'), false)
    })
    const { total, projects: listed } = await listProjects(db, {}, { after: 0, size: 1000 })
    assert.equal(total, 38)
    assert.ok(!listed.some(({ id }) => id === first.id || id === second.id))
    assert.equal((await countProjects(db, {})).total, 38)
    assert.deepEqual(await readProject(db, first.id), { ...first, publication: 'withdrawn' })
  })
})

test('what is like a project: the same activity first, then the same model, then the same sector; elsewhere first', async () => {
  const projects = projectsOf(29, 200)
  await withBank(projects, async (db) => {
    const one = projects.find(({ activity, model }) => activity === 'saffron' && model !== null)
    assert.ok(one)
    const like = await similarProjects(db, one, 150)
    const rank = { activity: 0, model: 1, sector: 2 }
    assert.ok(like.length > 10 && like.every(({ project }) => project.id !== one.id))
    const ranks = like.map(({ because }) => rank[because])
    assert.deepEqual(ranks, [...ranks].sort())
    assert.equal(new Set(like.map(({ project }) => project.id)).size, like.length)
    const same = like
      .filter(({ because }) => because === 'activity')
      .map(
        ({ project }) => one.territory.length > 2 && project.territory.startsWith(one.territory.slice(0, 6)),
      )
    assert.deepEqual(
      same,
      [...same].sort((a, b) => Number(a) - Number(b)),
    )
  })
})
