/** Who acts: a person, what she may do for the operator and where, and how surely she has signed in. */
import { contains, type TerritoryCode } from '../basics/territory-code.ts'
import type { PersonId } from './person.ts'

/**
 * What people do for the operator, each in a territory and all that it contains.
 * adviser: accompanies people; moderator: decides what is published; editor: programmes, partners, words, imports;
 * delegate: leads a region: moderates, routes requests for help, sees all of the region, appoints its advisers;
 * reader: sees the back office and changes nothing; administrator: people, roles and settings besides all the rest.
 */
export const AGENT_ROLES = ['adviser', 'moderator', 'editor', 'delegate', 'reader', 'administrator'] as const
export type AgentRole = (typeof AGENT_ROLES)[number]

export type Grant = { readonly role: AgentRole; readonly territory: TerritoryCode }

export type Actor = {
  readonly person: PersonId
  readonly grants: readonly Grant[]
  /** A second factor was shown in this session: without one no role counts. */
  readonly strong: boolean
}

/** Nobody has signed in: null. */
export type Visitor = Actor | null

/** Whether `actor` has one of `roles` in a territory that contains `territory`, and has signed in surely enough. */
export function holds(actor: Visitor, roles: readonly AgentRole[], territory: TerritoryCode): boolean {
  return scopeOf(actor, roles).some((own) => contains(own, territory))
}

/** The territories in which `actor` has one of `roles`; none for somebody who has not shown a second factor. */
export function scopeOf(actor: Visitor, roles: readonly AgentRole[]): readonly TerritoryCode[] {
  if (actor === null || !actor.strong) return []
  return actor.grants.filter(({ role }) => roles.includes(role)).map(({ territory }) => territory)
}

/** Has a role anywhere, shown a second factor or not: she is asked for one before the back office opens. */
export function isAgent(actor: Visitor): boolean {
  return actor !== null && actor.grants.length > 0
}
