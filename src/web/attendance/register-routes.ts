/** Registering for a meeting, and one's own pass. */
import { randomBytes, randomInt } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  takesRegistrations,
  mayChangeRegistration,
  type Registration,
} from '../../domain/attendance/registration.ts'
import type { Language } from '../../domain/basics/language.ts'
import { isShown, type Meeting } from '../../domain/meeting/meeting.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { cancelRegistration, changeRegistration } from '../../operations/change-registration.ts'
import { registerForMeeting } from '../../operations/register-for-meeting.ts'
import { readQueue, registrationOfPerson } from '../../storage/attendance/reads.ts'
import { readMeeting } from '../../storage/meeting/reads.ts'
import { readPerson } from '../../storage/person/reads.ts'
import { type Body, entryOf } from '../accompaniment/body.ts'
import { actorOf, requireActor } from '../account/session.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { originOf } from '../page/origin.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { passPage } from './pass-page.tsx'
import { passToken } from './pass-token.ts'
import { registerPage } from './register-page.tsx'
import {
  EMPTY,
  entryOfRegistration,
  newFormKey,
  readEntry,
  refusalErrors,
  type RegistrationEntry,
  registrationErrors,
} from './registration-entry.ts'
import { notFound } from '../page/not-found.ts'

type Asked = {
  Params: { id: string }
  Querystring: Readonly<Record<string, string | string[] | undefined>>
  Body: Body | undefined
}
const POST = { preHandler: requireSameOrigin, config: perPerson(30) }

export function registerRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.registerFor(language, ':id')
  app.get<Asked>(path, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const meeting = await shownMeeting(site, request.params.id)
    if (meeting === null) return notFound(reply)
    const actor = await actorOf(site, request)
    const own = actor === null ? null : await registrationOfPerson(site.db, meeting.id, actor.person)
    const stands = own !== null && own.standing !== 'cancelled'
    if (stands && request.query.change === undefined)
      return reply.redirect(paths.pass(language, meeting.id), 303)
    const entry = stands ? entryOfRegistration(own) : await freshEntry(site, actor, own)
    return sendForm(site, language, { request, reply, meeting, actor, entry, errors: [] })
  })
  app.post<Asked>(path, POST, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const meeting = await shownMeeting(site, request.params.id)
    if (meeting === null) return notFound(reply)
    const { entry, read } = readEntry(request.body)
    const shown = { request, reply, meeting, actor, entry }
    if (!read.ok) {
      const errors = registrationErrors(language, read.reasons)
      return sendForm(site, language, { ...shown, errors })
    }
    const asked = { meeting: meeting.id, asked: read.value, key: entry.key }
    const circumstances = { actor, now: new Date(), origin: originOf(site, request), ...CHANCE }
    const outcome = entry.change
      ? await changeRegistration(site.db, asked, circumstances)
      : await registerForMeeting(site.db, asked, circumstances)
    if (outcome.ok) return reply.redirect(paths.pass(language, meeting.id), 303)
    const errors = refusalErrors(language, outcome.reasons)
    return errors === null ? notFound(reply) : sendForm(site, language, { ...shown, errors })
  })
  passRoutes(app, site, language)
}

const CHANCE = { id: () => randomBytes(8).toString('hex'), chance: (below: number) => randomInt(below) }

function passRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.pass(language, ':id')
  app.get<Asked>(path, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const meeting = await shownMeeting(site, request.params.id)
    const own = meeting === null ? null : await registrationOfPerson(site.db, meeting.id, actor.person)
    if (meeting === null || own === null) return notFound(reply)
    const queue = { capacity: meeting.capacity, queued: await readQueue(site.db, meeting.id) }
    const token = passToken(site, own)
    const square = `${originOf(site, request)}${paths.door(language, meeting.id)}?pass=${token}`
    const page = passPage({ language, meeting, registration: own, queue, square, now: new Date() })
    return sendPage(site, request, reply, page)
  })
  app.post<Asked>(path, POST, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const circumstances = { actor, now: new Date(), origin: originOf(site, request) }
    if (entryOf(request.body).deed !== 'cancel') return notFound(reply)
    const outcome = await cancelRegistration(site.db, request.params.id, circumstances)
    // cancelled already, or the meeting has begun: the page says how it stands
    const stays = outcome.ok || outcome.reasons.some(({ kind }) => kind === 'closed')
    if (!stays && !(await hasPass(site, request.params.id, actor))) return notFound(reply)
    return reply.redirect(paths.pass(language, request.params.id), 303)
  })
}

async function hasPass(site: Site, id: string, { person }: Actor): Promise<boolean> {
  return (await registrationOfPerson(site.db, id, person)) !== null
}

async function sendForm(
  site: Site,
  language: Language,
  shown: {
    readonly request: FastifyRequest
    readonly reply: FastifyReply
    readonly meeting: Meeting
    readonly actor: Actor | null
    readonly entry: RegistrationEntry
    readonly errors: readonly FieldError[]
  },
): Promise<FastifyReply> {
  const { request, reply, meeting, actor, entry, errors } = shown
  const now = new Date()
  const open = entry.change ? mayChangeRegistration(meeting, now) : takesRegistrations(meeting, now)
  const queue = { capacity: meeting.capacity, queued: await readQueue(site.db, meeting.id) }
  const page = registerPage({ language, meeting, queue, entry, errors, open, signedIn: actor !== null })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}

/** Her name as she has said it; what she had before she cancelled. */
async function freshEntry(
  site: Site,
  actor: Actor | null,
  before: Registration | null,
): Promise<RegistrationEntry> {
  if (before !== null) return { ...entryOfRegistration(before), change: false }
  const person = actor === null ? null : await readPerson(site.db, actor.person)
  return { typed: { ...EMPTY, name: person?.name ?? '' }, key: newFormKey(), change: false }
}

/** A draft, and a documented record, answer as what does not exist. */
export async function shownMeeting(site: Site, id: string): Promise<Meeting | null> {
  const meeting = await readMeeting(site.db, id)
  return meeting !== null && isShown(meeting) && !meeting.shipped ? meeting : null
}
