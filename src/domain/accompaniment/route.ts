/** To whom a request for help goes next: the nearest adviser who knows the subject and the language, and is least busy. */
import type { Language } from '../basics/language.ts'
import { contains, LEVELS, levelOf, type TerritoryCode } from '../basics/territory-code.ts'
import type { PersonId } from '../person/person.ts'
import type { HelpSubject } from './help.ts'

export type AvailableAdviser = {
  readonly person: PersonId
  /** Where she is adviser. */
  readonly scopes: readonly TerritoryCode[]
  readonly subjects: readonly HelpSubject[]
  readonly languages: readonly Language[]
  /** Cases at one time. */
  readonly capacity: number
  /** Cases open now, and requests that wait for her answer. */
  readonly load: number
  /** When a request was last offered to her; null: never. */
  readonly lastAskedAt: Date | null
}

export type Routable = {
  readonly territory: TerritoryCode
  readonly subject: HelpSubject
  readonly language: Language
  /** Who asked and her team: nobody accompanies herself. */
  readonly team: readonly PersonId[]
  /** Everybody to whom it was offered before, whatever the answer. */
  readonly before: readonly PersonId[]
}

/**
 * Those who may be asked, the best first: of the smallest territory that contains the request's, then who has the
 * subject, then the language, then the least busy, then who has been without a request longest. The same for the same.
 */
export function rankAdvisers(
  request: Routable,
  advisers: readonly AvailableAdviser[],
): readonly AvailableAdviser[] {
  const out = new Set<PersonId>([...request.before, ...request.team])
  return advisers
    .filter(
      ({ person, scopes, load, capacity }) =>
        !out.has(person) && load < capacity && nearness(scopes, request.territory) >= 0,
    )
    .map((adviser) => ({ adviser, keys: keysOf(adviser, request) }))
    .sort((a, b) => compare(a.keys, b.keys) || (a.adviser.person < b.adviser.person ? -1 : 1))
    .map(({ adviser }) => adviser)
}

/** Smaller is better, in the order of the rank. */
function keysOf(adviser: AvailableAdviser, request: Routable): readonly number[] {
  return [
    -nearness(adviser.scopes, request.territory),
    adviser.subjects.includes(request.subject) ? 0 : 1,
    adviser.languages.includes(request.language) ? 0 : 1,
    adviser.load,
    adviser.lastAskedAt?.getTime() ?? Number.NEGATIVE_INFINITY,
  ]
}

/** The level of her nearest scope that contains the territory: 0 for the nation, 3 for a commune; -1: none does. */
function nearness(scopes: readonly TerritoryCode[], territory: TerritoryCode): number {
  return Math.max(
    -1,
    ...scopes.filter((own) => contains(own, territory)).map((own) => LEVELS.indexOf(levelOf(own))),
  )
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, mine] of a.entries()) {
    const other = b[at] ?? 0
    if (mine !== other) return mine < other ? -1 : 1
  }
  return 0
}
