/** The bank for programs: projects, programmes, partners, who can fund what, and the one search box. */
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { eligibilities } from '../../domain/programme/eligibilities.ts'
import type { Applicant } from '../../domain/programme/facts.ts'
import { PROJECT_AUDIENCES, publicView, SOURCES, STAGES, STANDINGS } from '../../domain/project/project.ts'
import { FINDABLE } from '../../domain/search/document.ts'
import { listProjects, readProject } from '../../storage/project/reads.ts'
import { searchBank } from '../../storage/search/reads.ts'
import type { Site } from '../site.ts'
import { unknown } from './answer-problems.ts'
import { queryNumber } from './query-number.ts'
import { requestLanguage } from './request-language.ts'
import { route } from './route.ts'
import { found, matched, partner, programme, project, projectList } from './schemas/bank.ts'
import { answer, code, language, problems } from './schemas/common.ts'
import { facts } from './schemas/facts.ts'
import { knownCode } from './territory-routes.ts'
import { apiProblemWords } from './words.ts'

const lang = language.optional()
const params = z.object({ id: z.string().max(80) })

export function bankRoutes(api: FastifyInstance, site: Site): void {
  projectRoutes(api, site)
  guideRoutes(api, site)
  matchRoute(api, site)
  searchRoute(api, site)
}

const MOST_SKIPPED = 100_000
const projectQuery = z.strictObject({
  territory: code.optional().meta({ description: 'Only what lies in this territory', example: '02' }),
  standing: z.enum(STANDINGS).optional(),
  stage: z.enum(STAGES).optional(),
  sector: z.string().max(40).optional(),
  activity: z.string().max(80).optional(),
  model: z.string().max(80).optional(),
  audience: z.enum(PROJECT_AUDIENCES).optional(),
  source: z.enum(SOURCES).optional(),
  year: queryNumber(z.int().min(1900).max(2200)).optional(),
  q: z.string().max(200).optional().meta({ description: 'Words of the title or text, as people type them' }),
  limit: queryNumber(z.int().min(1).max(200)).default(50),
  after: queryNumber(z.int().min(0).max(MOST_SKIPPED)).default(0).meta({ description: 'How many to skip' }),
  lang,
})

function projectRoutes(api: FastifyInstance, site: Site): void {
  route(
    api,
    'GET',
    '/projects',
    {
      operationId: 'listProjects',
      tag: 'bank',
      summary: 'Published projects and ideas, newest first, narrowed as on the pages of the bank',
      description:
        'Territory contains: a region its provinces and communes. Personal data are never answered.',
      query: projectQuery,
      response: { 200: answer('A page of projects', projectList), ...problems(400, 404) },
    },
    async ({ query, request }) => {
      const { limit, after, lang: _, territory, ...rest } = query
      const place = territory === undefined ? {} : { territory: knownCode(site, territory) }
      const filter = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
      const { projects, total } = await listProjects(site.db, { ...filter, ...place }, { after, size: limit })
      const next =
        after + limit < total && after + limit <= MOST_SKIPPED ? nextPage(request.url, after + limit) : null
      return { total, items: projects.map(dated), next }
    },
  )
  route(
    api,
    'GET',
    '/projects/:id',
    {
      operationId: 'getProject',
      tag: 'bank',
      summary: 'One published project: need, model, team, money, results, events and sources',
      query: z.strictObject({ lang }),
      params,
      response: { 200: answer('The project', project), ...problems(400, 404) },
    },
    async ({ params: { id } }) => {
      const kept = await readProject(site.db, id)
      const shown = kept === null ? null : publicView(kept)
      if (shown === null) throw unknown(apiProblemWords.unknownProject, { id })
      return dated(shown)
    },
  )
}

const dated = <Kept extends { readonly createdAt: Date }>(one: Kept) => ({
  ...one,
  createdAt: one.createdAt.toISOString(),
})

function nextPage(url: string, after: number): string {
  const [path = '', query = ''] = url.split('?')
  const search = new URLSearchParams(query)
  search.set('after', String(after))
  return `${path}?${search}`
}

function guideRoutes(api: FastifyInstance, site: Site): void {
  for (const kind of ['programme', 'partner'] as const) {
    const schema = kind === 'programme' ? programme : partner
    const all = () => (kind === 'programme' ? site.guide().programmes : site.guide().partners)
    const name = kind === 'programme' ? 'Programme' : 'Partner'
    route(
      api,
      'GET',
      `/${kind}s`,
      {
        operationId: `list${name}s`,
        tag: 'bank',
        summary: kind === 'programme' ? 'The guide to money, criteria included' : 'The directory of partners',
        query: z.strictObject({ lang }),
        response: { 200: answer('All of them', z.object({ items: z.array(schema) })), ...problems(400) },
      },
      () => ({ items: all() }),
    )
    route(
      api,
      'GET',
      `/${kind}s/:id`,
      {
        operationId: `get${name}`,
        tag: 'bank',
        summary: kind === 'programme' ? 'One programme with its evidence' : 'One partner with its evidence',
        query: z.strictObject({ lang }),
        params,
        response: { 200: answer('The record', schema), ...problems(400, 404) },
      },
      ({ params: { id } }) => {
        const record = all().find((one) => one.id === id)
        const word = kind === 'programme' ? apiProblemWords.unknownProgramme : apiProblemWords.unknownPartner
        if (record === undefined) throw unknown(word, { id })
        return record
      },
    )
  }
}

function matchRoute(api: FastifyInstance, site: Site): void {
  route(
    api,
    'POST',
    '/programmes/match',
    {
      operationId: 'matchProgrammes',
      tag: 'bank',
      summary: 'Who can fund this: eligible, not yet and the shortest way there, no and because of what',
      body: z.strictObject({ facts, lang }),
      response: { 200: answer('A verdict for each programme', matched), ...problems(400, 404, 415, 422) },
    },
    ({ body }) => {
      const applicant = body.facts as Applicant
      const territory = applicant.territory
      if (typeof territory === 'string') knownCode(site, territory)
      const all = eligibilities(site.guide().programmes, applicant, new Date())
      return {
        items: all.map(({ programme: { id }, verdict, criteria }) => ({
          programme: id,
          verdict,
          criteria: criteria.map(({ criterion, truth }) => ({ id: criterion.id, truth })),
        })),
      }
    },
  )
}

function searchRoute(api: FastifyInstance, site: Site): void {
  route(
    api,
    'GET',
    '/search',
    {
      operationId: 'search',
      tag: 'bank',
      summary: 'Everything of the site by words in any of its languages and spellings, typos forgiven',
      query: z.strictObject({
        q: z.string().min(1).max(200).meta({ example: 'zit argan' }),
        kind: z.enum(FINDABLE).optional(),
        limit: queryNumber(z.int().min(1).max(50)).default(5).meta({ description: 'Of each kind' }),
        lang,
      }),
      response: { 200: answer('Groups, the best first', found), ...problems(400) },
    },
    async ({ query: { q, kind, limit }, request }) => {
      const kinds = kind === undefined ? {} : { kinds: [kind] }
      const question = { q, language: requestLanguage(request), each: limit, ...kinds }
      const { groups, didYouMean } = await searchBank(site.db, question)
      return {
        didYouMean,
        groups: groups.map(({ kind, total, hits }) => ({
          kind,
          total,
          hits: hits.map(({ document: { ref, title, excerpt, territory } }) => ({
            ref,
            title,
            excerpt,
            territory,
          })),
        })),
      }
    },
  )
}
