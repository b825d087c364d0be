/** The adviser's own pages. */
import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type Actor, isAgent, scopeOf } from '../../domain/person/actor.ts'
import { parsePersonId } from '../../domain/person/person.ts'
import { mayEditProfile, type ProfileRefusal, saveHelpProfile } from '../../operations/save-help-profile.ts'
import { readAdviserProfile } from '../../storage/accompaniment/adviser-reads.ts'
import { readAppointments, readTasks } from '../../storage/accompaniment/case-reads.ts'
import { helpsOfAdviser } from '../../storage/accompaniment/reads.ts'
import { readGrants } from '../../storage/person/reads.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requireActor } from '../account/session.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { type Body, entryOf, manyOf } from './body.ts'
import { caseloadPage } from './caseload-page.tsx'
import { HELP_FAULTS } from './fault-words.ts'
import { profilePage } from './profile-page.tsx'
import { notFound } from '../page/not-found.ts'

const POST = { preHandler: requireSameOrigin, config: perPerson(30) }

export function adviserRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get(paths.caseload(language), async (request, reply) => {
    const actor = await requireAdviser(site, language, request, reply)
    if (actor === null) return reply
    const helps = await helpsOfAdviser(site.db, actor.person)
    const ids = helps.map(({ id }) => id)
    const page = caseloadPage(site, language, {
      actor,
      helps,
      tasks: await readTasks(site.db, ids),
      appointments: await readAppointments(site.db, ids),
      hasProfile: (await readAdviserProfile(site.db, actor.person)) !== null,
      now: new Date(),
    })
    return sendPage(site, request, reply, page)
  })
  profileRoutes(app, site, language)
}

/** An adviser or a delegate with a second factor; without one she is led to it; anybody else finds nothing. */
async function requireAdviser(
  site: Site,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Actor | null> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return null
  if (isAgent(actor) && !actor.strong) {
    reply.redirect(paths.signInStrong(language, { next: paths.caseload(language) }), 303)
    return null
  }
  if (scopeOf(actor, ['adviser', 'delegate']).length > 0) return actor
  notFound(reply)
  return null
}

const FIELD_OF = {
  'subjects-missing': 'subjects',
  'languages-missing': 'languages',
  'capacity-wrong': 'capacity',
} as const

function profileRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.adviserProfile(language)
  app.get<{ Querystring: { person?: string } }>(path, async (request, reply) => {
    const actor = await requireAdviser(site, language, request, reply)
    if (actor === null) return reply
    const person = parsePersonId(request.query.person ?? actor.person)
    if (person === null || !mayEditProfile(actor, person, await readGrants(site.db, person)))
      return notFound(reply)
    const kept = await readAdviserProfile(site.db, person)
    const entry = {
      person,
      subjects: kept?.subjects ?? [],
      languages: kept?.languages ?? [],
      capacity: String(kept?.capacity ?? ''),
    }
    return sendPage(site, request, reply, profilePage(language, { entry, errors: [] }))
  })
  app.post<{ Body: Body | undefined }>(path, POST, async (request, reply) => {
    const actor = await requireAdviser(site, language, request, reply)
    if (actor === null) return reply
    const sent = entryOf(request.body)
    const entry = {
      person: sent.person ?? '',
      subjects: manyOf(request.body, 'subjects'),
      languages: manyOf(request.body, 'languages'),
      capacity: sent.capacity ?? '',
    }
    const outcome = await saveHelpProfile(site.db, entry, { actor, now: new Date() })
    if (outcome.ok) {
      const own = entry.person === actor.person
      return reply.redirect(own ? paths.caseload(language) : paths.officePart(language, 'help'), 303)
    }
    if (outcome.reasons.some(({ kind }) => kind === 'no-such-adviser')) return notFound(reply)
    const page = profilePage(language, { entry, errors: profileErrors(language, outcome.reasons) })
    return sendPage(site, request, reply, page, 422)
  })
}

function profileErrors(language: Language, reasons: readonly ProfileRefusal[]) {
  return reasons.flatMap(({ kind }) =>
    kind === 'no-such-adviser'
      ? []
      : [{ field: FIELD_OF[kind], message: words(language, HELP_FAULTS[kind]) }],
  )
}
