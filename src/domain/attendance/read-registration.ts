/** The form of a registration, as it is typed. */
import { westernDigits } from '../basics/number-reading.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import {
  CATEGORIES,
  type Category,
  isBody,
  LONGEST_NAME,
  MOST_SEATS,
  type Need,
  NEEDS,
} from './registration.ts'

export type NewRegistration = {
  readonly name: string
  readonly category: Category
  readonly organisation: string | null
  readonly seats: number
  readonly others: readonly string[]
  readonly needs: readonly Need[]
}

export type TypedRegistration = {
  readonly name: string
  readonly category: string
  readonly organisation: string
  readonly seats: string
  /** a name a line */
  readonly others: string
  readonly needs: readonly string[]
}

export type RegistrationFault =
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'name-long'; readonly most: number }
  | { readonly kind: 'category-missing' }
  | { readonly kind: 'organisation-missing' }
  | { readonly kind: 'organisation-long'; readonly most: number }
  | { readonly kind: 'seats-unread'; readonly most: number }
  | { readonly kind: 'others-many'; readonly n: number }
  | { readonly kind: 'others-long'; readonly most: number }

/** On one line, without spaces that nobody sees. */
export function tidyName(typed: string): string {
  return typed
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export function readSeats(typed: string): number | null {
  const text = westernDigits(typed).trim()
  const seats = Number(text)
  return /^\d{1,3}$/.test(text) && seats >= 1 && seats <= MOST_SEATS ? seats : null
}

export function readRegistration(typed: TypedRegistration): Outcome<NewRegistration, RegistrationFault> {
  const faults: RegistrationFault[] = []
  const name = tidyName(typed.name)
  if (name === '') faults.push({ kind: 'name-missing' })
  if (name.length > LONGEST_NAME) faults.push({ kind: 'name-long', most: LONGEST_NAME })
  const category = CATEGORIES.find((one) => one === typed.category) ?? null
  if (category === null) faults.push({ kind: 'category-missing' })
  const organisation = tidyName(typed.organisation)
  if (category !== null && isBody(category) && organisation === '')
    faults.push({ kind: 'organisation-missing' })
  if (organisation.length > LONGEST_NAME) faults.push({ kind: 'organisation-long', most: LONGEST_NAME })
  const seats = typed.seats.trim() === '' ? 1 : readSeats(typed.seats)
  if (seats === null) faults.push({ kind: 'seats-unread', most: MOST_SEATS })
  const others = typed.others
    .split(/[\r\n]+/)
    .map(tidyName)
    .filter((one) => one !== '')
  if (seats !== null && others.length > seats - 1) faults.push({ kind: 'others-many', n: seats - 1 })
  if (others.some((one) => one.length > LONGEST_NAME))
    faults.push({ kind: 'others-long', most: LONGEST_NAME })
  if (faults.length > 0 || category === null || seats === null) return refused(...faults)
  const needs = NEEDS.filter((need) => typed.needs.includes(need))
  return accepted({
    name,
    category,
    organisation: organisation === '' ? null : organisation,
    seats,
    others,
    needs,
  })
}
