/** For tests: a site of its own with one dossier, its owner, and a stranger; it listens when asked to. */
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { TerritoryCode } from '../../../domain/basics/territory-code.ts'
import type { DossierId } from '../../../domain/dossier/dossier.ts'
import { EMPTY_LIFE } from '../../../domain/project/project.ts'
import { keepProjects } from '../../../operations/testing/kept-projects.ts'
import { type SignedIn, signedInPerson } from '../../../operations/testing/people.ts'
import type { Database } from '../../../storage/database.ts'
import { withDatabase } from '../../../storage/testing/database.ts'
import { buildServer } from '../../server.ts'

export const DOSSIER = 'founding00000001' as DossierId
const DATA = resolve(import.meta.dirname, '../../../../data')
const SETTINGS = {
  publicOrigin: null,
  operatorName: null,
  operatorContact: null,
  https: false,
  logLevel: 'silent',
  trustProxy: false,
  rateLimitPerMinute: 0,
}
export type FoundedSite = {
  readonly app: FastifyInstance
  readonly db: Database
  readonly owner: SignedIn
  readonly reader: SignedIn
  readonly stranger: SignedIn
}

export async function withFoundedSite(work: (site: FoundedSite) => Promise<void>): Promise<void> {
  await withDatabase(async ({ db }) => {
    const now = new Date()
    const code = '00' as TerritoryCode
    const name = JSON.stringify({ ar: 'المغرب', fr: 'Maroc', en: 'Morocco' })
    const nowhere = {
      parent: null,
      latitude: null,
      longitude: null,
      population: null,
      households: null,
      kind: null,
    }
    await db
      .insertInto('territory')
      .values({ code, level: 'nation', name, ...nowhere })
      .execute()
    const project = {
      id: '0123456789',
      stage: 'project' as const,
      source: 'citizen' as const,
      territory: code,
      sector: 'agriculture',
      activity: null,
      model: null,
      simulation: null,
      audiences: [],
      year: 2026,
      title: { own: 'لوز الجبل' },
      summary: null,
      life: EMPTY_LIFE,
      sample: false,
      visibility: 'public' as const,
      publication: 'waiting' as const,
      createdAt: now,
    }
    await keepProjects(db, [project])
    await db
      .insertInto('dossier')
      .values({ id: DOSSIER, project_id: project.id, language: 'ar', created_at: now })
      .execute()
    const people = []
    for (const role of ['owner', 'reader', null] as const) {
      const person = await signedInPerson(db, { name: `${role}` })
      people.push(person)
      if (role !== null)
        await db
          .insertInto('dossier_member')
          .values({ dossier_id: DOSSIER, person_id: person.actor.person, role, joined_at: now })
          .execute()
    }
    const [owner, reader, stranger] = people
    if (owner === undefined || reader === undefined || stranger === undefined) throw new Error('no people')
    const app = await buildServer({ db, dataFolder: DATA, settings: SETTINGS })
    try {
      await work({ app, db, owner, reader, stranger })
    } finally {
      await app.close()
    }
  })
}
