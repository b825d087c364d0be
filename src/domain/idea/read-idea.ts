/** Reads the answers of the form as people type them; every fault at once, so that one correction is enough. */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import type { Language } from '../basics/language.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { SOURCES, VISIBILITIES } from '../project/project.ts'
import type { Atlas } from '../territory/atlas.ts'
import { type ContactFault, readContact } from '../person/contact.ts'
import { type Idea, LENGTHS } from './idea.ts'
import { tidy, tidyLine } from './tidy.ts'
import { readTerritory } from './typed-territory.ts'

/** The answers of the form by the name of their field, as typed; what is missing is empty. */
export const IDEA_FIELDS = [
  'title',
  'idea',
  'territory',
  'sector',
  'source',
  'visibility',
  'contact',
  'consent',
] as const
export type IdeaField = (typeof IDEA_FIELDS)[number]
/** Where the idea came from on this site; never typed. */
export const ORIGIN_FIELDS = ['activity', 'model', 'simulation'] as const
export type TypedIdea = Readonly<Record<IdeaField | (typeof ORIGIN_FIELDS)[number], string>>

export type IdeaFault =
  | { readonly kind: 'title-missing' | 'idea-missing' | 'territory-missing' | 'sector-missing' }
  | { readonly kind: 'title-long' | 'idea-long'; readonly most: number; readonly over: number }
  | { readonly kind: 'idea-short'; readonly least: number }
  | { readonly kind: 'territory-unknown'; readonly typed: string }
  | { readonly kind: 'territory-several'; readonly typed: string; readonly codes: readonly TerritoryCode[] }
  | { readonly kind: 'source-missing' | 'visibility-missing' }
  | { readonly kind: 'consent-missing' | 'consent-changed' }
  | ContactFault

export const FIELD_OF: Readonly<Record<IdeaFault['kind'], IdeaField>> = {
  'title-missing': 'title',
  'title-long': 'title',
  'idea-missing': 'idea',
  'idea-short': 'idea',
  'idea-long': 'idea',
  'territory-missing': 'territory',
  'territory-unknown': 'territory',
  'territory-several': 'territory',
  'sector-missing': 'sector',
  'source-missing': 'source',
  'visibility-missing': 'visibility',
  'contact-missing': 'contact',
  'contact-unread': 'contact',
  'consent-missing': 'consent',
  'consent-changed': 'consent',
}

/** What the site knows when it reads an idea. */
export type IdeaReading = {
  readonly atlas: Atlas
  readonly sectors: ReadonlySet<string>
  readonly activities: ReadonlySet<string>
  readonly models: ReadonlySet<string>
  readonly language: Language
  /** SHA-256 of the words of consent that are shown today in this language */
  readonly consentHash: string
}

export function readIdea(typed: TypedIdea, reading: IdeaReading): Outcome<Idea, IdeaFault> {
  const faults: IdeaFault[] = []
  const title = textOf('title', tidyLine(typed.title), faults)
  const idea = textOf('idea', tidy(typed.idea), faults)
  const territory = readTerritory(reading.atlas, typed.territory)
  if (!territory.ok) faults.push(...territory.reasons)
  const sector = reading.sectors.has(typed.sector) ? typed.sector : null
  if (sector === null) faults.push({ kind: 'sector-missing' })
  const source = SOURCES.find((one) => one === typed.source)
  if (source === undefined) faults.push({ kind: 'source-missing' })
  const visibility = VISIBILITIES.find((one) => one === typed.visibility)
  if (visibility === undefined) faults.push({ kind: 'visibility-missing' })
  const contact = readContact(typed.contact)
  if (!contact.ok) faults.push(...contact.reasons)
  if (typed.consent === '') faults.push({ kind: 'consent-missing' })
  else if (typed.consent !== reading.consentHash) faults.push({ kind: 'consent-changed' })
  if (faults.length > 0 || !territory.ok || !contact.ok) return refused(...faults)
  if (sector === null || source === undefined || visibility === undefined) return refused(...faults)
  return accepted({
    content: { title, idea, territory: territory.value, sector, source, ...originOf(typed, reading) },
    visibility,
    contact: contact.value,
    consent: { wordsHash: reading.consentHash },
    language: reading.language,
  })
}

/** An origin that is not known here is left out: it was never typed, so there is nothing to correct. */
function originOf(typed: TypedIdea, { activities, models }: IdeaReading) {
  return {
    activity: activities.has(typed.activity) ? typed.activity : null,
    model: models.has(typed.model) ? typed.model : null,
    simulation: /^[0-9abcdefghjkmnpqrstvwxyz]{10}$/.test(typed.simulation) ? typed.simulation : null,
  }
}

function textOf(field: 'title' | 'idea', text: string, faults: IdeaFault[]): string {
  const { least, most } = LENGTHS[field]
  const length = Array.from(text).length
  if (text === '') faults.push({ kind: `${field}-missing` })
  else if (length > most) faults.push({ kind: `${field}-long`, most, over: length - most })
  else if (field === 'idea' && length < least) faults.push({ kind: 'idea-short', least })
  else if (length < least) faults.push({ kind: 'title-missing' })
  return text
}
