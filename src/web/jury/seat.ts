/** Who sits on a jury and asks for her pages. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import type { Desk } from '../../domain/jury/desk.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { readDesk } from '../../storage/jury/reads.ts'
import { requireActor } from '../account/session.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import type { Site } from '../site.ts'
import { notFound } from '../page/not-found.ts'

export const JURY_POST = { preHandler: requireSameOrigin, config: perPerson(120) }

export type Seat = { readonly actor: Actor; readonly desk: Desk }

/** Who asks and what lies before her; null: answered already (sent to sign in, or told that there is nothing here). */
export async function seatOf(
  site: Site,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Seat | null> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return null
  const { id } = request.params as { readonly id: string }
  const known = /^[a-z0-9]{10}$/.test(id)
  const desk = known ? await readDesk(site.db, { contest: id, person: actor.person }, new Date()) : null
  if (desk !== null) return { actor, desk }
  notFound(reply)
  return null
}
