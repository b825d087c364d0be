import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { endOtherSessions } from '../../operations/session.ts'
import { readSessions } from '../../storage/person/own-reads.ts'
import { readContacts } from '../../storage/person/reads.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { securityPage } from './security-page.tsx'
import { LONGEST_IDLE_MS, requireActor, tokenOf } from './session.ts'

type Body = Readonly<Record<string, string | string[] | undefined>>

export function securityRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get(paths.mySecurity(language), async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    const token = tokenOf(site, request)
    if (actor === null || token === null) return reply
    const since = new Date(Date.now() - LONGEST_IDLE_MS)
    const [sessions, contacts] = await Promise.all([
      readSessions(site.db, actor.person, { token, since }),
      readContacts(site.db, actor.person),
    ])
    return sendPage(site, request, reply, securityPage({ language, sessions, contacts }))
  })
  app.post<{ Body: Body | undefined }>(
    paths.mySecurity(language),
    { preHandler: requireSameOrigin },
    async (request, reply) => {
      const actor = await requireActor(site, language, request, reply)
      const token = tokenOf(site, request)
      if (actor === null || token === null) return reply
      const session = String(request.body?.session ?? '').slice(0, 40)
      // anything but "others" names one session; a name that is not hers ends nothing
      const only = session === 'others' ? null : session
      await endOtherSessions(site.db, { person: actor.person, token, only }, new Date())
      return reply.redirect(paths.mySecurity(language), 303)
    },
  )
}
