import type { FastifyInstance } from 'fastify'
import { originOf } from '../page/origin.ts'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { publicView } from '../../domain/project/project.ts'
import { readProject, similarProjects } from '../../storage/project/reads.ts'
import { sendPage } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import { answerQuestion } from './answer.ts'
import type { Query } from './filter-query.ts'
import { listPage } from './list-page.tsx'
import { readProjectQuestion } from './question.ts'
import { recordPage } from './record-page.tsx'
import { storyOf } from './story.tsx'
import { notFound } from '../page/not-found.ts'

export function projectRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    bankRoute(app, site, language)
    recordRoute(app, site, language)
  }
}

function bankRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Querystring: Query }>(`/${language}/projects`, async (request, reply) => {
    const asked = readProjectQuestion(request.query, site.atlas(), site.library)
    const answer = await answerQuestion(site.db, asked)
    const status = answer.question.faults.length > 0 ? 422 : 200
    return sendPage(site, request, reply, listPage(site, language, answer), status)
  })
}

const ID = /^[a-z0-9][a-z0-9-]{2,79}$/
const SIMILAR = 3

/** What is waiting, refused, withdrawn, hidden or unknown answers alike: nobody learns which it is. */
function recordRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Params: { id: string } }>(`/${language}/projects/:id`, async (request, reply) => {
    const kept = ID.test(request.params.id) ? await readProject(site.db, request.params.id) : null
    const project = kept === null ? null : publicView(kept)
    if (project === null) return notFound(reply)
    const similar = await similarProjects(site.db, project, SIMILAR)
    const origin = originOf(site, request)
    const story = await storyOf(site.db, project, new Date())
    return sendPage(site, request, reply, recordPage({ site, language, project, similar, origin, story }))
  })
}
