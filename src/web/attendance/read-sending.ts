/** What a phone at the door sends, read as data of strangers. */
import { tidyName } from '../../domain/attendance/read-registration.ts'
import {
  CATEGORIES,
  LONGEST_NAME,
  MOST_SEATS,
  parseRegistrationId,
} from '../../domain/attendance/registration.ts'
import { readContact } from '../../domain/person/contact.ts'
import type { DoorBatch, SentTap, SentWalkIn } from '../../operations/check-in.ts'
import { MOST_TAPS } from '../attendance-offline/door-list.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (sent: unknown): sent is Fields =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent)
const isKey = (sent: unknown): sent is string => typeof sent === 'string' && /^[0-9a-f]{32}$/.test(sent)
const isCount = (sent: unknown, most: number): sent is number =>
  Number.isSafeInteger(sent) && Number(sent) >= 0 && Number(sent) <= most

/** Dates that PostgreSQL and JavaScript both have. */
const LATEST = Date.UTC(2200, 0, 1)

/** Null: no page of this site sends such a thing. */
export function readSending(body: unknown): { readonly person: string; readonly batch: DoorBatch } | null {
  if (!isFields(body)) return null
  const { person, device, sentAt, taps } = body
  if (typeof person !== 'string' || !isKey(device) || !isCount(sentAt, LATEST)) return null
  if (!Array.isArray(taps) || taps.length > MOST_TAPS) return null
  const read = taps.map(readTap)
  return read.every((tap) => tap !== null) ? { person, batch: { device, sentAt, taps: read } } : null
}

function readTap(sent: unknown): SentTap | null {
  if (!isFields(sent)) return null
  const { key, kind, registration, seats, order, at, walkIn } = sent
  const id = typeof registration === 'string' ? parseRegistrationId(registration) : null
  if (!isKey(key) || id === null || (kind !== 'arrive' && kind !== 'undo')) return null
  if (!isCount(seats, MOST_SEATS) || seats === 0) return null
  if (!isCount(order, Number.MAX_SAFE_INTEGER) || !isCount(at, LATEST)) return null
  if (walkIn === null || walkIn === undefined)
    return { key, kind, registration: id, seats, order, at, walkIn: null }
  const read = isFields(walkIn) ? readWalkIn(walkIn) : null
  return read === null ? null : { key, kind, registration: id, seats, order, at, walkIn: read }
}

/** Null: without a category nobody can be counted. A number that is none is left out, and the rest is kept. */
export function readWalkIn({ name, category, phone, consent }: Fields): SentWalkIn | null {
  const known = CATEGORIES.find((one) => one === category)
  if (known === undefined || typeof name !== 'string') return null
  const contact = typeof phone === 'string' ? readContact(phone) : null
  return {
    name: Array.from(tidyName(name)).slice(0, LONGEST_NAME).join(''),
    category: known,
    phone: contact?.ok === true && contact.value.channel === 'phone' ? contact.value.address : null,
    consent: consent === true,
  }
}
