/** Invitations into a dossier. The secret of a link is never kept, only its hash. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { DossierId, MemberRole } from '../../domain/dossier/dossier.ts'
import type { Invitation, LetterLoad } from '../../domain/dossier/team.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'

/** As the owners see it: to whom it was sent, when it was. */
export type KeptInvitation = Invitation & {
  readonly dossier: DossierId
  readonly invitedBy: PersonId | null
  readonly contact: { readonly channel: 'phone' | 'email'; readonly address: string } | null
}

const COLUMNS = [
  'id',
  'dossier_id',
  'role',
  'invited_by',
  'channel',
  'address',
  'created_at',
  'expires_at',
  'accepted_at',
  'withdrawn_at',
] as const

type Row = {
  id: string
  dossier_id: DossierId
  role: MemberRole
  invited_by: PersonId | null
  channel: 'phone' | 'email' | null
  address: string | null
  created_at: Date
  expires_at: Date
  accepted_at: Date | null
  withdrawn_at: Date | null
}

function kept({ channel, address, ...row }: Row): KeptInvitation {
  return {
    id: row.id,
    dossier: row.dossier_id,
    role: row.role,
    invitedBy: row.invited_by,
    contact: channel === null || address === null ? null : { channel, address },
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    withdrawnAt: row.withdrawn_at,
  }
}

/** Of a dossier, the newest first. */
export async function readInvitations(
  db: Database | Transaction,
  dossier: DossierId,
): Promise<readonly KeptInvitation[]> {
  const rows = await db
    .selectFrom('dossier_invitation')
    .select(COLUMNS)
    .where('dossier_id', '=', dossier)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(kept)
}

export async function readInvitation(
  db: Database | Transaction,
  secretHash: string,
): Promise<KeptInvitation | null> {
  const query = db.selectFrom('dossier_invitation').select(COLUMNS).where('secret_hash', '=', secretHash)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : kept(row)
}

export async function insertInvitation(
  trx: Transaction,
  invitation: Pick<KeptInvitation, 'dossier' | 'role' | 'invitedBy' | 'contact' | 'createdAt' | 'expiresAt'>,
  secretHash: string,
): Promise<string> {
  const { id } = await trx
    .insertInto('dossier_invitation')
    .values({
      dossier_id: invitation.dossier,
      secret_hash: secretHash,
      role: invitation.role,
      invited_by: invitation.invitedBy,
      channel: invitation.contact?.channel ?? null,
      address: invitation.contact?.address ?? null,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
      accepted_at: null,
      accepted_by: null,
      withdrawn_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Used or withdrawn: whom it was sent to is forgotten. */
export async function closeInvitation(
  trx: Transaction,
  id: string,
  end: { readonly acceptedBy: PersonId; readonly at: Date } | { readonly withdrawnAt: Date },
): Promise<void> {
  const change =
    'acceptedBy' in end
      ? { accepted_at: end.at, accepted_by: end.acceptedBy }
      : { withdrawn_at: end.withdrawnAt }
  await trx
    .updateTable('dossier_invitation')
    .set({ ...change, channel: null, address: null })
    .where('id', '=', id)
    .execute()
}

/** The open ones that somebody has made: who leaves, or owns no longer, keeps no door ajar. How many. */
export async function withdrawInvitationsBy(
  trx: Transaction,
  {
    person,
    dossier,
    at,
  }: { readonly person: PersonId; readonly dossier: DossierId | null; readonly at: Date },
): Promise<number> {
  let query = trx
    .updateTable('dossier_invitation')
    .set({ withdrawn_at: at, channel: null, address: null })
    .where('invited_by', '=', person)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
  if (dossier !== null) query = query.where('dossier_id', '=', dossier)
  return Number((await query.executeTakeFirst()).numUpdatedRows)
}

/** Begins the message ids of one person's invitations: counts them, and tells nobody who she is. */
const begins = (person: PersonId) =>
  `invitation.${createHash('sha256').update(`invitation:${person}`).digest('hex').slice(0, 16)}.`

export function invitationMessageId(person: PersonId, number: string): string {
  return begins(person) + number
}

/** `now`: windows of a day and of an hour end there. */
export async function readLetterLoad(trx: Transaction, person: PersonId, now: Date): Promise<LetterLoad> {
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const { rows } = await sql<{ of_person: string; by_sms: string }>`select
      (select count(*) from letter where created_at > ${before(24)}
        and starts_with(message_id, ${begins(person)})) as of_person,
      (select count(*) from letter where created_at > ${before(1)} and channel = 'phone'
        and (kind = 'code' or starts_with(message_id, 'invitation.'))) as by_sms`.execute(trx)
  return { ofPerson: Number(rows[0]?.of_person), bySms: Number(rows[0]?.by_sms) }
}

/**
 * What letters of invitation said: the name of a dossier that is gone, or the way into one, to people who may have
 * nothing to do with it. That they were written stays, for the limits. `dossier` null: of all that `person` has made.
 */
export async function emptyInvitationLetters(
  trx: Transaction,
  of: { readonly dossier: DossierId } | { readonly person: PersonId },
): Promise<void> {
  const which =
    'dossier' in of
      ? sql`i.dossier_id = ${of.dossier}`
      : sql`i.invited_by = ${of.person} and i.accepted_at is null`
  await sql`update letter l set subject = '', body = '', address = '',
      sent_at = coalesce(l.sent_at, l.created_at)
    from dossier_invitation i
    where ${which} and starts_with(l.message_id, 'invitation.') and split_part(l.message_id, '.', 3) = i.id::text`.execute(
    trx,
  )
}

/** Those that are over: whom they were sent to is forgotten. How many. */
export async function forgetOverdue(trx: Transaction, now: Date): Promise<number> {
  const result = await trx
    .updateTable('dossier_invitation')
    .set({ channel: null, address: null })
    .where('expires_at', '<=', now)
    .where('address', 'is not', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
