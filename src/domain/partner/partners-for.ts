/** Who can help here: the partners of a place, the nearest first. */
import { normalise, searchWords } from '../basics/normalise.ts'
import { contains, levelOf, NATION, type TerritoryCode } from '../basics/territory-code.ts'
import type { Exchange, Partner, PartnerRole } from './partner.ts'

/** What is asked; a part left out asks for nothing. `offers`: it gives this; `needs`: it looks for this. */
export type PartnerQuestion = {
  readonly territory?: TerritoryCode | undefined
  readonly sector?: string | undefined
  readonly role?: PartnerRole | undefined
  readonly offers?: Exchange | undefined
  readonly needs?: Exchange | undefined
  readonly q?: string | undefined
}

/**
 * How near a partner is to the place asked for. `here`: it works in, or has its seat in, that very place; `inside`: in a
 * part of it; else the smallest of its territories that contains the place. Nearest first, as listed.
 */
export const CLOSENESS = ['here', 'inside', 'province', 'region', 'nation'] as const
export type Closeness = (typeof CLOSENESS)[number]

export type NearPartner = {
  readonly partner: Partner
  readonly closeness: Closeness
  /** The territory of the partner that makes it so near. */
  readonly through: TerritoryCode
}

/**
 * The partners that answer every part of the question. A place is answered both ways: a national body helps everywhere
 * and a regional one helps each of its communes; and who asks for a region is shown those who work or sit in a part of
 * it. No place: the whole country is the place.
 *
 * Order: closeness as `CLOSENESS` lists it; then those whose sectors name the sector asked for before those open to all
 * sectors; then by id, so that the order is the same each time. Size or fame is not guessed at.
 *
 * `q`: every word typed must begin a word of the name, the summary, or what is offered or looked for, in any language.
 */
export function partnersFor(partners: readonly Partner[], question: PartnerQuestion): readonly NearPartner[] {
  const typed = question.q === undefined ? [] : searchWords(question.q)
  const place = question.territory ?? NATION
  return partners
    .filter((partner) => answers(partner, question) && speaksOf(partner, typed))
    .flatMap((partner) => near(partner, place) ?? [])
    .sort(
      (a, b) =>
        CLOSENESS.indexOf(a.closeness) - CLOSENESS.indexOf(b.closeness) ||
        Number(named(b.partner, question.sector)) - Number(named(a.partner, question.sector)) ||
        (a.partner.id < b.partner.id ? -1 : 1),
    )
}

function answers(partner: Partner, { sector, role, offers, needs }: PartnerQuestion): boolean {
  return (
    (sector === undefined || partner.sectors.length === 0 || partner.sectors.includes(sector)) &&
    (role === undefined || partner.roles.includes(role)) &&
    (offers === undefined || partner.offers.some(({ kind }) => kind === offers)) &&
    (needs === undefined || partner.needs.some(({ kind }) => kind === needs))
  )
}

function named(partner: Partner, sector: string | undefined): boolean {
  return sector !== undefined && partner.sectors.includes(sector)
}

/** How near the partner is to the place, through the nearest of its territories; null: it has nothing to do with it. */
export function near(partner: Partner, place: TerritoryCode): NearPartner | null {
  const own = partner.territories.map((through) => ({ through, closeness: closenessOf(through, place) }))
  const { seat } = partner
  const seated =
    seat !== null && contains(place, seat) && place !== NATION
      ? [{ through: seat, closeness: closenessOf(seat, place) }]
      : []
  const best = [...own, ...seated].reduce<{ through: TerritoryCode; closeness: Closeness | null } | null>(
    (nearest, one) => (rank(one.closeness) < rank(nearest?.closeness ?? null) ? one : nearest),
    null,
  )
  return best === null || best.closeness === null
    ? null
    : { partner, closeness: best.closeness, through: best.through }
}

function rank(closeness: Closeness | null): number {
  return closeness === null ? Number.POSITIVE_INFINITY : CLOSENESS.indexOf(closeness)
}

function closenessOf(works: TerritoryCode, place: TerritoryCode): Closeness | null {
  if (works === place) return 'here'
  if (contains(place, works)) return 'inside'
  if (!contains(works, place)) return null
  const level = levelOf(works)
  return level === 'commune' ? null : level
}

function speaksOf(partner: Partner, typed: readonly string[]): boolean {
  if (typed.length === 0) return true
  const said = [
    partner.name,
    partner.summary,
    ...[...partner.offers, ...partner.needs].map(({ text }) => text),
  ]
  const all = said.flatMap(({ ar, fr, en }) => [...searchWords(ar), ...searchWords(fr), ...searchWords(en)])
  const words = [...all, ...normalise(partner.id).split(' ')]
  return typed.every((word) => words.some((one) => one.startsWith(word)))
}
