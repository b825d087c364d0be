/** The door: the page of those on duty, its forms, and the way by which phones bring their taps. */
import { createHash, randomInt } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parseCode } from '../../domain/attendance/code.ts'
import { probableDoubles } from '../../domain/attendance/doubles.ts'
import { readSeats } from '../../domain/attendance/read-registration.ts'
import {
  parseRegistrationId,
  type Registration,
  type RegistrationId,
} from '../../domain/attendance/registration.ts'
import { nameMatches } from '../../domain/attendance/same-name.ts'
import type { Language } from '../../domain/basics/language.ts'
import { mergeWalkIn, reportArrivals, type SentTap } from '../../operations/check-in.ts'
import { attendanceCounts } from '../../storage/attendance/counts.ts'
import { type Body, entryOf } from '../accompaniment/body.ts'
import type { DoorAnswer, DoorRefused } from '../attendance-offline/door-list.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { doorPage, doorShellPage } from './door-page.tsx'
import { doorWords } from './door-words.ts'
import { type Door, doorFor, doorList, doorRegistrations, lineOf, openDoor, signedIn } from './open-door.ts'
import { codeOfToken, isPassOf } from './pass-token.ts'
import { readSending, readWalkIn } from './read-sending.ts'
import { newFormKey } from './registration-entry.ts'

type Asked = {
  Params: { id: string }
  Querystring: Readonly<Record<string, string | string[] | undefined>>
  Body: Body | undefined
}
type Entry = Readonly<Record<string, string | undefined>>

const POST = { preHandler: requireSameOrigin, config: perPerson(240) }
/** What one page lists; who looks for somebody else searches. */
const MOST_LINES = 40
const chance = (below: number) => randomInt(below)

export function doorRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.door(language, ':id')
  app.get<Asked>(path, async (request, reply) => {
    const door = await openDoor(site, language, request, reply)
    if (door === null) return reply
    const { q, pass } = request.query
    const asked = typeof q === 'string' ? q.slice(0, 120) : ''
    const token = typeof pass === 'string' ? pass : null
    return sendDoor(site, language, { request, reply, door, asked, token, wrong: false })
  })
  app.post<Asked>(path, POST, async (request, reply) => {
    const door = await openDoor(site, language, request, reply)
    if (door === null) return reply
    const entry = entryOf(request.body)
    const done = await act(site, door, entry)
    const asked = (entry.q ?? '').slice(0, 120)
    if (done === null)
      return sendDoor(site, language, { request, reply, door, asked, token: null, wrong: true })
    const query = asked === '' ? '' : `?q=${encodeURIComponent(asked)}`
    return reply.redirect(`${paths.door(language, door.meeting.id)}${query}#r-${done}`, 303)
  })
  app.get<Asked>(paths.doorShell(language, ':id'), async (request, reply) => {
    const door = await openDoor(site, language, request, reply)
    if (door === null) return reply
    const { meeting, actor } = door
    const page = doorShellPage({ language, meeting, person: actor.person, newKey: newFormKey })
    return sendPage(site, request, reply, page)
  })
  phoneRoutes(app, site, language)
}

async function sendDoor(
  site: Site,
  language: Language,
  shown: {
    readonly request: FastifyRequest
    readonly reply: FastifyReply
    readonly door: Door
    readonly asked: string
    readonly token: string | null
    readonly wrong: boolean
  },
): Promise<FastifyReply> {
  const { request, reply, door, asked, token, wrong } = shown
  const { meeting, actor } = door
  const all = await doorRegistrations(site, meeting.id)
  const found = all.filter((one) => isMeant(site, one, { asked, token })).toSorted(byName)
  const nameOf = (id: RegistrationId) =>
    all.find((one) => one.id === id)?.name || words(language, doorWords.noName)
  const page = doorPage({
    ...{
      language,
      meeting,
      person: actor.person,
      asked: token === null ? asked : (codeOfToken(token) ?? ''),
      wrong,
    },
    lines: found.slice(0, MOST_LINES).map((one) => lineOf(site, one)),
    more: found.length > MOST_LINES,
    doubles: probableDoubles(all).map((one) => ({
      ...one,
      one: nameOf(one.walkIn),
      other: nameOf(one.likely),
    })),
    counts: await attendanceCounts(site.db, meeting.id),
    newKey: newFormKey,
  })
  return sendPage(site, request, reply, page, wrong ? 422 : 200)
}

