/** Opens the entry that an address names for a member of its team; everybody else is answered as if there were none. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import { parseEntryId } from '../../domain/contest/entry.ts'
import type { MemberRole } from '../../domain/dossier/dossier.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { readTeamEntry, roleInDossier, type TeamEntry } from '../../storage/contest/entry-reads.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { type KeptEntryReceipt, readEntryReceipts } from '../../storage/contest/submission.ts'
import { requireActor } from '../account/session.ts'
import { sendNoDossier } from '../dossier/open.ts'
import type { Site } from '../site.ts'

export type OpenEntry = {
  readonly actor: Actor
  readonly entry: TeamEntry
  readonly role: MemberRole
  readonly contest: Contest
  readonly receipts: readonly KeptEntryReceipt[]
}

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
  const entry = id === null ? null : await readTeamEntry(site.db, id)
  const role = entry === null ? null : await roleInDossier(site.db, entry.dossier, actor.person)
  const contest = entry === null || role === null ? null : await readContest(site.db, entry.contest)
  if (entry === null || role === null || contest === null) {
    sendNoDossier(site, language, request, reply)
    return null
  }
  return { actor, entry, role, contest, receipts: await readEntryReceipts(site.db, entry.id) }
}
