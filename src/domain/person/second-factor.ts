/** What agents show beside the code by which they sign in, and when it does not count. */
import { contains } from '../basics/territory-code.ts'
import { type Actor, type Grant, isAgent, scopeOf } from './actor.ts'
import type { PersonId } from './person.ts'

export type FactorKind = 'totp' | 'passkey'

/** One that is set up, as its owner sees it. */
export type Factor = {
  readonly id: string
  readonly kind: FactorKind
  readonly createdAt: Date
  readonly usedAt: Date | null
}

/** Wrong tries in a row. */
export type FactorLock = { readonly wrong: number; readonly lockedUntil: Date | null }

export const MOST_WRONG = 5
const LOCKED_MS = 15 * 60_000
export const RECOVERY_CODES = 10
/** How many authenticators and passkeys one person may set up. */
export const MOST_FACTORS = 10

export function isLocked({ lockedUntil }: FactorLock, now: Date): boolean {
  return lockedUntil !== null && lockedUntil > now
}

/** After one more wrong try: the fifth in a row locks for a quarter of an hour, then counting begins anew. */
export function afterWrong({ wrong }: FactorLock, now: Date): FactorLock {
  if (wrong + 1 < MOST_WRONG) return { wrong: wrong + 1, lockedUntil: null }
  return { wrong: 0, lockedUntil: new Date(now.getTime() + LOCKED_MS) }
}

/** The first is set up with the code alone; every later one only in a session that has shown one. */
export function mayEnrol(actor: Actor, own: number): boolean {
  return (own === 0 || actor.strong) && own < MOST_FACTORS
}

/** In a session that has shown one. An agent keeps at least one: another has to be set up before. */
export function mayRemove(actor: Actor, own: number): boolean {
  return actor.strong && (own > 1 || !isAgent(actor))
}

/**
 * Administrators take the factors of somebody else away who has lost them, where they administer all the territories
 * in which she has a role: an administrator of a region cannot weaken one of the whole country.
 */
export function mayReset(actor: Actor | null, person: PersonId, grants: readonly Grant[]): boolean {
  if (actor === null || actor.person === person || grants.length === 0) return false
  const scope = scopeOf(actor, ['administrator'])
  return grants.every(({ territory }) => scope.some((own) => contains(own, territory)))
}
