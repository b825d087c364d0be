/** Who stands in the back office: asked of every request, so that a role taken away counts from the next one on. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { mayEnter, mayOpen, type OfficePart } from '../../domain/office/permissions.ts'
import { type Actor, isAgent } from '../../domain/person/actor.ts'
import { readPerson } from '../../storage/person/reads.ts'
import { actorOf } from '../account/session.ts'
import { type TimeAlarms, timeAlarms } from '../legal-time/alarms.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { notFound } from '../page/not-found.ts'

export type Office = {
  readonly site: Site
  readonly language: Language
  readonly actor: Actor
  /** what she wants to be called, else her id */
  readonly name: string
  /** of administrators: what is wrong with clocks and deadlines */
  readonly alarms: TimeAlarms
}

/**
 * The agent who asks for `part` (null: the first page), or null when the answer is already given: an agent without her
 * second factor is led to it, everybody else is told what is said of an address that does not exist.
 */
export async function enterOffice(
  site: Site,
  language: Language,
  part: OfficePart | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Office | null> {
  reply.header('cache-control', 'no-store')
  const actor = await actorOf(site, request)
  if (actor !== null && isAgent(actor) && !actor.strong) {
    const next = request.method === 'GET' ? request.url : undefined
    reply.redirect(paths.signInStrong(language, { next }), 303)
    return null
  }
  if (!mayEnter(actor) || (part !== null && !mayOpen(actor, part))) {
    notFound(reply)
    return null
  }
  const person = await readPerson(site.db, actor.person)
  const alarms = await timeAlarms(site.db, actor, new Date())
  return { site, language, actor, name: person?.name ?? actor.person, alarms }
}
