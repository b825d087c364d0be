/** The door of a meeting: taps of phones are taken in, each once, whenever and however often they are sent. */
import { arrivalOf, type DoorEvent, timesOnSite } from '../domain/attendance/arrivals.ts'
import { CERTIFICATE_LENGTH, drawCode } from '../domain/attendance/code.ts'
import type { Category, RegistrationId } from '../domain/attendance/registration.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type Meeting, onDuty } from '../domain/meeting/meeting.ts'
import type { Actor } from '../domain/person/actor.ts'
import { eventsOf, mergedWith, readRegistration } from '../storage/attendance/reads.ts'
import {
  insertEvent,
  insertWalkIn,
  lastOfDevice,
  lockMeeting,
  setArrival,
  setMerged,
} from '../storage/attendance/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readStaff } from '../storage/meeting/reads.ts'
import { readGrants } from '../storage/person/reads.ts'

export type SentWalkIn = {
  readonly name: string
  readonly category: Category
  /** read already: `+212612345678` */
  readonly phone: string | null
  /** she has said that her name and number may be kept; else neither is */
  readonly consent: boolean
}

export type SentTap = Omit<DoorEvent, 'device'> & {
  readonly registration: RegistrationId
  /** with the tap that lets her in */
  readonly walkIn: SentWalkIn | null
}

/** `sentAt`: milliseconds since 1970 by the clock of the device when it sent. */
export type DoorBatch = {
  readonly device: string
  readonly sentAt: number
  readonly taps: readonly SentTap[]
}

/** unknown: nobody of this meeting (any more): the device may forget the tap */
export type TapVerdict = 'kept' | 'known' | 'unknown'

export type DoorRefusal = { readonly kind: 'no-such-meeting' } | { readonly kind: 'no-such-registration' }

export type DoorCircumstances = {
  readonly actor: Actor
  readonly now: Date
  /** A whole number below what it is asked for. */
  readonly chance: (below: number) => number
}

type AtDoor = DoorCircumstances & { readonly trx: Transaction; readonly meeting: Meeting }

/** One verdict for each tap, in their order. */
export function reportArrivals(
  db: Database,
  { meeting, batch }: { readonly meeting: string; readonly batch: DoorBatch },
  circumstances: DoorCircumstances,
): Promise<Outcome<readonly TapVerdict[], DoorRefusal>> {
  return atDoor(db, meeting, circumstances, async (door) => {
    const { trx, now } = door
    const last = await lastOfDevice(trx, meeting, batch.device)
    const timed = timesOnSite(batch.taps, { sentAt: batch.sentAt, now: now.getTime(), last })
    const verdicts = new Map<string, TapVerdict>()
    const touched = new Set<RegistrationId>()
    for (const tap of timed) {
      const verdict = await takeIn(door, tap, batch.device)
      if (!verdicts.has(tap.key)) verdicts.set(tap.key, verdict)
      if (verdict === 'kept') touched.add(tap.registration)
    }
    for (const id of touched) await recalculate(door, id)
    if (touched.size > 0) await note(door, 'check-in', { registrations: touched.size })
    return accepted(batch.taps.map(({ key }) => verdicts.get(key) ?? 'unknown'))
  })
}

/** The second entry of one person is counted with the first; her earliest arrival holds. */
export function mergeWalkIn(
  db: Database,
  asked: { readonly meeting: string; readonly walkIn: RegistrationId; readonly into: RegistrationId },
  circumstances: DoorCircumstances,
): Promise<Outcome<null, DoorRefusal>> {
  return atDoor(db, asked.meeting, circumstances, async (door) => {
    const [one, into] = [await found(door, asked.walkIn), await found(door, asked.into)]
    const apt = one?.source === 'door' && one.mergedInto === null && into?.mergedInto === null
    if (!apt || one === null || into === null || one.id === into.id)
      return refused<DoorRefusal>({ kind: 'no-such-registration' })
    for (const id of await mergedWith(door.trx, one.id)) await setMerged(door.trx, id, into.id)
    await recalculate(door, into.id)
    await note(door, 'merge-walk-ins', { registration: one.id, into: into.id })
    return accepted(null)
  })
}

/** With the roles and duties of this moment, one batch after the other. */
function atDoor<Value>(
  db: Database,
  id: string,
  circumstances: DoorCircumstances,
  work: (door: AtDoor) => Promise<Outcome<Value, DoorRefusal>>,
): Promise<Outcome<Value, DoorRefusal>> {
  const { now } = circumstances
  return db.transaction().execute(async (trx) => {
    const meeting = await lockMeeting(trx, id)
    const actor = { ...circumstances.actor, grants: await readGrants(trx, circumstances.actor.person) }
    const staff = await readStaff(trx, id)
    if (meeting === null || !onDuty(actor, 'door', { meeting, staff, now }))
      return refused<DoorRefusal>({ kind: 'no-such-meeting' })
    return work({ ...circumstances, trx, meeting })
  })
}

async function takeIn(door: AtDoor, tap: SentTap, device: string): Promise<TapVerdict> {
  const { trx, meeting, actor, now } = door
  if (tap.walkIn !== null) await takeWalkIn(door, tap, tap.walkIn)
  const registration = await found(door, tap.registration)
  if (registration === null) return 'unknown'
  const about = { meeting: meeting.id, registration: registration.id, by: actor.person, now }
  const { key, kind, seats, order, at } = tap
  return (await insertEvent(trx, { key, kind, seats, order, at, device }, about)) ? 'kept' : 'known'
}

async function takeWalkIn({ trx, meeting, chance }: AtDoor, tap: SentTap, sent: SentWalkIn): Promise<void> {
  const at = new Date(tap.at)
  const { category, consent } = sent
  const said = consent ? { name: sent.name, phone: sent.phone } : { name: '', phone: null }
  for (let tries = 0; tries < 20; tries += 1) {
    if ((await readRegistration(trx, tap.registration)) !== null) return
    const kept = { id: tap.registration, meeting: meeting.id, code: drawCode(chance), at }
    const consentAt = consent ? at : null
    if (await insertWalkIn(trx, { ...kept, consentAt }, { ...said, category, seats: tap.seats })) return
  }
  throw new Error(`no free code for a walk-in of ${meeting.id}`)
}

async function found({ trx, meeting }: AtDoor, id: RegistrationId) {
  const one = await readRegistration(trx, id)
  return one?.meeting === meeting.id ? one : null
}

/** From all taps of it and of what was merged into it; what it was merged into follows. */
async function recalculate(door: AtDoor, id: RegistrationId): Promise<void> {
  const { trx, chance } = door
  const root = (await found(door, id))?.mergedInto ?? id
  for (const one of new Set([id, root])) {
    const events = await eventsOf(trx, one === root ? await mergedWith(trx, root) : [one])
    await setArrival(trx, one, arrivalOf(events), drawCode(chance, CERTIFICATE_LENGTH))
  }
}

async function note({ trx, meeting, actor, now }: AtDoor, action: string, detail: object): Promise<void> {
  await appendJournal(trx, {
    at: now,
    actor: `person:${actor.person}`,
    action,
    subject: `meeting:${meeting.id}`,
    detail: { ...detail },
  })
}
