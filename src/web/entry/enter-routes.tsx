/** With what a team enters a contest. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type Contest, contestPhase } from '../../domain/contest/contest.ts'
import { parseDossierId } from '../../domain/dossier/dossier.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { enterContest, type EnterRefusal } from '../../operations/enter-contest.ts'
import { randomSimulationId } from '../../operations/save-simulation.ts'
import { readOwnEntries } from '../../storage/contest/entry-reads.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { dossierOfProject, readDossierCards } from '../../storage/dossier/work.ts'
import { type OwnIdea, readOwnIdeas } from '../../storage/person/own-reads.ts'
import { requireActor } from '../account/session.ts'
import { type Body, textIn } from '../dossier/answer-entry.ts'
import { entryOf, newStart } from '../dossier/start-routes.tsx'
import { arrivalOf } from '../legal-time/arrival.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { enterPage, type EnterProps } from './enter-page.tsx'
import { notFound } from '../page/not-found.ts'

type Asked = { Params: { id: string }; Querystring: Body; Body: Body | undefined }

export function enterRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/contests/:id/enter`
  app.get<Asked>(address, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const contest = await contestToEnter(site, request)
    if (contest === null) return notFound(reply)
    return sendEnter(site, language, { actor, contest }, {}, request, reply)
  })
  app.post<Asked>(
    address,
    { preHandler: requireSameOrigin, config: perPerson(20) },
    async (request, reply) => {
      const actor = await requireActor(site, language, request, reply)
      if (actor === null) return reply
      const contest = await contestToEnter(site, request)
      if (contest === null) return notFound(reply)
      return begin(site, language, { actor, contest }, request, reply)
    },
  )
}

async function contestToEnter(site: Site, request: FastifyRequest<Asked>): Promise<Contest | null> {
  const contest = await readContest(site.db, request.params.id)
  return contest === null || contest.standing === 'draft' ? null : contest
}

type Entering = { readonly actor: Actor; readonly contest: Contest }

async function begin(
  site: Site,
  language: Language,
  { actor, contest }: Entering,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body = request.body ?? {}
  const typed = entryOf(body)
  const dossier = parseDossierId(textIn(body, 'dossier'))
  const start =
    dossier !== null
      ? { dossier }
      : typed.idea !== ''
        ? ({
            kind: 'idea',
            idea: typed.idea,
            holderSecret: typed.holder === '' ? null : typed.holder,
          } as const)
        : await newStart(site, language, typed)
  if ('errors' in start)
    return sendEnter(site, language, { actor, contest }, { start: start.entry, ...start }, request, reply)
  const done = await enterContest(
    site.db,
    { contest: contest.id, from: start },
    {
      actor,
      arrivedAt: arrivalOf(request),
      now: new Date(),
      language,
      key: typed.formKey,
      id: randomSimulationId,
      activities: site.library.activities,
    },
  )
  if (done.ok) return reply.redirect(paths.entry(language, done.value), 303)
  return refusedToEnter(site, language, { actor, contest }, done.reasons[0]?.kind, request, reply)
}

function refusedToEnter(
  site: Site,
  language: Language,
  entering: Entering,
  kind: EnterRefusal['kind'] | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> | FastifyReply {
  if (kind === 'closed' || kind === 'contest-cancelled')
    return sendEnter(site, language, entering, {}, request, reply, 422)
  return notFound(reply)
}

async function sendEnter(
  site: Site,
  language: Language,
  { actor, contest }: Entering,
  typed: Partial<Pick<EnterProps, 'start' | 'errors' | 'places'>>,
  request: FastifyRequest,
  reply: FastifyReply,
  status = 200,
): Promise<FastifyReply> {
  const now = arrivalOf(request)
  const [dossiers, entries, ideas] = await Promise.all([
    readDossierCards(site.db, actor.person),
    readOwnEntries(site.db, actor.person),
    freeIdeas(site, actor),
  ])
  const phase = contestPhase(contest, now)
  const page = enterPage({
    site,
    language,
    contest,
    open: phase === 'open' || phase === 'before',
    dossiers,
    entries,
    ideas,
    start: typed.start ?? entryOf({}),
    errors: typed.errors ?? [],
    places: typed.places ?? [],
    now,
  })
  return sendPage(site, request, reply, page, (typed.errors ?? []).length > 0 ? 422 : status)
}

/** Ideas of hers on which no dossier stands yet; those taken back are no more. */
async function freeIdeas(site: Site, { person }: Actor): Promise<readonly OwnIdea[]> {
  const ideas = (await readOwnIdeas(site.db, person)).filter(({ publication }) => publication !== 'withdrawn')
  const begun = await Promise.all(ideas.map(({ id }) => dossierOfProject(site.db, id)))
  return ideas.filter((_, i) => begun[i] === null)
}
