/** The answers of the form as they travel: typed texts, and what the page itself remembers in hidden fields. */
import { randomBytes } from 'node:crypto'
import { parseTerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { TypedIdea } from '../../domain/idea/read-idea.ts'
import { isIdempotencyKey } from '../../operations/submit-idea.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'

export type IdeaEntry = {
  /** `territory` as typed: a name or a code */
  readonly typed: TypedIdea
  /** the code that was chosen among several, and the typed name for which it was chosen */
  readonly place: string
  readonly placeFor: string
  /** the name of this sending: the same form sent twice is one idea */
  readonly key: string
  /** ids of similar projects that were shown already; `later`: nobody is there to look at them */
  readonly seen: readonly string[]
}

export type Body = Readonly<Record<string, string | string[] | undefined>>

/** More than any answer may have: the rest of a text is not even read, and its length is refused later. */
const LONGEST = 20_000

/** Every name that the form sends; each has its line in `data/register-of-processing.json`. */
export const SENT_FIELDS = [
  'title',
  'idea',
  'territory',
  'place',
  'placeFor',
  'sector',
  'source',
  'visibility',
  'contact',
  'consent',
  'activity',
  'model',
  'simulation',
  'key',
  'seen',
  'back',
] as const
type SentField = (typeof SENT_FIELDS)[number]

export function newIdeaKey(): string {
  return randomBytes(16).toString('base64url')
}

export function readEntry(body: Body): IdeaEntry {
  const of = (name: SentField): string => {
    const value = body[name]
    return String((Array.isArray(value) ? value.at(-1) : value) ?? '').slice(0, LONGEST)
  }
  const typed: TypedIdea = {
    title: of('title'),
    idea: of('idea'),
    territory: of('territory'),
    sector: of('sector'),
    source: of('source'),
    visibility: of('visibility'),
    contact: of('contact'),
    consent: of('consent'),
    activity: of('activity'),
    model: of('model'),
    simulation: of('simulation'),
  }
  const key = of('key')
  return {
    typed,
    place: of('place'),
    placeFor: of('placeFor'),
    key: isIdempotencyKey(key) ? key : newIdeaKey(),
    seen: of('seen')
      .split(',')
      .filter((id) => id !== ''),
  }
}

/** The empty form, or what a link says of it already: a territory by its code, sector, activity, model, simulation. */
export function prefilledEntry(site: Site, language: Language, query: Body): IdeaEntry {
  const entry = readEntry({ ...query, consent: '', key: newIdeaKey(), seen: '' })
  const source = entry.typed.source === '' ? 'citizen' : entry.typed.source
  const activity = site.library.activities.activities.find(({ id }) => id === entry.typed.activity)
  const sector = entry.typed.sector === '' ? (activity?.sector ?? '') : entry.typed.sector
  const typed = { ...entry.typed, source, sector }
  const code = parseTerritoryCode(typed.territory)
  if (code === null || !site.atlas().territories.has(code)) return { ...entry, typed }
  const name = words(language, territoryText(site, code))
  return { ...entry, typed: { ...typed, territory: name }, place: code, placeFor: name }
}

/** The answers to be read: a place that was chosen stands for the name it was chosen for, and for no other. */
export function answersOf({ typed, place, placeFor }: IdeaEntry): TypedIdea {
  return place !== '' && placeFor === typed.territory ? { ...typed, territory: place } : typed
}

/** All of it as hidden fields, so that nothing is lost on a page in between. */
export function sentFields({ typed, place, placeFor, key, seen }: IdeaEntry): readonly [SentField, string][] {
  const all: Partial<Record<SentField, string>> = { ...typed, place, placeFor, key, seen: seen.join(',') }
  return SENT_FIELDS.flatMap((name): [SentField, string][] => {
    const value = all[name] ?? ''
    return value === '' ? [] : [[name, value]]
  })
}
