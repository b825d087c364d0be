/** A juror’s own pages. To everybody else they are not there. */
import type { FastifyInstance } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { agreeToJury } from '../../operations/agree-to-jury.ts'
import { marksRoutes } from '../jury-offline/marks-routes.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { decisionRoutes } from './decision-routes.tsx'
import { deskPage, juryRulesHash } from './desk-page.tsx'
import { juryEntryRoutes } from './entry-routes.ts'
import { ownLeniency } from './leniency.ts'
import { pairRoutes } from './pair-routes.ts'
import { JURY_POST, seatOf } from './seat.ts'
import { notFound } from '../page/not-found.ts'

export function juryRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    deskRoutes(app, site, language)
    juryEntryRoutes(app, site, language)
    marksRoutes(app, site, language)
    pairRoutes(app, site, language)
    decisionRoutes(app, site, language)
  }
}

function deskRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.jury(language, ':id')
  app.get<{ Querystring: { declared?: string } }>(path, async (request, reply) => {
    const seat = await seatOf(site, language, request, reply)
    if (seat === null) return reply
    const leniency = await ownLeniency(site.db, seat.desk)
    const declared = request.query.declared !== undefined
    return sendPage(site, request, reply, deskPage({ language, desk: seat.desk, declared, leniency }))
  })
  app.post(path, JURY_POST, async (request, reply) => {
    const seat = await seatOf(site, language, request, reply)
    if (seat === null) return reply
    const contest = seat.desk.contest.id
    const circumstances = { actor: seat.actor, now: new Date() }
    const outcome = await agreeToJury(site.db, { contest, wordsHash: juryRulesHash }, circumstances)
    if (!outcome.ok) return notFound(reply)
    return reply.redirect(paths.jury(language, contest), 303)
  })
}
