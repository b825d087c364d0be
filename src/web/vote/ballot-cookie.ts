/** The phone that has voted keeps the ballot's code, so that its voter need not type it to change her vote. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Contest } from '../../domain/contest/contest.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { type BallotCode, readCode, writtenCode } from '../../domain/ballot/ballot.ts'
import { isCodeOf } from '../../storage/vote/ballot-code.ts'
import { cookieLine } from '../account/session.ts'
import type { Site } from '../site.ts'

const DAY_SECONDS = 86_400

function nameOf(site: Site, contest: string): string {
  return `${site.settings.https ? '__Host-' : ''}ballot-${contest}`
}

/** Until the vote is over and a month more, to find the ballot again. */
export function keepCode(
  site: Site,
  reply: FastifyReply,
  contest: Pick<Contest, 'id' | 'deadlines'>,
  code: BallotCode,
): void {
  const closes = contest.deadlines['vote-closes']?.at.getTime() ?? Date.now()
  const left = Math.max(0, Math.ceil((closes - Date.now()) / 1000))
  reply.header(
    'set-cookie',
    cookieLine(site, nameOf(site, contest.id), writtenCode(code), left + 30 * DAY_SECONDS),
  )
}

/** Null: none, or of somebody else who has used this phone. */
export function keptCode(
  site: Site,
  request: FastifyRequest,
  { contest, person }: { readonly contest: string; readonly person: PersonId },
): BallotCode | null {
  const name = `${nameOf(site, contest)}=`
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((each) => each.startsWith(name))
  const code = readCode(pair?.slice(name.length) ?? '')
  return code !== null && isCodeOf(site.receiptKeys, { contest, person }, code) ? code : null
}
