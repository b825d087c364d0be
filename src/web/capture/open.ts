/** Opens what belongs to a meeting for who may; everybody else is answered as if there were no such meeting. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { mayCapture } from '../../domain/capture/note.ts'
import type { Meeting, Staff } from '../../domain/meeting/meeting.ts'
import type { Actor, Visitor } from '../../domain/person/actor.ts'
import { readMeeting, readStaff } from '../../storage/meeting/reads.ts'
import { requireActor } from '../account/session.ts'
import type { Site } from '../site.ts'
import { notFound } from '../page/not-found.ts'

export type OpenMeeting = {
  readonly actor: Actor
  readonly meeting: Meeting
  readonly staff: readonly Staff[]
  readonly now: Date
}
export type MayOpen = (actor: Visitor, at: Omit<OpenMeeting, 'actor'>) => boolean

/** Null: the answer is sent already. */
export async function openMeeting(
  site: Site,
  language: Language,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  may: MayOpen = mayCapture,
): Promise<OpenMeeting | null> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return null
  const at = await meetingOf(site, request)
  if (at !== null && may(actor, at)) return { actor, ...at }
  notFound(reply)
  return null
}

export async function meetingOf(
  site: Site,
  request: FastifyRequest,
): Promise<Omit<OpenMeeting, 'actor'> | null> {
  const { id = '' } = request.params as { id?: string }
  const meeting = /^[a-z0-9][a-z0-9-]{2,79}$/.test(id) ? await readMeeting(site.db, id) : null
  if (meeting === null) return null
  return { meeting, staff: await readStaff(site.db, id), now: new Date() }
}
