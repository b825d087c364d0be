/** The form of a registration as it was sent, and the fields it had. */
import { randomBytes } from 'node:crypto'
import {
  type RegistrationFault,
  readRegistration,
  type TypedRegistration,
} from '../../domain/attendance/read-registration.ts'
import type { Registration } from '../../domain/attendance/registration.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { RegistrationRefusal } from '../../operations/register-for-meeting.ts'
import { type Body, entryOf, manyOf } from '../accompaniment/body.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { words } from '../words/word.ts'
import { REGISTRATION_FAULTS } from './words.ts'

export type RegistrationEntry = {
  readonly typed: TypedRegistration
  /** Made with the form, so that sending it twice is one registration. */
  readonly key: string
  /** she has one already and changes it */
  readonly change: boolean
}

export const EMPTY: TypedRegistration = {
  name: '',
  category: '',
  organisation: '',
  seats: '1',
  others: '',
  needs: [],
}

export const newFormKey = (): string => randomBytes(16).toString('hex')

export function entryOfRegistration({
  name,
  category,
  organisation,
  ...rest
}: Registration): RegistrationEntry {
  return {
    typed: {
      ...{ name, category, organisation: organisation ?? '', seats: String(rest.seats) },
      ...{ others: rest.others.join('\n'), needs: rest.needs },
    },
    key: newFormKey(),
    change: true,
  }
}

export function readEntry(body: Body | undefined) {
  const sent = entryOf(body)
  const said = (name: keyof TypedRegistration) => sent[name] ?? ''
  const typed: TypedRegistration = {
    ...{ name: said('name'), category: said('category'), organisation: said('organisation') },
    ...{ seats: said('seats'), others: said('others'), needs: manyOf(body, 'needs') },
  }
  const key = /^[0-9a-f]{32}$/.test(sent.key ?? '') ? (sent.key ?? '') : newFormKey()
  const entry: RegistrationEntry = { typed, key, change: sent.change === '1' }
  return { entry, read: readRegistration(typed) }
}

const FIELD_OF: Readonly<Record<keyof typeof REGISTRATION_FAULTS, string>> = {
  'name-missing': 'name',
  'name-long': 'name',
  'category-missing': 'category',
  'organisation-missing': 'organisation',
  'organisation-long': 'organisation',
  'seats-unread': 'seats',
  'others-many': 'others',
  'others-long': 'others',
  closed: 'name',
  'room-too-small': 'seats',
  'no-seats-left': 'seats',
}

type Fault = RegistrationFault | Exclude<RegistrationRefusal, { kind: 'no-such-meeting' }>

export function registrationErrors(language: Language, faults: readonly Fault[]): readonly FieldError[] {
  return faults.map((fault) => {
    const { kind, ...values } = fault
    return { field: FIELD_OF[kind], message: words(language, REGISTRATION_FAULTS[kind], values) }
  })
}

/** Null: there is no such meeting, whatever else was wrong. */
export function refusalErrors(
  language: Language,
  reasons: readonly RegistrationRefusal[],
): readonly FieldError[] | null {
  const faults = reasons.filter((one) => one.kind !== 'no-such-meeting')
  return faults.length === reasons.length ? registrationErrors(language, faults) : null
}
