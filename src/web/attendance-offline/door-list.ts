/** What a phone at the door holds, and what it sends: shared by the site and the phone. */
import type { Category, RegistrationId } from '../../domain/attendance/registration.ts'

export type DoorLine = {
  readonly id: RegistrationId
  readonly name: string
  readonly organisation: string | null
  readonly category: Category
  readonly seats: number
  readonly code: string
  /** what the square of her pass says; null: walked in, has none */
  readonly pass: string | null
  readonly waiting: boolean
  readonly walkIn: boolean
  /** milliseconds since 1970; null: not here */
  readonly arrivedAt: number | null
  readonly came: number | null
}

export type DoorList = {
  readonly person: string
  readonly meeting: string
  /** when the names must be gone from the phone, milliseconds since 1970 */
  readonly until: number
  readonly lines: readonly DoorLine[]
}

export type WalkInSent = {
  readonly name: string
  readonly category: Category
  readonly phone: string
  readonly consent: boolean
}

/** A tap as the phone keeps and sends it. */
export type Tap = {
  readonly key: string
  readonly kind: 'arrive' | 'undo'
  readonly registration: RegistrationId
  readonly seats: number
  readonly order: number
  /** by the phone's clock */
  readonly at: number
  readonly walkIn: WalkInSent | null
}

export const MOST_TAPS = 200

/** `person`: who tapped: somebody else who has signed in since on this phone must not send them as hers. */
export type DoorSending = {
  readonly person: string
  readonly device: string
  readonly sentAt: number
  readonly taps: readonly Tap[]
}

export type DoorAnswer = {
  readonly person: string
  /** one for each tap, in their order: what is kept, known or unknown leaves the phone */
  readonly verdicts: readonly string[]
}

export type DoorRefused = 'not-signed-in' | 'not-on-duty' | 'another-person' | 'malformed'
