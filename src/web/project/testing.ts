/** The pages of the bank on the shipped atlas and library and a real database: for their tests. */
import { resolve } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { EMPTY_LIFE, type Project } from '../../domain/project/project.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import type { Database } from '../../storage/database.ts'
import { projectRow } from '../../storage/project/rows.ts'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { withDatabase } from '../../storage/testing/database.ts'
import { testCode } from '../../storage/testing/small-atlas.ts'
import { type Library, openLibrary } from '../library.ts'
import type { Site } from '../site.ts'
import { projectRoutes } from './routes.tsx'

const DATA = resolve(import.meta.dirname, '../../../data')
export const REGION = testCode('02')
export const PROVINCE = testCode('02.113')
export const COMMUNE = testCode('02.113.01.09')

let shipped: { readonly atlas: Atlas; readonly library: Library } | null = null

/** Read once for all the tests of a file. */
export function shippedReference(): { readonly atlas: Atlas; readonly library: Library } {
  shipped ??= { atlas: atlasFromFiles(DATA), library: openLibrary(DATA) }
  return shipped
}

export type Get = (url: string) => Promise<{ readonly status: number; readonly body: string }>

/** A site whose bank holds `projects`, in territories of the Oriental; nothing is kept between two requests. */
export async function withBank(
  projects: readonly Project[],
  work: (get: Get, db: Database) => Promise<void>,
): Promise<void> {
  await withDatabase(async ({ db }) => {
    await fill(db, projects)
    const app = await openPages(db)
    try {
      await work(async (url) => {
        const { statusCode, body } = await app.inject({ url })
        return { status: statusCode, body }
      }, db)
    } finally {
      await app.close()
    }
  })
}

async function fill(db: Database, projects: readonly Project[]): Promise<void> {
  const { atlas } = shippedReference()
  const places = [...atlas.territories.values()].filter(({ code }) => code === '00' || code.startsWith('02'))
  await db
    .insertInto('territory')
    .values(
      places.map(({ place, name, ...rest }) => ({
        ...rest,
        name: JSON.stringify(name),
        latitude: place?.latitude ?? null,
        longitude: place?.longitude ?? null,
      })),
    )
    .execute()
  const rows = projects.map((project) => projectRow(project, null))
  const values = rows.map(({ title, summary, life, ...row }) => ({
    ...row,
    title: JSON.stringify(title),
    summary: summary === null ? null : JSON.stringify(summary),
    life: JSON.stringify(life),
  }))
  if (values.length > 0) await db.insertInto('project').values(values).execute()
}

async function openPages(db: Database): Promise<FastifyInstance> {
  const { atlas, library } = shippedReference()
  const part: Partial<Site> = {
    db,
    dataFolder: DATA,
    library,
    atlas: () => atlas,
    outlines: () => new Map(),
    pages: { get: () => undefined, put: () => undefined },
    assets: { files: new Map(), stylesheet: '/assets/s.css', island: () => '/assets/i.js' },
    settings: { publicOrigin: null, operatorName: null, operatorContact: null, https: false },
  }
  const app = Fastify()
  projectRoutes(app, part as Site)
  await app.ready()
  return app
}

/** An open, published idea of a citizen of Berkane, but for `changes`. */
export function projectOf(changes: Partial<Project>): Project {
  return {
    id: 'test-idea',
    stage: 'idea',
    source: 'citizen',
    territory: COMMUNE,
    sector: 'local-products',
    activity: null,
    model: null,
    simulation: null,
    audiences: [],
    year: null,
    title: { own: 'Ma3sara' },
    summary: null,
    life: EMPTY_LIFE,
    sample: false,
    visibility: 'public',
    publication: 'published',
    createdAt: new Date('2026-11-01T10:00:00Z'),
    ...changes,
  }
}
