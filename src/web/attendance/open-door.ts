/** Who may stand at the door of a meeting, and what is seen there. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Registration } from '../../domain/attendance/registration.ts'
import type { Language } from '../../domain/basics/language.ts'
import { type Meeting, meetingSpan, onDuty } from '../../domain/meeting/meeting.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { listRegistrations } from '../../storage/attendance/reads.ts'
import { readMeeting, readStaff } from '../../storage/meeting/reads.ts'
import { actorOf, requireActor } from '../account/session.ts'
import type { DoorLine, DoorList } from '../attendance-offline/door-list.ts'
import type { Site } from '../site.ts'
import { passToken } from './pass-token.ts'
import { notFound } from '../page/not-found.ts'

export type Door = { readonly actor: Actor; readonly meeting: Meeting; readonly now: Date }

/** Null: not there, or not for this actor. */
export async function doorFor(site: Site, actor: Actor, id: string): Promise<Door | null> {
  const meeting = await readMeeting(site.db, id)
  const now = new Date()
  if (meeting === null) return null
  const staff = await readStaff(site.db, id)
  return onDuty(actor, 'door', { meeting, staff, now }) ? { actor, meeting, now } : null
}

/** For pages: null when the answer is given already. Only here may a page use the camera of the phone. */
export async function openDoor(
  site: Site,
  language: Language,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
): Promise<Door | null> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return null
  const door = await doorFor(site, actor, request.params.id)
  if (door === null) notFound(reply)
  else allowCamera(reply)
  return door
}

export function allowCamera(reply: FastifyReply): void {
  reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()')
}

/** For programs of a page: nobody is led anywhere. */
export async function signedIn(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Actor | null> {
  reply.header('cache-control', 'no-store')
  return actorOf(site, request)
}

/** Those that may still come or have come, merged entries left out. */
export async function doorRegistrations(site: Site, meeting: string): Promise<readonly Registration[]> {
  const all = await listRegistrations(site.db, meeting)
  return all.filter(({ mergedInto }) => mergedInto === null)
}

const DAY = 86_400_000
/** Names stay on a phone no longer than the duty lasts. */
const NAMES_DAYS = 14

export async function doorList(site: Site, { actor, meeting, now }: Door): Promise<DoorList> {
  const end = meeting.when.kind === 'unknown' ? now : meetingSpan(meeting.when)[1]
  return {
    person: actor.person,
    meeting: meeting.id,
    until: end.getTime() + NAMES_DAYS * DAY,
    lines: (await doorRegistrations(site, meeting.id)).map((one) => lineOf(site, one)),
  }
}

export function lineOf(site: Pick<Site, 'receiptKeys'>, one: Registration): DoorLine {
  const { id, name, organisation, category, seats, code, standing, source, arrival } = one
  return {
    ...{ id, name, organisation, category, seats, code },
    pass: source === 'site' ? passToken(site, one) : null,
    waiting: standing === 'waiting',
    walkIn: source === 'door',
    arrivedAt: arrival?.at.getTime() ?? null,
    came: arrival?.seats ?? null,
  }
}
