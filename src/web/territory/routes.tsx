import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { parseTerritoryCode } from '../../domain/basics/territory-code.ts'
import { profileOf } from '../../domain/territory/profile.ts'
import { needsSaidOf } from '../../storage/minutes/reads.ts'
import { mapPage } from '../map/map-page.tsx'
import { readMapQuestion } from '../map/question.ts'
import { MOST_NEEDS_SHOWN } from '../minutes/needs-said.tsx'
import { sendPage } from '../page/send-page.tsx'
import { projectTotal } from '../project/bank-link.tsx'
import type { Site } from '../site.ts'
import { listPage } from './list-page.tsx'
import { territoryPage } from './territory-page.tsx'
import { notFound } from '../page/not-found.ts'

type Query = Readonly<Record<string, string | string[] | undefined>>

export function territoryRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    app.get<{ Querystring: Query }>(`/${language}/territories`, async (request, reply) => {
      const typed = String(request.query.q ?? '').slice(0, 80)
      return sendPage(site, request, reply, listPage(site, language, typed))
    })
    app.get<{ Params: { code: string } }>(`/${language}/territories/:code`, async (request, reply) => {
      const code = parseTerritoryCode(request.params.code)
      const profile = code === null ? null : profileOf(site.atlas(), code)
      if (profile === null) return notFound(reply)
      const projects = await projectTotal(site.db, { territory: profile.territory.code })
      const needs = await needsSaidOf(site.db, profile.territory.code, MOST_NEEDS_SHOWN)
      return sendPage(site, request, reply, territoryPage(site, language, profile, { projects, needs }))
    })
    app.get<{ Querystring: Query }>(`/${language}/map`, async (request, reply) =>
      sendPage(site, request, reply, mapPage(site, language, readMapQuestion(site.atlas(), request.query))),
    )
  }
}
