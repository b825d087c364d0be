import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { joinJury } from '../../operations/invite-juror.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { invitationOf, listJurors } from '../../storage/judging/reads.ts'
import { requireActor } from '../account/session.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { type Page, sendPage } from '../page/send-page.tsx'
import { Wrap } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { isolated, words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import type { Contest } from '../../domain/contest/contest.ts'
import { judgingWords as text } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string }
const POST = { preHandler: requireSameOrigin, config: perPerson(30) }

/** Where the letter of an invitation leads; for everybody else there is nothing here. */
export function invitationRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = `${paths.jury(language, ':id')}/invitation`
  app.get<{ Params: Params }>(path, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const { id } = request.params
    const known = /^[a-z0-9]{10}$/.test(id)
    const jurors = known ? await listJurors(site.db, id) : []
    if (jurors.some(({ person, leftAt }) => person === actor.person && leftAt === null))
      return reply.redirect(paths.jury(language, id), 303)
    const invitation = known ? await invitationOf(site.db, id, actor.person) : null
    const contest = invitation === null ? null : await readContest(site.db, id)
    if (invitation === null || contest === null) {
      notFound(reply)
      return reply
    }
    return sendPage(site, request, reply, invitationPage(language, contest, invitation.name))
  })
  app.post<{ Params: Params }>(path, POST, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const { id } = request.params
    const known = /^[a-z0-9]{10}$/.test(id)
    const joined = known ? await joinJury(site.db, { contest: id }, { actor, now: new Date() }) : null
    if (joined === null || !joined.ok) {
      notFound(reply)
      return reply
    }
    return reply.redirect(paths.jury(language, id), 303)
  })
}

function invitationPage(language: Language, contest: Contest, name: string): Page {
  return {
    head: { language, title: words(language, text.invitationTitle) },
    keep: false,
    content: (
      <Wrap>
        <h1>
          <W of={text.invitationTitle} />
        </h1>
        <p>
          <W of={text.invitationLead} />
        </p>
        <p>
          <strong>
            <Some of={contest.plan.title} />
          </strong>
        </p>
        <p>
          <W of={text.invitationName} with={{ name: isolated(name) }} />
        </p>
        <form method="post" action={`${paths.jury(language, contest.id)}/invitation`}>
          <button type="submit" class="button">
            <W of={text.join} />
          </button>
        </form>
      </Wrap>
    ),
  }
}
