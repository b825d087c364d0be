/** The back office's list of what waits for an answer, and its answers to appeals. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { read } from '../../domain/basics/language.ts'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { isOwn } from '../../domain/basics/own-text.ts'
import { doerName, mayModerate, maySeeModeration, partScope } from '../../domain/office/permissions.ts'
import { scopeOf } from '../../domain/person/actor.ts'
import { upholdRefusal, type UpholdRefusal } from '../../operations/uphold-refusal.ts'
import { hasOpenAppeal, lastRefuser, readAppeals, readOpenFiles } from '../../storage/procedure/reads.ts'
import { readProject } from '../../storage/project/reads.ts'
import { type Body, one } from '../office/body.ts'
import { enterOffice, type Office } from '../office/office.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { appealPage, deadlinesPage } from './deadlines-page.tsx'
import { procedureWords as text } from './words.ts'
import { notFound } from '../page/not-found.ts'

const MOST_SHOWN = 200
/** Who sees that a request for help waits, its subject and place; its words are nobody's of these. */
const HELP_READERS = ['delegate', 'administrator', 'reader'] as const
type Asked = { Params: { id: string }; Body: Body | undefined }

export function procedureRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    const path = paths.officePart(language, 'deadlines')
    app.get<{ Querystring: { done?: string } }>(path, async (request, reply) => {
      const office = await enterOffice(site, language, 'deadlines', request, reply)
      if (office === null) return reply
      const scopes = {
        ideas: partScope(office.actor, 'moderation'),
        help: scopeOf(office.actor, HELP_READERS),
        until: null,
      }
      const files = await readOpenFiles(site.db, scopes, MOST_SHOWN + 1)
      const shown = { files: files.slice(0, MOST_SHOWN), more: files.length > MOST_SHOWN }
      const done = request.query.done !== undefined
      return sendPage(site, request, reply, deadlinesPage(office, shown, done, new Date()))
    })
    app.get<Asked>(`${path}/:id`, async (request, reply) => {
      const office = await enterOffice(site, language, 'deadlines', request, reply)
      return office === null ? reply : sendAppeal(office, request, reply, '', null)
    })
    app.post<Asked>(`${path}/:id`, { preHandler: requireSameOrigin }, async (request, reply) => {
      const office = await enterOffice(site, language, 'deadlines', request, reply)
      return office === null ? reply : uphold(office, request, reply)
    })
  }
}

async function uphold(
  office: Office,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { site, actor, language } = office
  const reason = one(request.body, 'reason')
  const wording: Parameters<typeof upholdRefusal>[2]['wording'] = (l, { title, reason: why }) => {
    const said = isOwn(title) ? title.own : read(title, l).words
    return {
      subject: words(l, text.letterSubject),
      body: words(l, text.letterText, { title: said, reason: why }),
    }
  }
  const decision = { project: request.params.id, reason }
  const outcome = await upholdRefusal(site.db, decision, { now: new Date(), doer: actor, wording })
  if (outcome.ok) return reply.redirect(`${paths.officePart(language, 'deadlines')}?done=1`, 303)
  const [why] = outcome.reasons
  if (why === undefined || why.kind === 'no-such-project' || why.kind === 'no-open-appeal')
    return notFound(reply)
  return sendAppeal(office, request, reply, reason, said(office, why))
}

function said({ language }: Office, why: UpholdRefusal): string {
  switch (why.kind) {
    case 'reason-too-long':
      return words(language, text.reasonTooLong, { most: why.most })
    case 'own-refusal':
      return words(language, text.yours)
    case 'reason-needed':
      return words(language, text.reasonNeeded)
    default:
      return words(language, text.gone)
  }
}

async function sendAppeal(
  office: Office,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
  typed: string,
  error: string | null,
): Promise<FastifyReply> {
  const { site, actor } = office
  const project = await readProject(site.db, request.params.id)
  if (project === null || !maySeeModeration(actor, project)) return notFound(reply)
  if (!(await hasOpenAppeal(site.db, project.id))) return notFound(reply)
  const appeals = await readAppeals(site.db, project.id)
  const open = appeals.find(({ decidedAt }) => decidedAt === null)
  if (open === undefined) return notFound(reply)
  const { id, title } = project
  const page = appealPage(office, {
    id,
    title,
    words: open.words,
    isOwn: !mayModerate(actor, project) || (await lastRefuser(site.db, id)) === doerName(actor),
    typed,
    errors: error === null ? [] : [{ field: 'reason', message: error }],
  })
  return sendPage(site, request, reply, page, error === null ? 200 : 422)
}
