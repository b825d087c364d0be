import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { eachShownProject } from '../../storage/project/each-project.ts'
import { listProjects } from '../../storage/project/reads.ts'
import { readDataPackage } from '../../storage/reference/data-package.ts'
import { csvOf } from '../api/csv.ts'
import { CSV_TYPE, GEOJSON_TYPE } from '../api/route.ts'
import { originOf } from '../page/origin.ts'
import { paths } from '../paths.ts'
import { readProjectFilter } from '../project/filter-query.ts'
import type { Site } from '../site.ts'
import { catalogueTriples } from './catalogue.ts'
import { atomFeed } from './feed.ts'
import {
  PARTNER_EXPORT_COLUMNS,
  partnerExportRow,
  partnersGeoJson,
  PROGRAMME_EXPORT_COLUMNS,
  programmeExportRow,
} from './guide-rows.ts'
import { BANK_TERMS, CONTEST_TERMS, projectsCsv, projectsGeoJson, projectsJson } from './streams.ts'
import { isShown } from '../../domain/meeting/meeting.ts'
import { listMeetings, listTours } from '../../storage/meeting/reads.ts'
import { meetingAnswer, tourAnswer } from '../meeting/meeting-answer.ts'
import { listContests } from '../../storage/contest/reads.ts'
import { contestRecord } from '../contest/contest-record.ts'
import { CONTEST_DICTIONARY, CONTEST_EXPORT_COLUMNS, contestExportRow } from './contest-rows.ts'
import { MEETING_EXPORT_COLUMNS, meetingExportRow } from './meeting-rows.ts'
import { journalRootsCsv } from './journal-roots.ts'
import { jsonLdOf, turtleOf } from './triples.ts'

const JSON_TYPE = 'application/json; charset=utf-8'
/** Entries of a feed. */
const NEWEST = 50

/** Downloads of the whole bank, its catalogue, and what is new. Only what the public may see; no personal data. */
export function openDataRoutes(app: FastifyInstance, site: Site): void {
  projectDownloads(app, site)
  guideDownloads(app, site)
  meetingDownloads(app, site)
  contestDownloads(app, site)
  catalogueRoutes(app, site)
  for (const language of LANGUAGES) feedRoute(app, site, language)
}

/** A download may be long work: from one address a few a minute. */
const RARE = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } }

