/** An idea as a person puts it in: seven answers, without an account. */
import type { Language } from '../basics/language.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { EMPTY_LIFE, type Project, type Source, type Visibility } from '../project/project.ts'
import type { Contact } from '../person/contact.ts'

/** Letters of a text, least and most. */
export const LENGTHS = { title: { least: 3, most: 120 }, idea: { least: 15, most: 3000 } } as const
export const LONGEST_CONTACT = 254

/** What is said, and nothing about who says it: this is what a receipt proves. */
export type IdeaContent = {
  readonly title: string
  /** what, for whom, in the person's own words; line feeds part paragraphs */
  readonly idea: string
  readonly territory: TerritoryCode
  readonly sector: string
  readonly source: Source
  /** where it came from on this site, when it did */
  readonly activity: string | null
  readonly model: string | null
  readonly simulation: string | null
}

/** `wordsHash`: SHA-256 of the words of consent as they were shown. */
export type Consent = { readonly wordsHash: string }

export type Idea = {
  readonly content: IdeaContent
  readonly visibility: Visibility
  readonly contact: Contact
  readonly consent: Consent
  /** in which to answer the author */
  readonly language: Language
}

/** The record of the bank: it waits until a moderator has read it. `year`: the legal year of its receipt. */
export function projectOf(
  { content, visibility }: Pick<Idea, 'content' | 'visibility'>,
  { id, now, year }: { readonly id: string; readonly now: Date; readonly year: number },
): Project {
  return {
    id,
    stage: 'idea',
    source: content.source,
    territory: content.territory,
    sector: content.sector,
    activity: content.activity,
    model: content.model,
    simulation: content.simulation,
    audiences: [],
    year,
    title: { own: content.title },
    summary: { own: content.idea },
    life: EMPTY_LIFE,
    sample: false,
    visibility,
    publication: 'waiting',
    createdAt: now,
  }
}
