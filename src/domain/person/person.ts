/** Somebody who has signed in: known by a telephone number or an e-mail address that she has shown to be hers. */
import type { Language } from '../basics/language.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'

export type PersonId = string & { readonly __kind: 'person-id' }

export type Person = {
  readonly id: PersonId
  /** What she wants to be called; never shown to the public. Null: not said. */
  readonly name: string | null
  readonly language: Language
  /** Where she lives or works; null: not said. */
  readonly territory: TerritoryCode | null
  readonly createdAt: Date
}

/** Null when the text has not the shape of one: 16 small letters and digits. */
export function parsePersonId(text: string): PersonId | null {
  return /^[a-z0-9]{16}$/.test(text) ? (text as PersonId) : null
}
