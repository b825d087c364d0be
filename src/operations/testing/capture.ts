/** For tests: a meeting that has just begun, with its delegate, two agents who write down what is said and a participant. */
import { randomBytes } from 'node:crypto'
import { packNote, type TypedNote } from '../../domain/capture/note.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { RegistrationId } from '../../domain/attendance/registration.ts'
import type { Database } from '../../storage/database.ts'
import { momentAt } from './contest.ts'
import { type SignedIn, signedInPerson } from './people.ts'

export type TestCapture = {
  readonly meeting: string
  readonly delegate: SignedIn
  readonly agents: readonly [SignedIn, SignedIn]
  /** was seen at the door, with an account */
  readonly participant: SignedIn
  readonly stranger: SignedIn
}

export async function testCapture(
  db: Database,
  { now = new Date(), territory = '02' as string } = {},
): Promise<TestCapture> {
  const code = territory as TerritoryCode
  const meeting = `lgha${randomBytes(5).toString('hex')}`
  const start = momentAt(now)
  await db
    .insertInto('meeting')
    .values({
      id: meeting,
      tour_id: null,
      position: null,
      territory_code: code,
      title: JSON.stringify({ ar: 'لقاء للاختبار', fr: 'Rencontre d’essai' }),
      city: JSON.stringify({ ar: 'بركان', fr: 'Berkane' }),
      venue: null,
      address: null,
      day: null,
      starts_civil: start.civil,
      starts_at: start.at,
      time_rules: start.rules,
      minutes: 240,
      capacity: 100,
      slogan: null,
      purpose: null,
      organiser: null,
      programme: '[]',
      partners: '[]',
      sources: '[]',
      standing: 'announced',
      takes_registrations: true,
      sequence: 0,
      shipped: false,
      version: 1,
      created_at: now,
    })
    .execute()
  const delegate = await signedInPerson(db, { grants: [{ role: 'delegate', territory }], now })
  const agents = [await signedInPerson(db, { now }), await signedInPerson(db, { now })] as const
  for (const { actor } of agents)
    await db
      .insertInto('meeting_staff')
      .values({
        meeting_id: meeting,
        person_id: actor.person,
        duty: 'capture',
        named_by: `person:${delegate.actor.person}`,
        named_at: now,
      })
      .execute()
  const participant = await signedInPerson(db, { language: 'fr', now })
  await db
    .insertInto('registration')
    .values({
      id: randomBytes(8).toString('hex') as RegistrationId,
      meeting_id: meeting,
      person_id: participant.actor.person,
      source: 'site',
      name: 'للاختبار',
      category: 'cooperative',
      organisation: null,
      seats: 1,
      others: null,
      needs: null,
      phone: null,
      standing: 'confirmed',
      code: 'ABCDEF',
      certificate: null,
      form_key: null,
      created_at: now,
      arrived_at: now,
      arrived_seats: 1,
      merged_into: null,
      reminded_days: null,
      reminded_start: null,
      told_standing: null,
      told_sequence: null,
      consent_at: now,
    })
    .execute()
  return { meeting, delegate, agents, participant, stranger: await signedInPerson(db, { now }) }
}

export const EMPTY_NOTE: TypedNote = {
  kind: 'need',
  words: '',
  language: 'ar',
  territory: '',
  sector: '',
  speaker: '',
  answers: '',
  contact: '',
  consent: '',
}

export const packed = (words: string, more: Partial<TypedNote> = {}) =>
  packNote({ ...EMPTY_NOTE, words, ...more })

/** The n-th note of a test. */
export const noteId = (n: number) => n.toString(16).padStart(32, '0')
