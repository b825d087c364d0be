/** The jury of a contest and what it has said. Names of jurors leave this folder for those who lead the contest only. */
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { Comparison, Conflict, Juror, MarkSheet } from '../../domain/judging/judging.ts'
import type { RoundDecision, RoundSetup, RoundSignature } from '../../domain/judging/round.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'

type Asking = Database | Transaction

/** Those who have left too. */
export async function listJurors(db: Asking, contest: string): Promise<readonly Juror[]> {
  const rows = await db
    .selectFrom('juror')
    .selectAll()
    .where('contest_id', '=', contest)
    .orderBy('invited_at')
    .orderBy('person_id')
    .execute()
  return rows.map((row) => ({
    person: row.person_id,
    contest: row.contest_id,
    name: row.name,
    body: row.body,
    employer: row.employer,
    commune: row.commune,
    invitedAt: row.invited_at,
    agreedAt: row.agreed_at,
    leftAt: row.left_at,
  }))
}

export async function listConflicts(db: Asking, contest: string): Promise<readonly Conflict[]> {
  const rows = await db
    .selectFrom('juror_conflict')
    .selectAll()
    .where('contest_id', '=', contest)
    .orderBy('at')
    .orderBy('entry_id')
    .execute()
  return rows.map((row) => ({
    juror: row.person_id,
    entry: row.entry_id,
    kind: row.kind,
    reason: row.reason,
    setAside: row.set_aside,
  }))
}

export async function listAssignments(
  db: Asking,
  contest: string,
  round: string,
): Promise<readonly { readonly juror: PersonId; readonly entry: EntryId }[]> {
  const rows = await db
    .selectFrom('jury_assignment')
    .select(['person_id', 'entry_id'])
    .where('contest_id', '=', contest)
    .where('round', '=', round)
    .orderBy('entry_id')
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id, entry_id }) => ({ juror: person_id, entry: entry_id }))
}

/** Those not complete too. */
export async function listMarkSheets(
  db: Asking,
  contest: string,
  round: string,
): Promise<readonly MarkSheet[]> {
  const rows = await db
    .selectFrom('mark_sheet')
    .selectAll()
    .where('contest_id', '=', contest)
    .where('round', '=', round)
    .orderBy('entry_id')
    .orderBy('person_id')
    .execute()
  return rows.map((row) => ({
    juror: row.person_id,
    entry: row.entry_id,
    round: row.round,
    marks: row.marks,
    comments: row.comments,
    complete: row.complete,
    version: row.version,
  }))
}

export async function listComparisons(
  db: Asking,
  contest: string,
  round: string,
): Promise<readonly Comparison[]> {
  const rows = await db
    .selectFrom('comparison')
    .selectAll()
    .where('contest_id', '=', contest)
    .where('round', '=', round)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({
    juror: row.person_id,
    round: row.round,
    first: row.first_id,
    second: row.second_id,
    better: row.better,
    at: row.at,
  }))
}

/** As set by the leader; null: not yet, see `DEFAULT_SETUP`. */
export async function readRoundSetup(db: Asking, contest: string, round: string): Promise<RoundSetup | null> {
  const row = await db
    .selectFrom('round_setup')
    .selectAll()
    .where('contest_id', '=', contest)
    .where('round', '=', round)
    .executeTakeFirst()
  if (row === undefined) return null
  return { basis: row.basis, quorum: row.quorum, seed: row.seed === null ? null : Number(row.seed) }
}

/** Null: the deliberation of this round has not begun, marks and comparisons are still taken. */
export async function readRoundDecision(
  db: Asking,
  contest: string,
  round: string,
): Promise<RoundDecision | null> {
  const row = await db
    .selectFrom('round_decision')
    .selectAll()
    .where('contest_id', '=', contest)
    .where('round', '=', round)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    computed: row.computed,
    decided: row.decided,
    departures: row.departures,
    minutes: row.minutes,
    figures: row.figures,
    version: row.version,
    openedAt: row.opened_at,
    decidedAt: row.decided_at,
  }
}

/** Of the leader's and jurors' eyes only. */
export async function listSignatures(
  db: Asking,
  contest: string,
  round: string,
): Promise<readonly RoundSignature[]> {
  const rows = await db
    .selectFrom('round_signature')
    .selectAll()
    .where('contest_id', '=', contest)
    .where('round', '=', round)
    .orderBy('signed_at')
    .execute()
  return rows.map((row) => ({ juror: row.person_id, hash: row.content_hash, at: row.signed_at }))
}

export type InvitedJuror = {
  readonly channel: 'phone' | 'email'
  readonly address: string
  readonly name: string
  readonly body: string | null
  readonly employer: string | null
  readonly commune: TerritoryCode | null
  readonly invitedAt: Date
}

/** Invited by a number or address that nobody here has shown to be hers yet. */
export async function listInvitedJurors(db: Asking, contest: string): Promise<readonly InvitedJuror[]> {
  const rows = await db
    .selectFrom('juror_invitation')
    .selectAll()
    .where('contest_id', '=', contest)
    .orderBy('invited_at')
    .orderBy('address')
    .execute()
  return rows.map(({ contest_id: _, invited_at, ...rest }) => ({ ...rest, invitedAt: invited_at }))
}

/** The invitation to one of her numbers or addresses; null: none. */
export async function invitationOf(
  db: Asking,
  contest: string,
  person: PersonId,
): Promise<InvitedJuror | null> {
  const row = await db
    .selectFrom('juror_invitation')
    .innerJoin('person_contact', (join) =>
      join
        .onRef('person_contact.channel', '=', 'juror_invitation.channel')
        .onRef('person_contact.address', '=', 'juror_invitation.address'),
    )
    .selectAll('juror_invitation')
    .where('contest_id', '=', contest)
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (row === undefined) return null
  const { contest_id: _, invited_at, ...rest } = row
  return { ...rest, invitedAt: invited_at }
}
