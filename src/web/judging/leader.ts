/** Who leads the jury of a contest and asks for its pages. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type Contest, mayRunContest } from '../../domain/contest/contest.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { enterOffice, type Office } from '../office/office.ts'
import type { Site } from '../site.ts'
import { notFound } from '../page/not-found.ts'

export type Lead = { readonly office: Office; readonly contest: Contest }

/**
 * Null: answered already. Readers of the back office do not see a jury either: its names are for those who lead the
 * contest.
 */
export async function leadOf(
  site: Site,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Lead | null> {
  const office = await enterOffice(site, language, 'contests', request, reply)
  if (office === null) return null
  const { id } = request.params as { readonly id: string }
  const contest = /^[a-z0-9]{10}$/.test(id) ? await readContest(site.db, id) : null
  if (contest !== null && mayRunContest(office.actor, contest)) return { office, contest }
  notFound(reply)
  return null
}

export function circumstancesOf({ office }: Lead) {
  return { doer: office.actor, now: new Date(), origin: office.site.settings.publicOrigin }
}
