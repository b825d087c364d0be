import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { attachIdea, attachSimulation } from '../../operations/account.ts'
import { readSimulation } from '../../storage/simulation/reads.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { keepPage } from './keep-page.tsx'
import { requireActor } from './session.ts'
import { notFound } from '../page/not-found.ts'

type Body = Readonly<Record<string, string | string[] | undefined>>
type Asked = { Body: Body | undefined; Querystring: Body }

const said = (body: Body | undefined, name: string) => String(body?.[name] ?? '').slice(0, 200)

/** Work begun without an account, taken into one's own space. */
export function workRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get<Asked>(paths.myWork(language), async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const saved = await readSimulation(site.db, said(request.query, 'simulation'))
    if (saved === null) return notFound(reply)
    return sendPage(site, request, reply, keepPage(language, saved.id))
  })
  app.post<Asked>(paths.myWork(language), { preHandler: requireSameOrigin }, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const { body } = request
    const [simulation, id, holderSecret] = [said(body, 'simulation'), said(body, 'idea'), said(body, 'key')]
    const outcome =
      simulation !== ''
        ? await attachSimulation(site.db, actor.person, simulation, new Date())
        : await attachIdea(site.db, actor.person, { id, holderSecret }, new Date())
    if (!outcome.ok) return notFound(reply)
    return reply.redirect(paths.me(language), 303)
  })
}
