/** What the leader of a contest sets for its jury and rounds; inside the transactions of operations. */
import type { Contact } from '../../domain/person/contact.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { Reading } from '../../domain/judging/assignment.ts'
import type { ConflictKind } from '../../domain/judging/judging.ts'
import type { Departure, RoundFigures, RoundSetup } from '../../domain/judging/round.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Transaction } from '../database.ts'

type InRound = { readonly contest: string; readonly round: string }

export type JurorInvitation = {
  readonly contest: string
  readonly contact: Contact
  readonly name: string
  readonly body: string | null
  readonly employer: string | null
  readonly commune: TerritoryCode | null
  readonly invitedAt: Date
}

/** False: this number or address is invited already. */
export async function insertInvitedJuror(trx: Transaction, invited: JurorInvitation): Promise<boolean> {
  const inserted = await trx
    .insertInto('juror_invitation')
    .values({
      contest_id: invited.contest,
      channel: invited.contact.channel,
      address: invited.contact.address,
      name: invited.name,
      body: invited.body,
      employer: invited.employer,
      commune: invited.commune,
      invited_at: invited.invitedAt,
    })
    .onConflict((conflict) => conflict.columns(['contest_id', 'channel', 'address']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function deleteInvitedJuror(
  trx: Transaction,
  contest: string,
  { channel, address }: Contact,
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('juror_invitation')
    .where('contest_id', '=', contest)
    .where('channel', '=', channel)
    .where('address', '=', address)
    .executeTakeFirst()
  return deleted.numDeletedRows > 0n
}

/** Readings of hers that she has not begun go with her. False: she is not on this jury. */
export async function leaveJury(
  trx: Transaction,
  contest: string,
  person: PersonId,
  at: Date,
): Promise<boolean> {
  const left = await trx
    .updateTable('juror')
    .set({ left_at: at })
    .where('contest_id', '=', contest)
    .where('person_id', '=', person)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (left.numUpdatedRows === 0n) return false
  await deleteUnbegun(trx, contest, { person })
  return true
}

/** Readings without a mark: of one person, or of everybody in a round, or where a conflict is in force. */
export async function deleteUnbegun(
  trx: Transaction,
  contest: string,
  { person, round, inConflict }: { person?: PersonId; round?: string; inConflict?: true },
): Promise<void> {
  await trx
    .deleteFrom('jury_assignment')
    .where('contest_id', '=', contest)
    .$if(person !== undefined, (query) => query.where('person_id', '=', person ?? ('' as PersonId)))
    .$if(round !== undefined, (query) => query.where('round', '=', round ?? ''))
    .$if(inConflict === true, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('juror_conflict')
            .select('kind')
            .whereRef('juror_conflict.entry_id', '=', 'jury_assignment.entry_id')
            .whereRef('juror_conflict.person_id', '=', 'jury_assignment.person_id')
            .where('set_aside', 'is', null),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mark_sheet')
            .select('version')
            .whereRef('mark_sheet.round', '=', 'jury_assignment.round')
            .whereRef('mark_sheet.entry_id', '=', 'jury_assignment.entry_id')
            .whereRef('mark_sheet.person_id', '=', 'jury_assignment.person_id'),
        ),
      ),
    )
    .execute()
}

export async function insertReadings(
  trx: Transaction,
  { contest, round }: InRound,
  readings: readonly Reading[],
  at: Date,
): Promise<void> {
  if (readings.length === 0) return
  await trx
    .insertInto('jury_assignment')
    .values(
      readings.map(({ juror, entry }) => ({
        contest_id: contest,
        round,
        person_id: juror,
        entry_id: entry,
        at,
      })),
    )
    .onConflict((conflict) => conflict.columns(['round', 'entry_id', 'person_id']).doNothing())
    .execute()
}

/** False: there is no such conflict, or it is of a kind that is never set aside. */
export async function setConflictAside(
  trx: Transaction,
  contest: string,
  { juror, entry, kind }: { juror: PersonId; entry: EntryId; kind: ConflictKind },
  reason: string | null,
): Promise<boolean> {
  const updated = await trx
    .updateTable('juror_conflict')
    .set({ set_aside: reason })
    .where('contest_id', '=', contest)
    .where('person_id', '=', juror)
    .where('entry_id', '=', entry)
    .where('kind', '=', kind)
    .where('kind', 'not in', ['declared', 'member'])
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

export async function putRoundSetup(
  trx: Transaction,
  { contest, round }: InRound,
  { basis, quorum, seed }: RoundSetup,
  drawnAt: Date | null,
): Promise<void> {
  const said = { basis, quorum, seed, drawn_at: drawnAt }
  await trx
    .insertInto('round_setup')
    .values({ contest_id: contest, round, ...said })
    .onConflict((conflict) => conflict.columns(['contest_id', 'round']).doUpdateSet(said))
    .execute()
}

export async function insertRoundDecision(
  trx: Transaction,
  { contest, round }: InRound,
  { computed, figures, at }: { computed: readonly EntryId[]; figures: RoundFigures; at: Date },
): Promise<void> {
  const order = JSON.stringify(computed)
  await trx
    .insertInto('round_decision')
    .values({
      contest_id: contest,
      round,
      computed: order,
      decided: order,
      departures: '[]',
      minutes: '',
      decided_at: null,
      figures: JSON.stringify(figures),
      opened_at: at,
    })
    .execute()
}

/** What was not decided yet goes back to judging, its signatures with it. */
export async function deleteRoundDecision(trx: Transaction, { contest, round }: InRound): Promise<void> {
  await trx
    .deleteFrom('round_decision')
    .where('contest_id', '=', contest)
    .where('round', '=', round)
    .where('decided_at', 'is', null)
    .execute()
}

export type Proposal = {
  readonly decided: readonly EntryId[]
  readonly departures: readonly Departure[]
  readonly minutes: string
}

/** False: somebody has changed it since `version`, or it is decided. */
export async function updateRoundProposal(
  trx: Transaction,
  { contest, round }: InRound,
  { decided, departures, minutes }: Proposal,
  version: number,
): Promise<boolean> {
  const updated = await trx
    .updateTable('round_decision')
    .set({
      decided: JSON.stringify(decided),
      departures: JSON.stringify(departures),
      minutes,
      version: version + 1,
    })
    .where('contest_id', '=', contest)
    .where('round', '=', round)
    .where('version', '=', version)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

export async function putSignature(
  trx: Transaction,
  { contest, round }: InRound,
  { juror, hash, at }: { juror: PersonId; hash: string; at: Date },
): Promise<void> {
  const said = { content_hash: hash, signed_at: at }
  await trx
    .insertInto('round_signature')
    .values({ contest_id: contest, round, person_id: juror, ...said })
    .onConflict((conflict) => conflict.columns(['contest_id', 'round', 'person_id']).doUpdateSet(said))
    .execute()
}

/** Nothing changes any more; those kept reach the next round. */
export async function closeRound(
  trx: Transaction,
  { contest, round }: InRound,
  { kept, next, at }: { kept: readonly EntryId[]; next: string | null; at: Date },
): Promise<void> {
  await trx
    .updateTable('round_decision')
    .set({ decided_at: at })
    .where('contest_id', '=', contest)
    .where('round', '=', round)
    .execute()
  if (next === null || kept.length === 0) return
  await trx
    .updateTable('entry')
    .set({ round: next, updated_at: at })
    .where('contest_id', '=', contest)
    .where('id', 'in', kept)
    .where('standing', '=', 'submitted')
    .where('round', '=', round)
    .execute()
}
