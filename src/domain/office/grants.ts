/** Who may give a role to whom, and take it away. */
import { levelOf, NATION } from '../basics/territory-code.ts'
import { type Actor, type AgentRole, type Grant, holds } from '../person/actor.ts'
import type { PersonId } from '../person/person.ts'
import { type Doer, isTerminal, partScope } from './permissions.ts'

/** What a delegate appoints in her own region; every other role is an administrator's to give. */
export const APPOINTED_BY_DELEGATES: readonly AgentRole[] = ['adviser', 'moderator']

/** Roles that mean something only for the whole country. */
const NATIONAL_ROLES: readonly AgentRole[] = ['administrator', 'editor']

/** Whether a role can be held in such a territory at all: a delegate leads a region, an editor edits one guide. */
export function fits({ role, territory }: Grant): boolean {
  if (NATIONAL_ROLES.includes(role)) return territory === NATION
  if (role === 'delegate') return levelOf(territory) === 'region'
  return true
}

/** Gives or takes away: an administrator everywhere, a delegate in her own region; nobody changes her own grants. */
export function mayChangeGrant(doer: Doer, person: PersonId, { role, territory }: Grant): boolean {
  if (isTerminal(doer)) return true
  if (doer.person === person) return false
  if (holds(doer, ['administrator'], NATION)) return true
  return APPOINTED_BY_DELEGATES.includes(role) && holds(doer, ['delegate'], territory)
}

/** Roles that `actor` may give in at least one territory, for the choices of a form. */
export function grantableRoles(actor: Actor): readonly AgentRole[] {
  if (holds(actor, ['administrator'], NATION))
    return ['adviser', 'moderator', 'editor', 'delegate', 'reader', 'administrator']
  return partScope({ ...actor, grants: actor.grants.filter(({ role }) => role === 'delegate') }, 'people')
    .length > 0
    ? APPOINTED_BY_DELEGATES
    : []
}

export type GrantRefusal =
  | { readonly kind: 'no-such-person' }
  | { readonly kind: 'not-yours-to-give' }
  | { readonly kind: 'own-grants' }
  | { readonly kind: 'no-such-role' }
  | { readonly kind: 'no-such-territory' }
  | { readonly kind: 'role-does-not-fit' }
  | { readonly kind: 'granted-before' }
  | { readonly kind: 'not-granted' }
  | { readonly kind: 'last-administrator' }

/** Why a change of grants is not allowed; null: it is. */
export function grantFault(doer: Doer, person: PersonId, grant: Grant): GrantRefusal | null {
  if (!isTerminal(doer) && doer.person === person) return { kind: 'own-grants' }
  return mayChangeGrant(doer, person, grant) ? null : { kind: 'not-yours-to-give' }
}

/** A site without an administrator could never have one again from its pages. */
export function leavesNobody(grant: Grant, administrators: readonly PersonId[], person: PersonId): boolean {
  return grant.role === 'administrator' && administrators.every((one) => one === person)
}
