/** The dossier of a project: what a team writes together, from the idea to the running cooperative. */
import type { Language } from '../basics/language.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { type Actor, holds } from '../person/actor.ts'
import type { PersonId } from '../person/person.ts'

export type DossierId = string & { readonly __kind: 'dossier-id' }

/** owner: invites and takes away members, files and withdraws the dossier; writer: answers; reader: reads. */
export const MEMBER_ROLES = ['owner', 'writer', 'reader'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

export type Member = {
  readonly person: PersonId
  readonly role: MemberRole
  readonly joinedAt: Date
}

export type Dossier = {
  readonly id: DossierId
  /** The record of the bank on which everything stands; kept from idea to running cooperative. */
  readonly project: string
  readonly territory: TerritoryCode
  readonly language: Language
  readonly createdAt: Date
  readonly members: readonly Member[]
  /** People whom the team has let in to accompany it (accompaniment): they read, and write their own notes. */
  readonly advisers: readonly PersonId[]
}

/** Null when the text has not the shape of one: 16 small letters and digits. */
export function parseDossierId(text: string): DossierId | null {
  return /^[a-z0-9]{16}$/.test(text) ? (text as DossierId) : null
}

export function roleIn(dossier: Dossier, person: PersonId): MemberRole | null {
  return dossier.members.find((member) => member.person === person)?.role ?? null
}

type Asked = (actor: Actor | null, dossier: Dossier) => boolean

/** Its members; the advisers it has let in, as long as they are advisers of the territory; nobody else. */
export const mayRead: Asked = (actor, dossier) =>
  actor !== null && (roleIn(dossier, actor.person) !== null || mayAccompany(actor, dossier))

export const mayWrite: Asked = (actor, dossier) => {
  const role = actor === null ? null : roleIn(dossier, actor.person)
  return role === 'owner' || role === 'writer'
}

/** Invite, change roles, take members away, let an adviser in or out. */
export const mayManageTeam: Asked = (actor, dossier) =>
  actor !== null && roleIn(dossier, actor.person) === 'owner'

export const mayAccompany: Asked = (actor, dossier) =>
  actor !== null &&
  dossier.advisers.includes(actor.person) &&
  holds(actor, ['adviser', 'delegate'], dossier.territory)
