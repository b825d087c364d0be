/** Lets somebody into a dossier by a link that serves once: made, told by letter, accepted, withdrawn. */
import { createHash } from 'node:crypto'
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { OwnText } from '../domain/basics/own-text.ts'
import { type DossierId, type MemberRole, mayManageTeam, mayRead, roleIn } from '../domain/dossier/dossier.ts'
import {
  invitationEnd,
  invitationState,
  type LetterRefusal,
  letterRefusal,
  MOST_INVITATIONS,
  MOST_MEMBERS,
  type TeamRefusal,
} from '../domain/dossier/team.ts'
import type { CodePolicy } from '../domain/person/code.ts'
import type { Contact } from '../domain/person/contact.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database, Transaction } from '../storage/database.ts'
import {
  closeInvitation,
  insertInvitation,
  invitationMessageId,
  type KeptInvitation,
  readInvitation,
  readInvitations,
  readLetterLoad,
} from '../storage/dossier/invitations.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { languageOfContact } from '../storage/dossier/work.ts'
import { lockDossier, putMember } from '../storage/dossier/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { lockCodes } from '../storage/person/code-writes.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { readProject } from '../storage/project/reads.ts'

export type InviteRefusal = TeamRefusal | LetterRefusal | { readonly kind: 'too-many' }

export type InviteWording = (
  language: Language,
  letter: { readonly title: OwnText; readonly secret: string },
) => { readonly subject: string; readonly body: string }

export type NewInvitation = {
  readonly dossier: DossierId
  readonly role: MemberRole
  /** to whom a letter is sent; null: the owner hands the link over herself */
  readonly contact: Contact | null
  /** of the letter, unless the person is known here by this contact and reads another one */
  readonly language: Language
}

type Circumstances = { readonly actor: Actor; readonly now: Date }

const secretHash = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** `secret`: 43 letters of chance, in the link; only its hash is kept here. */
export function inviteToDossier(
  db: Database,
  { dossier: id, role, contact, language }: NewInvitation,
  {
    actor,
    now,
    secret,
    wording,
    policy,
  }: Circumstances & {
    readonly secret: string
    readonly wording: InviteWording
    /** where SMS go, and how many in an hour */
    readonly policy: Pick<CodePolicy, 'smsCountries' | 'smsPerHour'>
  },
): Promise<Outcome<{ readonly id: string }, InviteRefusal>> {
  return db.transaction().execute(async (trx) => {
    const refusal = await managerRefusal(trx, id, actor)
    if (refusal !== null) return refused<InviteRefusal>(refusal)
    const dossier = await readDossier(trx, id)
    const before = await readInvitations(trx, id)
    const open = before.filter((each) => invitationState(each, now) === 'open').length
    if (dossier === null || open >= MOST_INVITATIONS || dossier.members.length >= MOST_MEMBERS)
      return refused<InviteRefusal>({ kind: 'too-many' })
    if (contact !== null) {
      await lockCodes(trx)
      const closed = letterRefusal(contact, await readLetterLoad(trx, actor.person, now), policy)
      if (closed !== null) return refused<InviteRefusal>(closed)
    }
    const expiresAt = invitationEnd(now)
    const made = { dossier: id, role, invitedBy: actor.person, contact, createdAt: now, expiresAt }
    const number = await insertInvitation(trx, made, secretHash(secret))
    const project = await readProject(trx, dossier.project)
    if (contact !== null && project !== null) {
      const hers = (await languageOfContact(trx, contact)) ?? language
      const letter = wording(hers, { title: project.title, secret })
      const rest = {
        projectId: null,
        messageId: invitationMessageId(actor.person, number),
        at: now,
        language: hers,
      }
      await queueLetter(trx, { ...contact, ...letter, ...rest })
    }
    const detail = { invitation: number, role, letter: contact !== null }
    await journal(trx, id, { actor, now }, 'invite-to-dossier', detail)
    return accepted({ id: number })
  })
}

/** One reason for a link that never was, was used, was withdrawn or is over. */
export type AcceptRefusal = { readonly kind: 'no-such-invitation' }

/** Whoever is inside already stays what she is, and the link stays open for somebody else. */
export function acceptInvitation(
  db: Database,
  { secret }: { readonly secret: string },
  { actor, now }: Circumstances,
): Promise<Outcome<DossierId, AcceptRefusal>> {
  return db.transaction().execute(async (trx) => {
    const named = await readInvitation(trx, secretHash(secret))
    if (named === null || !(await lockDossier(trx, named.dossier)))
      return refused<AcceptRefusal>({ kind: 'no-such-invitation' })
    const invitation = await readInvitation(trx, secretHash(secret))
    const dossier = await readDossier(trx, named.dossier)
    if (dossier !== null && roleIn(dossier, actor.person) !== null) return accepted(named.dossier)
    if (invitation === null || invitationState(invitation, now) !== 'open')
      return refused<AcceptRefusal>({ kind: 'no-such-invitation' })
    await closeInvitation(trx, invitation.id, { acceptedBy: actor.person, at: now })
    await putMember(trx, invitation.dossier, { person: actor.person, role: invitation.role, at: now })
    const detail = { invitation: invitation.id, role: invitation.role }
    await journal(trx, invitation.dossier, { actor, now }, 'join-dossier', detail)
    return accepted(invitation.dossier)
  })
}

/** An invitation that can be accepted now; null for every other secret. */
export async function openInvitation(
  db: Database,
  secret: string,
  now: Date,
): Promise<KeptInvitation | null> {
  const invitation = await readInvitation(db, secretHash(secret))
  return invitation !== null && invitationState(invitation, now) === 'open' ? invitation : null
}

export function withdrawInvitation(
  db: Database,
  { dossier, invitation }: { readonly dossier: DossierId; readonly invitation: string },
  { actor, now }: Circumstances,
): Promise<Outcome<'withdrawn', TeamRefusal>> {
  return db.transaction().execute(async (trx) => {
    const refusal = await managerRefusal(trx, dossier, actor)
    if (refusal !== null) return refused<TeamRefusal>(refusal)
    const found = (await readInvitations(trx, dossier)).find(({ id }) => id === invitation)
    if (found === undefined) return refused<TeamRefusal>({ kind: 'no-such-member' })
    if (invitationState(found, now) !== 'open') return accepted('withdrawn')
    await closeInvitation(trx, found.id, { withdrawnAt: now })
    await journal(trx, dossier, { actor, now }, 'withdraw-invitation', { invitation: found.id })
    return accepted('withdrawn')
  })
}

async function managerRefusal(trx: Transaction, id: DossierId, actor: Actor): Promise<TeamRefusal | null> {
  await lockDossier(trx, id)
  const dossier = await readDossier(trx, id)
  if (dossier === null || !mayRead(actor, dossier)) return { kind: 'no-such-dossier' }
  return mayManageTeam(actor, dossier) ? null : { kind: 'may-not-manage' }
}

function journal(
  trx: Transaction,
  dossier: DossierId,
  { actor, now }: Circumstances,
  action: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const line = { at: now, actor: `person:${actor.person}`, action, subject: `dossier:${dossier}`, detail }
  return appendJournal(trx, line)
}
