/** The back office on the shipped reference and a real database, with people who have signed in: for its tests. */
import formBody from '@fastify/formbody'
import Fastify from 'fastify'
import type { Project } from '../../domain/project/project.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import type { Database } from '../../storage/database.ts'
import { temporaryReceiptKeys } from '../../storage/idea/receipt-keys.ts'
import { projectRow } from '../../storage/project/rows.ts'
import { withDatabase } from '../../storage/testing/database.ts'
import { answerErrors } from '../page/answer-errors.ts'
import { legalTimeRoutes } from '../legal-time/routes.tsx'
import { shippedReference } from '../project/testing.ts'
import type { Site } from '../site.ts'
import { officeRoutes } from './routes.tsx'

export type Answer = { readonly status: number; readonly body: string; readonly location: string }
export type OfficeSite = {
  readonly db: Database
  readonly site: Site
  readonly get: (url: string, who: SignedIn | null) => Promise<Answer>
  readonly post: (
    url: string,
    who: SignedIn | null,
    fields: Readonly<Record<string, string>>,
  ) => Promise<Answer>
  /** `file` null: none was chosen */
  readonly upload: (
    url: string,
    who: SignedIn,
    fields: Readonly<Record<string, string>>,
    file: { readonly name: string; readonly contents: string } | null,
  ) => Promise<Answer>
  readonly delegate: SignedIn
  readonly otherDelegate: SignedIn
  readonly moderator: SignedIn
  readonly administrator: SignedIn
  readonly reader: SignedIn
  readonly citizen: SignedIn
}

/** Territories of the Oriental (02) and of Rabat (04); `projects` wait or stand in them. */
export async function withOffice(
  projects: readonly Project[],
  work: (office: OfficeSite) => Promise<void>,
): Promise<void> {
  await withDatabase(async ({ db }) => {
    await fill(db, projects)
    const site = siteOn(db)
    const app = Fastify()
    await app.register(formBody)
    answerErrors(app, site)
    officeRoutes(app, site)
    legalTimeRoutes(app, site)
    const ask = async (
      method: 'GET' | 'POST',
      url: string,
      who: SignedIn | null,
      payload?: string | Buffer,
      type = 'application/x-www-form-urlencoded',
    ) => {
      const headers = {
        ...(who === null ? {} : { cookie: who.cookie }),
        ...(payload === undefined ? {} : { 'content-type': type }),
        'sec-fetch-site': 'same-origin',
      }
      const answer = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
      return {
        status: answer.statusCode,
        body: answer.body,
        location: String(answer.headers.location ?? ''),
      }
    }
    try {
      await work({
        db,
        site,
        get: (url, who) => ask('GET', url, who),
        post: (url, who, fields) => ask('POST', url, who, new URLSearchParams(fields).toString()),
        upload: async (url, who, fields, file) => {
          const form = new FormData()
          for (const [name, value] of Object.entries(fields)) form.set(name, value)
          if (file !== null) form.set('file', new Blob([file.contents]), file.name)
          const sent = new Response(form)
          const type = sent.headers.get('content-type') ?? ''
          return ask('POST', url, who, Buffer.from(await sent.arrayBuffer()), type)
        },
        delegate: await agent(db, 'delegate', '02'),
        otherDelegate: await agent(db, 'delegate', '04'),
        moderator: await agent(db, 'moderator', '02.113'),
        administrator: await agent(db, 'administrator', '00'),
        reader: await agent(db, 'reader', '00'),
        citizen: await signedInPerson(db, { name: 'Amina' }),
      })
    } finally {
      await app.close()
    }
  })
}

function agent(db: Database, role: 'delegate' | 'moderator' | 'administrator' | 'reader', territory: string) {
  return signedInPerson(db, { name: `${role} ${territory}`, grants: [{ role, territory }] })
}

async function fill(db: Database, projects: readonly Project[]): Promise<void> {
  const { atlas } = shippedReference()
  const places = [...atlas.territories.values()].filter(({ code }) => /^(00|02|04)/.test(code))
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
  const values = projects.map((project) => {
    const { title, summary, life, ...row } = projectRow(project, null)
    return {
      ...row,
      title: JSON.stringify(title),
      summary: summary === null ? null : JSON.stringify(summary),
      life: JSON.stringify(life),
    }
  })
  if (values.length > 0) await db.insertInto('project').values(values).execute()
}

function siteOn(db: Database): Site {
  const { atlas, library } = shippedReference()
  const part: Partial<Site> = {
    db,
    library,
    atlas: () => atlas,
    outlines: () => new Map(),
    guide: () => ({ programmes: [], partners: [] }),
    receiptKeys: temporaryReceiptKeys(new Date()),
    pages: { get: () => undefined, put: () => undefined },
    assets: { files: new Map(), stylesheet: '/assets/s.css', island: () => '/assets/i.js' },
    settings: {
      publicOrigin: null,
      operatorName: null,
      operatorContact: null,
      https: false,
    } as Site['settings'],
  }
  return part as Site
}