const byName = (a: Registration, b: Registration) => a.name.localeCompare(b.name, 'ar') || a.place - b.place

/** By the square of a pass, by six letters, by the beginnings of names; nothing asked: everybody. */
function isMeant(
  site: Site,
  one: Registration,
  { asked, token }: { readonly asked: string; readonly token: string | null },
): boolean {
  if (token !== null) return codeOfToken(token) === one.code && isPassOf(site, token, one)
  const code = parseCode(asked)
  if (code !== null && one.code === code) return true
  return asked.trim() === '' || nameMatches(`${one.name} ${one.organisation ?? ''}`, asked)
}

/** The registration it was about; null: it could not be done. */
async function act(site: Site, { actor, meeting, now }: Door, entry: Entry): Promise<RegistrationId | null> {
  const circumstances = { actor, now, chance }
  const id = parseRegistrationId(entry.registration ?? '')
  if (entry.deed === 'merge') {
    const into = parseRegistrationId(entry.into ?? '')
    if (id === null || into === null) return null
    const merged = await mergeWalkIn(site.db, { meeting: meeting.id, walkIn: id, into }, circumstances)
    return merged.ok ? into : null
  }
  const tap = tapOf(entry, id, now)
  if (tap === null) return null
  // a browser without a script: its own place in the order is the site's clock
  const device = createHash('sha256').update(`browser of ${actor.person}`).digest('hex').slice(0, 32)
  const batch = { device, sentAt: now.getTime(), taps: [tap] }
  const outcome = await reportArrivals(site.db, { meeting: meeting.id, batch }, circumstances)
  return outcome.ok && outcome.value[0] !== 'unknown' ? tap.registration : null
}

function tapOf(entry: Entry, id: RegistrationId | null, now: Date): SentTap | null {
  const { deed, key = '' } = entry
  if (!/^[0-9a-f]{32}$/.test(key)) return null
  const seats = (entry.seats ?? '').trim() === '' ? 1 : readSeats(entry.seats ?? '')
  const tap = { key, seats: seats ?? 1, order: now.getTime(), at: now.getTime() }
  if (deed === 'walk-in') {
    const { name = '', category, phone, consent } = entry
    const walkIn = readWalkIn({ name, category, phone, consent: consent === 'yes' })
    const own = parseRegistrationId(key.slice(0, 16))
    if (walkIn === null || own === null || seats === null) return null
    return { ...tap, kind: 'arrive', registration: own, walkIn }
  }
  if (id === null || (deed !== 'arrive' && deed !== 'undo')) return null
  return { ...tap, kind: deed, registration: id, walkIn: null }
}

const STATUS: Readonly<Record<DoorRefused, number>> = {
  'not-signed-in': 401,
  'not-on-duty': 404,
  'another-person': 409,
  malformed: 400,
}

function phoneRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.doorList(language, ':id')
  const refuse = (reply: FastifyReply, error: DoorRefused) => reply.code(STATUS[error]).send({ error })
  app.get<Asked>(path, async (request, reply) => {
    const actor = await signedIn(site, request, reply)
    if (actor === null) return refuse(reply, 'not-signed-in')
    const door = await doorFor(site, actor, request.params.id)
    return door === null ? refuse(reply, 'not-on-duty') : reply.send(await doorList(site, door))
  })
  app.post<Asked>(path, POST, async (request, reply) => {
    const actor = await signedIn(site, request, reply)
    if (actor === null) return refuse(reply, 'not-signed-in')
    if ((await doorFor(site, actor, request.params.id)) === null) return refuse(reply, 'not-on-duty')
    const sending = readSending(request.body)
    if (sending === null) return refuse(reply, 'malformed')
    if (sending.person !== actor.person) return refuse(reply, 'another-person')
    const asked = { meeting: request.params.id, batch: sending.batch }
    const outcome = await reportArrivals(site.db, asked, { actor, now: new Date(), chance })
    if (!outcome.ok) return refuse(reply, 'not-on-duty')
    return reply.send({ person: actor.person, verdicts: outcome.value } satisfies DoorAnswer)
  })
}
