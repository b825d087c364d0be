/** The dossier of a project: questions, team, history, and what leaves it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Language, LANGUAGES } from '../../domain/basics/language.ts'
import { mayManageTeam, mayWrite } from '../../domain/dossier/dossier.ts'
import { maySeeFiles } from '../../domain/file/file.ts'
import { attachDossierSimulation } from '../../operations/attach-dossier-simulation.ts'
import { deleteDossier } from '../../operations/delete-dossier.ts'
import { readDossierEntries } from '../../storage/contest/entry-reads.ts'
import { readNames } from '../../storage/dossier/work.ts'
import { readFiles } from '../../storage/file/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { perPerson } from '../page/per-person.ts'
import { originOf } from '../page/origin.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { madeAside } from '../simulation-papers/made-aside.ts'
import { findSaved } from '../simulation/routes.tsx'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { type Body, textIn } from './answer-entry.ts'
import { dossierAsData } from './as-data.ts'
import { checkPage } from './check-page.tsx'
import { deletePage } from './delete-page.tsx'
import { dossierPage } from './dossier-page.tsx'
import { formFaultWords } from './fault-words.ts'
import { historyOf } from './history.ts'
import { historyPage } from './history-page.tsx'
import { insideSimulation } from './inside-simulation.tsx'
import { type OpenDossier, openDossier } from './open.ts'
import { paperOf, printedLanguage } from './pdf/paper-of.ts'
import { questionRoutes } from './question-routes.tsx'
import { startRoutes } from './start-routes.tsx'
import { teamRoutes } from './team-routes.tsx'
import { notFound } from '../page/not-found.ts'

type Posted = { Params: { id: string }; Body: Body | undefined }
const options = { preHandler: requireSameOrigin }
const PRINTED = { config: perPerson(30) }

export function dossierRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    startRoutes(app, site, language)
    readingRoutes(app, site, language)
    changingRoutes(app, site, language)
    questionRoutes(app, site, language)
    teamRoutes(app, site, language)
  }
}

function readingRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/dossiers/:id`
  app.get(paths.dossiers(language), async (_request, reply) =>
    reply.header('cache-control', 'no-store').redirect(paths.me(language), 302),
  )
  app.get(address, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply })
    return open === null ? reply : sendDossier(site, language, open, '', [], request, reply)
  })
  app.get(`${address}/check`, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply })
    return open === null ? reply : sendPage(site, request, reply, checkPage({ site, language, open }))
  })
  app.get<{ Querystring: Body }>(`${address}/history`, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply })
    if (open === null) return reply
    const lines = await historyOf(site.db, open.dossier)
    const people = [...new Set(lines.flatMap(({ who }) => who ?? []))]
    const names = await readNames(site.db, people)
    const asked = Number(textIn(request.query, 'page'))
    const number = Number.isInteger(asked) && asked > 0 ? asked : 1
    return sendPage(site, request, reply, historyPage({ site, language, open, names, lines, number }))
  })
  app.get(`${address}/dossier.pdf`, PRINTED, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply })
    if (open === null) return reply
    const printed = printedLanguage(language)
    const simulation = await insideSimulation(site, printed, open.project.simulation)
    const files = maySeeFiles(open.actor, open.dossier) ? await readFiles(site.db, open.dossier.id) : []
    const from = { now: new Date(), origin: originOf(site, request) }
    const paper = paperOf({ site, language: printed, open, simulation, files, ...from })
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="twiza-${open.dossier.id}.pdf"`)
      .send(await madeAside('project', paper))
  })
  app.get(`${address}/dossier.json`, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply })
    if (open === null) return reply
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="twiza-${open.dossier.id}.json"`)
      .send(`${JSON.stringify(dossierAsData(open), null, 2)}\n`)
  })
}

function changingRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/dossiers/:id`
  app.post<Posted>(`${address}/simulation`, options, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply }, mayWrite)
    if (open === null) return reply
    const typed = textIn(request.body ?? {}, 'simulation').slice(0, 300)
    // a whole link is as good as the code in it
    const found = await findSaved(site, typed.trim().split(/[?#]/)[0]?.split('/').at(-1) ?? '')
    if (found === null) {
      const message = words(language, formFaultWords.noSuchSimulation)
      return sendDossier(site, language, open, typed, [{ field: 'simulation', message }], request, reply)
    }
    const simulation = { id: found.saved.id, model: found.model.id }
    const asked = { dossier: open.dossier.id, simulation }
    const done = await attachDossierSimulation(site.db, asked, { actor: open.actor, now: new Date() })
    if (!done.ok) return notFound(reply)
    return reply.redirect(`${paths.dossier(language, open.dossier.id)}#simulation-inside`, 303)
  })
  app.get(`${address}/delete`, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply }, mayManageTeam)
    return open === null ? reply : sendPage(site, request, reply, deletePage(language, open))
  })
  app.post<Posted>(`${address}/delete`, options, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply }, mayManageTeam)
    if (open === null) return reply
    if (textIn(request.body ?? {}, 'sure') !== 'yes')
      return reply.redirect(`${paths.dossier(language, open.dossier.id)}/delete`, 303)
    const done = await deleteDossier(site.db, open.dossier.id, { actor: open.actor, now: new Date() })
    return done.ok ? reply.redirect(paths.me(language), 303) : notFound(reply)
  })
}

async function sendDossier(
  site: Site,
  language: Language,
  open: OpenDossier,
  typed: string,
  errors: readonly FieldError[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [simulation, names, entries] = await Promise.all([
    insideSimulation(site, language, open.project.simulation),
    readNames(
      site.db,
      open.dossier.members.map(({ person }) => person),
    ),
    readDossierEntries(site.db, open.dossier.id),
  ])
  const page = dossierPage({ site, language, open, simulation, names, entries, typed, errors })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}
