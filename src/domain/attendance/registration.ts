/** Who comes to a meeting: people with an account who register for it, and those who walk in at its door. */
import { isShown, type Meeting, meetingPhase } from '../meeting/meeting.ts'
import type { PersonId } from '../person/person.ts'
import type { Arrival } from './arrivals.ts'

/** Kinds of participants, as the source documents name them, and associations. */
export const CATEGORIES = [
  'cooperative',
  'idea-holder',
  'project-holder',
  'expert',
  'economic',
  'institution',
  'association',
] as const
export type Category = (typeof CATEGORIES)[number]

/** Come as a body, with its name, and may bring several people. */
export const BODIES: readonly Category[] = ['cooperative', 'economic', 'institution', 'association']

/** What makes it possible to come and to take part. */
export const NEEDS = ['tamazight', 'darija', 'wheelchair', 'child-care'] as const
export type Need = (typeof NEEDS)[number]

export type RegistrationId = string & { readonly __kind: 'registration-id' }

/** confirmed: has its seats; waiting: gets them when they are freed, first come first served; cancelled: gave them up */
export const REGISTRATION_STANDINGS = ['confirmed', 'waiting', 'cancelled'] as const
export type RegistrationStanding = (typeof REGISTRATION_STANDINGS)[number]

export type Registration = {
  readonly id: RegistrationId
  readonly meeting: string
  /** null: walked in without an account, or has had herself erased */
  readonly person: PersonId | null
  /** `door`: walked in; takes no seat of those who registered */
  readonly source: 'site' | 'door'
  /** empty: erased, or not given at the door */
  readonly name: string
  readonly category: Category
  /** the cooperative or body she comes for */
  readonly organisation: string | null
  /** how many come, she among them */
  readonly seats: number
  /** names of those who come with her, as far as she gave them */
  readonly others: readonly string[]
  readonly needs: readonly Need[]
  /** of a walk-in, when given */
  readonly phone: string | null
  readonly standing: RegistrationStanding
  /** grows with every registration: its place in the queue */
  readonly place: number
  /** six letters to say aloud at the door */
  readonly code: string
  readonly createdAt: Date
  readonly arrival: Arrival | null
  /** the same walk-in entered twice: counted with that one */
  readonly mergedInto: RegistrationId | null
}

export const MOST_SEATS = 20
export const LONGEST_NAME = 120

/** 16 small letters and digits. */
export function parseRegistrationId(text: string): RegistrationId | null {
  return /^[a-z0-9]{16}$/.test(text) ? (text as RegistrationId) : null
}

export function isBody(category: Category): boolean {
  return BODIES.includes(category)
}

/** Until it begins; afterwards the door takes people in. */
export function takesRegistrations(meeting: Meeting, now: Date): boolean {
  return (
    !meeting.shipped &&
    isShown(meeting) &&
    meeting.takesRegistrations &&
    meetingPhase(meeting, now) === 'coming'
  )
}

/** May be given up or made smaller until the meeting begins, whether new ones are taken or not. */
export function mayChangeRegistration(meeting: Meeting, now: Date): boolean {
  const phase = meetingPhase(meeting, now)
  return !meeting.shipped && (phase === 'coming' || phase === 'postponed' || phase === 'undated')
}

/** Whose certificate may be had: who was seen at the door, once the meeting is over. */
export function mayHaveCertificate(
  registration: Pick<Registration, 'arrival' | 'name' | 'mergedInto'>,
  meeting: Meeting,
  now: Date,
): boolean {
  const { arrival, name, mergedInto } = registration
  return arrival !== null && name !== '' && mergedInto === null && meetingPhase(meeting, now) === 'held'
}
