/** The team of a dossier: who may be let in, moved and taken away. A dossier always has an owner. */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import type { Actor } from '../person/actor.ts'
import type { CodePolicy } from '../person/code.ts'
import type { Contact } from '../person/contact.ts'
import type { PersonId } from '../person/person.ts'
import { type Dossier, type MemberRole, mayManageTeam, mayRead, roleIn } from './dossier.ts'

export const INVITATION_DAYS = 14
/** Invitations that may be open at once, and members of one dossier. */
export const MOST_INVITATIONS = 20
export const MOST_MEMBERS = 60
/** Letters of invitation that one person may have sent in 24 hours, over all dossiers, withdrawn ones too. */
export const LETTERS_PER_PERSON_A_DAY = 30

export type Invitation = {
  readonly id: string
  readonly role: MemberRole
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly acceptedAt: Date | null
  readonly withdrawnAt: Date | null
}
export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'over'

export function invitationState(
  { acceptedAt, withdrawnAt, expiresAt }: Invitation,
  now: Date,
): InvitationState {
  if (acceptedAt !== null) return 'accepted'
  if (withdrawnAt !== null) return 'withdrawn'
  return expiresAt.getTime() <= now.getTime() ? 'over' : 'open'
}

export function invitationEnd(from: Date): Date {
  return new Date(from.getTime() + INVITATION_DAYS * 86_400_000)
}

/** Letters to addresses that somebody else has typed: what of them has gone out already. */
export type LetterLoad = {
  /** by this person, in 24 hours */
  readonly ofPerson: number
  /** by SMS, of everybody, in an hour: codes and invitations together */
  readonly bySms: number
}
export type LetterRefusal =
  | { readonly kind: 'too-many-letters' }
  | { readonly kind: 'sms-spent' }
  | { readonly kind: 'country-not-served' }

/** Why no letter goes there now; null: it does. Invitations leave half of the hour's SMS to codes of sign-in. */
export function letterRefusal(
  { channel, address }: Contact,
  { ofPerson, bySms }: LetterLoad,
  { smsCountries, smsPerHour }: Pick<CodePolicy, 'smsCountries' | 'smsPerHour'>,
): LetterRefusal | null {
  if (ofPerson >= LETTERS_PER_PERSON_A_DAY) return { kind: 'too-many-letters' }
  if (channel === 'email') return null
  if (!smsCountries.some((start) => address.startsWith(start))) return { kind: 'country-not-served' }
  return bySms * 2 >= smsPerHour ? { kind: 'sms-spent' } : null
}

/** `no-such-dossier` to everybody who may not read it. */
export type TeamRefusal =
  | { readonly kind: 'no-such-dossier' }
  | { readonly kind: 'may-not-manage' }
  | { readonly kind: 'no-such-member' }
  | { readonly kind: 'last-owner' }

export type TeamChange =
  | { readonly kind: 'role'; readonly person: PersonId; readonly role: MemberRole }
  | { readonly kind: 'remove'; readonly person: PersonId }

/** Owners change everything but the last owner; everybody may leave. */
export function judgeTeamChange(
  dossier: Dossier,
  actor: Actor,
  change: TeamChange,
): Outcome<TeamChange, TeamRefusal> {
  if (!mayRead(actor, dossier)) return refused<TeamRefusal>({ kind: 'no-such-dossier' })
  const leaves = change.kind === 'remove' && change.person === actor.person
  if (!leaves && !mayManageTeam(actor, dossier)) return refused<TeamRefusal>({ kind: 'may-not-manage' })
  const role = roleIn(dossier, change.person)
  if (role === null) return refused<TeamRefusal>({ kind: 'no-such-member' })
  const stays = change.kind === 'role' && change.role === 'owner'
  const owners = dossier.members.filter((member) => member.role === 'owner').length
  if (role === 'owner' && !stays && owners === 1) return refused<TeamRefusal>({ kind: 'last-owner' })
  return accepted(change)
}
