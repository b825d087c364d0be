/** What the routes of planned meetings and tours share: what is asked, what is hers, what is said when it is kept. */
import { randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { contains, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { type Meeting, PLANNERS, type Tour } from '../../domain/meeting/meeting.ts'
import { outermost, partScope } from '../../domain/office/permissions.ts'
import { scopeOf } from '../../domain/person/actor.ts'
import { readMeeting } from '../../storage/meeting/reads.ts'
import type { Body } from '../office/body.ts'
import type { Office } from '../office/office.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import type { Word } from '../words/word.ts'
import { officeMeetingWords as text } from './office-words.ts'

export type Params = { readonly id: string }
export type Sent = FastifyRequest<{ Params: Params; Body: Body | undefined }>
export const POST = { preHandler: requireSameOrigin, config: perPerson(60) }

export const newId = () => randomBytes(5).toString('hex')

/** Where she may plan; where she may only read is more. */
export function planScope({ actor }: Office): readonly TerritoryCode[] {
  return outermost(scopeOf(actor, PLANNERS))
}

/** What lies in her territories. */
export function isSeen({ actor }: Office, { territory }: Pick<Meeting | Tour, 'territory'>): boolean {
  return partScope(actor, 'meetings').some((own) => contains(own, territory))
}

export type DoneQuery = { readonly done?: string; readonly note?: string }

const NOTES: Readonly<Record<string, Word>> = {
  saved: text.saved,
  named: text.named,
  removed: text.removed,
  'repeated-hour': text.repeatedHour,
  'skipped-hour': text.skippedHour,
}

export function notesOf({ done, note }: DoneQuery): readonly Word[] {
  return [done, note].flatMap((one) =>
    typeof one === 'string' && Object.hasOwn(NOTES, one) ? (NOTES[one] ?? []) : [],
  )
}

/** A documented one has no page here. */
export async function seenMeeting(office: Office, id: string): Promise<Meeting | null> {
  const meeting = await readMeeting(office.site.db, id)
  return meeting === null || meeting.shipped || !isSeen(office, meeting) ? null : meeting
}
