/** Who is on the jury: invited by number or address, joined, removed. */
import { type Language, read } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { readSome } from '../domain/basics/some-text.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import type { Contest } from '../domain/contest/contest.ts'
import { JUDGING_LETTERS } from '../domain/judging/letter-words.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Contact } from '../domain/person/contact.ts'
import type { PersonId } from '../domain/person/person.ts'
import { readContest } from '../storage/contest/reads.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { invitationOf, listInvitedJurors, listJurors } from '../storage/judging/reads.ts'
import { deleteInvitedJuror, insertInvitedJuror, leaveJury } from '../storage/judging/round-writes.ts'
import { lockRound, putJuror } from '../storage/judging/writes.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'
import { readTerritoryName } from '../storage/territory/reads.ts'
import {
  journalOfJury,
  type LeadCircumstances,
  type LeadRefusal,
  ledContest,
  recordFoundConflicts,
} from './lead-jury.ts'
import { writePlainLetters } from './plain-letters.ts'

export const MOST_JURORS = 50
export const LONGEST_NAME = 120
export const LONGEST_BODY = 200

export type JurorWish = {
  readonly contest: string
  readonly contact: Contact
  /** as the public is told once results are out */
  readonly name: string
  readonly body: string | null
  /** for finding conflicts only */
  readonly employer: string | null
  readonly commune: TerritoryCode | null
}

export type InviteJurorRefusal =
  | LeadRefusal
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'too-long'; readonly field: 'name' | 'body' | 'employer'; readonly most: number }
  | { readonly kind: 'no-such-territory' }
  | { readonly kind: 'invited-before' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'country-not-served' }

type InviteCircumstances = LeadCircumstances & {
  /** where SMS go: starts of numbers */
  readonly smsCountries: readonly string[]
  /** of a letter to somebody who has no account yet */
  readonly language: Language
}

/**
 * A number or address that belongs to somebody here makes her a juror at once; another one waits until its holder signs
 * in and accepts. The leader is told the same in both cases.
 */
export function inviteJuror(
  db: Database,
  wish: JurorWish,
  circumstances: InviteCircumstances,
): Promise<Outcome<null, InviteJurorRefusal>> {
  const { now } = circumstances
  return db.transaction().execute(async (trx) => {
    await lockRound(trx, wish.contest, '')
    const contest = await ledContest(trx, wish.contest, circumstances)
    if ('kind' in contest) return refused<InviteJurorRefusal>(contest)
    const fault = faultOf(wish, circumstances)
    if (fault !== null) return refused<InviteJurorRefusal>(fault)
    if (wish.commune !== null && (await readTerritoryName(trx, wish.commune)) === null)
      return refused<InviteJurorRefusal>({ kind: 'no-such-territory' })
    const jurors = await listJurors(trx, wish.contest)
    const invited = await listInvitedJurors(trx, wish.contest)
    if (jurors.filter(({ leftAt }) => leftAt === null).length + invited.length >= MOST_JURORS)
      return refused<InviteJurorRefusal>({ kind: 'too-many' })
    const { contact, ...said } = wish
    const person = await readPersonByContact(trx, contact)
    const before = jurors.find((juror) => juror.person === person)
    if (before !== undefined && before.leftAt === null)
      return refused<InviteJurorRefusal>({ kind: 'invited-before' })
    if (person === null) {
      if (!(await insertInvitedJuror(trx, { ...said, contact, invitedAt: now })))
        return refused<InviteJurorRefusal>({ kind: 'invited-before' })
      await tellUnknown(trx, contest, contact, circumstances)
    } else {
      await putJuror(trx, { ...said, person, invitedAt: now, agreedAt: null, leftAt: null })
      await recordFoundConflicts(trx, wish.contest, now)
      await tellKnown(trx, contest, person, circumstances)
    }
    await journalOfJury(trx, wish.contest, 'invite-juror', circumstances, person === null ? {} : { person })
    return accepted(null)
  })
}

function faultOf(
  { name, body, employer, contact }: JurorWish,
  { smsCountries }: InviteCircumstances,
): InviteJurorRefusal | null {
  if (name.trim() === '') return { kind: 'name-missing' }
  if (name.length > LONGEST_NAME) return { kind: 'too-long', field: 'name', most: LONGEST_NAME }
  if ((body ?? '').length > LONGEST_BODY) return { kind: 'too-long', field: 'body', most: LONGEST_BODY }
  if ((employer ?? '').length > LONGEST_BODY)
    return { kind: 'too-long', field: 'employer', most: LONGEST_BODY }
  if (contact.channel === 'phone' && !smsCountries.some((start) => contact.address.startsWith(start)))
    return { kind: 'country-not-served' }
  return null
}