function send(
  reply: FastifyReply,
  name: string,
  type: string,
  body: string | AsyncGenerator<string>,
): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename="twiza-${name}"`)
    .header('x-licence', 'records Apache-2.0; facts quoted with their source; ideas: their authors')
    .header('access-control-allow-origin', '*')
    .type(type)
    .send(typeof body === 'string' ? body : Readable.from(body))
}

function projectDownloads(app: FastifyInstance, site: Site): void {
  const projects = () => eachShownProject(site.db)
  app.get(paths.dataFile('projects.csv'), RARE, async (_request, reply) =>
    send(reply, 'projects.csv', CSV_TYPE, projectsCsv(projects(), site.atlas())),
  )
  app.get(paths.dataFile('projects.json'), RARE, async (_request, reply) =>
    send(reply, 'projects.json', JSON_TYPE, projectsJson(projects())),
  )
  app.get(paths.dataFile('projects.geojson'), RARE, async (_request, reply) =>
    send(reply, 'projects.geojson', GEOJSON_TYPE, projectsGeoJson(projects(), site.atlas())),
  )
}

function guideDownloads(app: FastifyInstance, site: Site): void {
  app.get(paths.dataFile('journal-roots.csv'), RARE, async (_request, reply) =>
    send(reply, 'journal-roots.csv', CSV_TYPE, await journalRootsCsv(site.db)),
  )
  app.get(paths.dataFile('programmes.csv'), async (_request, reply) => {
    const rows = site.guide().programmes.map(programmeExportRow)
    return send(reply, 'programmes.csv', CSV_TYPE, csvOf(PROGRAMME_EXPORT_COLUMNS, rows))
  })
  app.get(paths.dataFile('programmes.json'), async (_request, reply) => {
    const { programmes } = site.guide()
    return send(reply, 'programmes.json', JSON_TYPE, JSON.stringify({ terms: BANK_TERMS, programmes }))
  })
  app.get(paths.dataFile('partners.csv'), async (_request, reply) => {
    const rows = site.guide().partners.map(partnerExportRow)
    return send(reply, 'partners.csv', CSV_TYPE, csvOf(PARTNER_EXPORT_COLUMNS, rows))
  })
  app.get(paths.dataFile('partners.geojson'), async (_request, reply) => {
    const text = partnersGeoJson(site.guide().partners, site.atlas())
    return send(reply, 'partners.geojson', GEOJSON_TYPE, text)
  })
  app.get(paths.dataFile('partners.json'), async (_request, reply) => {
    const { partners } = site.guide()
    return send(reply, 'partners.json', JSON_TYPE, JSON.stringify({ terms: BANK_TERMS, partners }))
  })
}

function meetingDownloads(app: FastifyInstance, site: Site): void {
  const shown = async () => (await listMeetings(site.db)).filter(isShown)
  app.get(paths.dataFile('meetings.csv'), RARE, async (_request, reply) => {
    const rows = (await shown()).map(meetingExportRow)
    return send(reply, 'meetings.csv', CSV_TYPE, csvOf(MEETING_EXPORT_COLUMNS, rows))
  })
  app.get(paths.dataFile('meetings.json'), RARE, async (_request, reply) => {
    const tours = (await listTours(site.db)).filter(({ standing }) => standing !== 'draft').map(tourAnswer)
    const meetings = (await shown()).map(meetingAnswer)
    return send(reply, 'meetings.json', JSON_TYPE, JSON.stringify({ terms: BANK_TERMS, tours, meetings }))
  })
}

function contestDownloads(app: FastifyInstance, site: Site): void {
  const records = async (request: FastifyRequest) => {
    const asked = { now: new Date(), origin: originOf(site, request) }
    const all = []
    for (const contest of await listContests(site.db))
      if (contest.standing !== 'draft') all.push(await contestRecord(site.db, contest, asked))
    return all
  }
  app.get(paths.dataFile('contests.csv'), RARE, async (request, reply) => {
    const rows = (await records(request)).map(contestExportRow)
    return send(reply, 'contests.csv', CSV_TYPE, csvOf(CONTEST_EXPORT_COLUMNS, rows))
  })
  app.get(paths.dataFile('contests.json'), RARE, async (request, reply) => {
    const contests = await records(request)
    const all = { terms: CONTEST_TERMS, dictionary: CONTEST_DICTIONARY, contests }
    return send(reply, 'contests.json', JSON_TYPE, JSON.stringify(all))
  })
}

function catalogueRoutes(app: FastifyInstance, site: Site): void {
  const files = readDataPackage(site.dataFolder)
  const triples = (request: FastifyRequest) =>
    catalogueTriples({ origin: originOf(site, request), operator: site.settings.operatorName, files })
  app.get(paths.catalogue('ttl'), async (request, reply) =>
    reply
      .header('access-control-allow-origin', '*')
      .type('text/turtle; charset=utf-8')
      .send(turtleOf(triples(request))),
  )
  app.get(paths.catalogue('jsonld'), async (request, reply) =>
    reply
      .header('access-control-allow-origin', '*')
      .type('application/ld+json; charset=utf-8')
      .send(JSON.stringify(jsonLdOf(triples(request)))),
  )
}

/** Newest first; narrowed by the same query as the bank's pages. What cannot be read of it is left out. */
function feedRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Querystring: Record<string, string | string[]> }>(
    paths.projectFeed(language),
    async (request, reply) => {
      const { filter } = readProjectFilter(request.query, site.atlas(), site.library)
      const { projects } = await listProjects(site.db, filter, { after: 0, size: NEWEST })
      return reply
        .header('cache-control', 'public, max-age=300')
        .type('application/atom+xml; charset=utf-8')
        .send(atomFeed(language, { origin: originOf(site, request), self: request.url, projects }))
    },
  )
}
