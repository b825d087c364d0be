/** What an agent types for a citizen, read as the citizen's own form would be; every fault at once. */
import { readHelp } from '../../domain/accompaniment/read-help.ts'
import { isLanguage, type Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { readIdea } from '../../domain/idea/read-idea.ts'
import {
  ASSISTED_KINDS,
  type Assisted,
  type AssistedForm,
  territoryOf,
} from '../../domain/office/assisted.ts'
import { mayAssist } from '../../domain/office/permissions.ts'
import { readContact } from '../../domain/person/contact.ts'
import { newToken } from '../../storage/person/session-token.ts'
import { askErrors } from '../accompaniment/faults.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { consentHash } from '../idea/consent.ts'
import { IDEA_FAULTS } from '../idea/fault-words.ts'
import { fieldErrors } from '../idea/faults.ts'
import { ideaReading } from '../idea/reading.ts'
import { words } from '../words/word.ts'
import { assistedConsentHash } from './assisted-consent.ts'
import { assistedWords as text } from './assisted-words.ts'
import { type Body, one } from './body.ts'
import type { Office } from './office.ts'

/** Every name that the form sends besides `do` and `code`; each has its line in the register of processing. */
export const ASSISTED_FIELDS = [
  'kind',
  'contact',
  'spoken',
  'title',
  'idea',
  'territory',
  'place',
  'placeFor',
  'sector',
  'visibility',
  'subject',
  'words',
  'share',
  'formKey',
  'request',
] as const
export type AssistedEntry = Readonly<Record<(typeof ASSISTED_FIELDS)[number], string>>

/** More than any answer may have: its length is refused later. */
const LONGEST = 20_000

export function assistedEntry(body: Body | undefined): AssistedEntry {
  const of = (name: keyof AssistedEntry) => one(body, name).slice(0, LONGEST)
  const token = (name: keyof AssistedEntry) => (/^[A-Za-z0-9_-]{43}$/.test(of(name)) ? of(name) : newToken())
  const typed = Object.fromEntries(ASSISTED_FIELDS.map((name) => [name, of(name)])) as AssistedEntry
  return { ...typed, formKey: token('formKey'), request: token('request') }
}

export type Unread = {
  readonly errors: readonly FieldError[]
  /** places among which the typed name does not decide */
  readonly places: readonly TerritoryCode[]
}

/** Faults are said in the agent's language; the consent and the record are in the citizen's. */
export function readAssistedForm(office: Office, entry: AssistedEntry): AssistedForm | Unread {
  const kind = ASSISTED_KINDS.find((one) => one === entry.kind) ?? 'idea'
  const spoken: Language = isLanguage(entry.spoken) ? entry.spoken : 'ar'
  const read = kind === 'help' ? helpOf(office, entry, spoken) : ideaOf(office, entry, kind, spoken)
  const contact = readContact(entry.contact)
  const missing = contact.ok ? [] : contact.reasons
  const errors = [
    ...missing.map(({ kind: fault }) => ({
      field: 'contact',
      message: words(office.language, IDEA_FAULTS[fault]),
    })),
    ...('errors' in read ? read.errors : []),
  ]
  if (!('errors' in read) && !mayAssist(office.actor, territoryOf(read)))
    errors.push({ field: 'territory', message: words(office.language, text.notHers) })
  if (errors.length > 0 || 'errors' in read || !contact.ok)
    return { errors, places: 'errors' in read ? read.places : [] }
  const wordsHash = assistedConsentHash(spoken, kind, entry.share === 'yes')
  return { filed: read, contact: contact.value, language: spoken, wordsHash, formKey: entry.formKey }
}

/** A place that was chosen stands for the name it was chosen for. */
const placeOf = ({ territory, place, placeFor }: AssistedEntry) =>
  place !== '' && placeFor === territory ? place : territory

function helpOf(office: Office, entry: AssistedEntry, spoken: Language): Assisted | Unread {
  const { subject, share } = entry
  const typed = { subject, words: entry.words, territory: placeOf(entry), language: spoken, share }
  const read = readHelp(typed, office.site.atlas())
  if (read.ok) return { kind: 'help', help: read.value }
  return { errors: askErrors(office.language, read.reasons), places: read.reasons.flatMap(codesOf) }
}

/** Of a dossier only the name, the place and the sector are asked: everything else is asked inside. */
const OF_DOSSIER: readonly string[] = ['title', 'territory', 'place', 'sector']

function ideaOf(
  office: Office,
  entry: AssistedEntry,
  kind: 'idea' | 'dossier',
  spoken: Language,
): Assisted | Unread {
  const { title, idea, sector, visibility, contact } = entry
  const read = readIdea(
    {
      ...{ title, idea, territory: placeOf(entry), sector, visibility, contact },
      ...{ source: 'citizen', consent: consentHash(spoken), activity: '', model: '', simulation: '' },
      ...(kind === 'dossier' ? { idea: NO_IDEA, visibility: 'hidden', contact: NO_CONTACT } : {}),
    },
    ideaReading(office.site, spoken),
  )
  if (read.ok) {
    const { content } = read.value
    return kind === 'idea'
      ? { kind, idea: read.value }
      : { kind, title: content.title, territory: content.territory, sector: content.sector }
  }
  const faults = fieldErrors(office.language, read.reasons)
  // the contact is said once, by whoever reads it for all kinds
  const errors = faults.filter(({ field }) =>
    kind === 'dossier' ? OF_DOSSIER.includes(field) : field !== 'contact',
  )
  return { errors, places: read.reasons.flatMap(codesOf) }
}

/** What a dossier does not ask stands as if it were answered. */
const NO_IDEA = '.'.repeat(20)
const NO_CONTACT = '0600000000'

const codesOf = (fault: { readonly kind: string }): readonly TerritoryCode[] =>
  'codes' in fault ? (fault.codes as readonly TerritoryCode[]) : []