const invitationPath = (contest: string) => (language: Language) =>
  `/${language}/contests/${contest}/jury/invitation`

async function tellKnown(
  trx: Transaction,
  contest: Contest,
  person: PersonId,
  { now, origin }: InviteCircumstances,
) {
  await writePlainLetters(
    trx,
    {
      letter: JUDGING_LETTERS.invited,
      to: [person],
      cause: `invite-juror.${contest.id}.${now.getTime()}`,
      values: { title: { some: contest.plan.title } },
      path: invitationPath(contest.id),
    },
    { now, origin },
  )
}

async function tellUnknown(
  trx: Transaction,
  { id, plan }: Contest,
  contact: Contact,
  { now, origin, language }: InviteCircumstances,
) {
  const link = `${origin ?? ''}${invitationPath(id)(language)}`
  const say = (text: Parameters<typeof read>[0]) => {
    const said = read(text, language)
    const title = readSome(plan.title, said.language)?.words ?? ''
    return said.words.replace('{title}', title).replace('{link}', link)
  }
  await queueLetter(trx, {
    ...contact,
    language,
    subject: say(JUDGING_LETTERS.invited.subject),
    body: say(JUDGING_LETTERS.invited.body),
    projectId: null,
    messageId: `invite-juror.${id}.${now.getTime()}.${contact.channel}`,
    at: now,
  })
}

/** One reason for no invitation, one of another, and a contest that is not there. */
export type JoinRefusal = { readonly kind: 'no-such-invitation' }

/** Whoever has shown the invited number or address to be hers becomes a juror; again changes nothing. */
export function joinJury(
  db: Database,
  { contest: id }: { readonly contest: string },
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<Outcome<null, JoinRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockRound(trx, id, '')
    const jurors = await listJurors(trx, id)
    const juror = jurors.find(({ person, leftAt }) => person === actor.person && leftAt === null)
    if (juror !== undefined) return accepted(null)
    const invitation = await invitationOf(trx, id, actor.person)
    const contest = await readContest(trx, id)
    if (invitation === null || contest === null || contest.standing !== 'announced')
      return refused<JoinRefusal>({ kind: 'no-such-invitation' })
    const { channel, address, ...said } = invitation
    await deleteInvitedJuror(trx, id, { channel, address })
    await putJuror(trx, { ...said, contest: id, person: actor.person, agreedAt: null, leftAt: null })
    await recordFoundConflicts(trx, id, now)
    await journalOfJury(trx, id, 'join-jury', { doer: actor, now }, {})
    return accepted(null)
  })
}

export type RemoveJurorRefusal = LeadRefusal | { readonly kind: 'no-such-juror' }

/** What she has judged stays; what she has not begun is free for the next draw. */
export function removeJuror(
  db: Database,
  { contest, person }: { readonly contest: string; readonly person: PersonId },
  circumstances: LeadCircumstances,
): Promise<Outcome<null, RemoveJurorRefusal>> {
  return db.transaction().execute(async (trx) => {
    const led = await ledContest(trx, contest, circumstances)
    if ('kind' in led) return refused<RemoveJurorRefusal>(led)
    if (!(await leaveJury(trx, contest, person, circumstances.now)))
      return refused<RemoveJurorRefusal>({ kind: 'no-such-juror' })
    await journalOfJury(trx, contest, 'remove-juror', circumstances, { person })
    return accepted(null)
  })
}

/** Of somebody who has not accepted yet. */
export function withdrawJurorInvitation(
  db: Database,
  { contest, contact }: { readonly contest: string; readonly contact: Contact },
  circumstances: LeadCircumstances,
): Promise<Outcome<null, RemoveJurorRefusal>> {
  return db.transaction().execute(async (trx) => {
    const led = await ledContest(trx, contest, circumstances)
    if ('kind' in led) return refused<RemoveJurorRefusal>(led)
    if (!(await deleteInvitedJuror(trx, contest, contact)))
      return refused<RemoveJurorRefusal>({ kind: 'no-such-juror' })
    await journalOfJury(trx, contest, 'withdraw-juror-invitation', circumstances, {})
    return accepted(null)
  })
}
