/** Opens the entry that an address names for a member of its team; everybody else is answered as if there were none. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { parseEntryId } from '../../domain/contest/entry.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { type OpenedEntry, openTeamEntry } from '../../storage/contest/entry-reads.ts'
import { requireActor } from '../account/session.ts'
import type { Site } from '../site.ts'
import { notFound } from '../page/not-found.ts'

export type OpenEntry = OpenedEntry & { readonly actor: Actor }

/** Null: the answer is sent already. */
export async function openEntry(
  site: Site,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<OpenEntry | null> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return null
  const { id: typed } = request.params as { id?: string }
  const id = parseEntryId(typed ?? '')
  const opened = id === null ? null : await openTeamEntry(site.db, id, actor.person)
  if (opened !== null) return { actor, ...opened }
  notFound(reply)
  return null
}
