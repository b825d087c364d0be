import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { LACKS, type TeamCall, teamsForm } from '../../domain/contest/team-call.ts'
import { callForMembers, takeCallBack } from '../../operations/call-for-members.ts'
import { answerJoinRequest } from '../../operations/join-team.ts'
import { readNames } from '../../storage/dossier/work.ts'
import { readContacts } from '../../storage/person/reads.ts'
import { callOfEntry, openRequests } from '../../storage/team-call/reads.ts'
import { type Body, textIn } from '../dossier/answer-entry.ts'
import { type OpenEntry, openEntry } from '../entry/open-entry.ts'
import { arrivalOf } from '../legal-time/arrival.ts'
import { many } from '../office/body.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { type OwnCallProps, ownCallPage } from './own-page.tsx'
import type { Waiting } from './waiting.tsx'
import { ANSWER_REFUSALS, CALL_REFUSALS } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Posted = { Params: { id: string }; Querystring: Body; Body: Body | undefined }
const options = { preHandler: requireSameOrigin, config: perPerson(60) }

export function ownCallRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = paths.entryTeam(language, ':id')
  app.get<Posted>(address, async (request, reply) => {
    const open = await openEntry(site, language, request, reply)
    if (open === null) return reply
    return sendOwn(site, language, open, { said: textIn(request.query, 'said') === 'kept' }, request, reply)
  })
  app.post<Posted>(address, options, async (request, reply) => {
    const open = await openEntry(site, language, request, reply)
    if (open === null) return reply
    const body = request.body ?? {}
    const deed = textIn(body, 'deed')
    if (deed === 'call') return call(site, language, { open, body }, request, reply)
    if (deed === 'accept' || deed === 'decline')
      return answer(site, language, { open, body, accept: deed === 'accept' }, request, reply)
    if (deed !== 'take-back') return notFound(reply)
    const circumstances = { actor: open.actor, now: arrivalOf(request) }
    const done = await takeCallBack(site.db, { entry: open.entry.id }, circumstances)
    return done.ok ? kept(language, open, reply) : notFound(reply)
  })
}

const kept = (language: Language, { entry }: OpenEntry, reply: FastifyReply) =>
  reply.redirect(`${paths.entryTeam(language, entry.id)}?said=kept`, 303)

async function call(
  site: Site,
  language: Language,
  { open, body }: { readonly open: OpenEntry; readonly body: Body },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const ticked = many(body, 'lacking')
  const lacking = LACKS.filter((one) => ticked.includes(one))
  const typed = { words: textIn(body, 'words').slice(0, 2000), lacking }
  const done = await callForMembers(
    site.db,
    { entry: open.entry.id, ...typed },
    { actor: open.actor, now: arrivalOf(request), id: randomBytes(8).toString('hex') },
  )
  if (done.ok) return kept(language, open, reply)
  const kind = done.reasons[0]?.kind ?? 'no-such-entry'
  if (kind === 'no-such-entry' || kind === 'may-not-write') return notFound(reply)
  const field = kind === 'lacking-missing' ? 'lacking' : 'words'
  const errors = [{ field, message: words(language, CALL_REFUSALS[kind]) }]
  return sendOwn(site, language, open, { typed, errors }, request, reply)
}

async function answer(
  site: Site,
  language: Language,
  { open, body, accept }: { readonly open: OpenEntry; readonly body: Body; readonly accept: boolean },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const done = await answerJoinRequest(
    site.db,
    { entry: open.entry.id, request: textIn(body, 'request'), accept },
    { actor: open.actor, now: arrivalOf(request), origin: site.settings.publicOrigin },
  )
  if (done.ok) return kept(language, open, reply)
  const kind = done.reasons[0]?.kind ?? 'no-such-request'
  if (kind === 'no-such-request' || kind === 'may-not-manage') return notFound(reply)
  const errors = [{ field: 'requests', message: words(language, ANSWER_REFUSALS[kind]) }]
  return sendOwn(site, language, open, { errors }, request, reply)
}

/** Who waits, for the owner and while she may answer: with the name each goes by and how to reach her. */
async function waitingFor(
  site: Site,
  { role, contest }: OpenEntry,
  call: TeamCall | null,
  now: Date,
): Promise<readonly Waiting[] | null> {
  if (role !== 'owner') return null
  if (call === null || !teamsForm(contest, now)) return []
  const requests = await openRequests(site.db, call.id)
  const names = await readNames(
    site.db,
    requests.map(({ person }) => person),
  )
  return Promise.all(
    requests.map(async (request) => {
      const [contact] = await readContacts(site.db, request.person)
      return { ...request, name: names.get(request.person) ?? null, contact: contact ?? null }
    }),
  )
}

async function sendOwn(
  site: Site,
  language: Language,
  open: OpenEntry,
  { typed = null, errors = [], said = false }: Partial<Pick<OwnCallProps, 'typed' | 'errors' | 'said'>>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const now = arrivalOf(request)
  const call = await callOfEntry(site.db, open.entry.id)
  const waiting = await waitingFor(site, open, call, now)
  const page = ownCallPage({ language, open, call, waiting, now, typed, errors, said })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}
