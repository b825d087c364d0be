/** What an agent files for a citizen who stands beside her and agrees with a code on her own telephone. */
import type { NewHelp } from '../accompaniment/read-help.ts'
import type { Language } from '../basics/language.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import type { Idea } from '../idea/idea.ts'
import type { Contact } from '../person/contact.ts'

export const ASSISTED_KINDS = ['idea', 'dossier', 'help'] as const
export type AssistedKind = (typeof ASSISTED_KINDS)[number]

export type Assisted =
  | { readonly kind: 'idea'; readonly idea: Idea }
  | {
      readonly kind: 'dossier'
      readonly title: string
      readonly territory: TerritoryCode
      readonly sector: string
    }
  | { readonly kind: 'help'; readonly help: NewHelp }

/** Everything that the code agrees to: another word of it, and the code is one for something else. */
export type AssistedForm = {
  readonly filed: Assisted
  /** the citizen's telephone */
  readonly contact: Contact
  /** in which she is read the words of consent, and written to */
  readonly language: Language
  /** SHA-256 of the words that are read to her */
  readonly wordsHash: string
  /** made with the form, so that sending it twice is one filing */
  readonly formKey: string
}

/** The purpose of a consent by code, as `consent.purpose` keeps it. */
export const ASSISTED_PURPOSE = 'assisted'

export function territoryOf(filed: Assisted): TerritoryCode {
  switch (filed.kind) {
    case 'idea':
      return filed.idea.content.territory
    case 'help':
      return filed.help.territory
    case 'dossier':
      return filed.territory
  }
}
