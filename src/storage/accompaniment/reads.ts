/** Requests for help. Whoever asks: who may see one is the caller's to say (domain/accompaniment/permission.ts). */
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { HelpId, HelpRequest, HelpState, Offer } from '../../domain/accompaniment/help.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'
import type { Tables } from '../tables.ts'
import { within } from '../territory/within.ts'

type Db = Database | Transaction
type Where = (
  eb: ExpressionBuilder<Tables, 'help_request'>,
) => ExpressionWrapper<Tables, 'help_request', SqlBool>

/** Null when there is none. */
export async function readHelp(db: Db, id: HelpId): Promise<HelpRequest | null> {
  const [found] = await helpsWhere(db, (eb) => eb('help_request.id', '=', id))
  return found ?? null
}

/** What a person has asked for, and what the teams she is in have asked for; the latest first. */
export async function helpsOfPerson(db: Db, person: PersonId): Promise<readonly HelpRequest[]> {
  return helpsWhere(db, (eb) =>
    eb.or([
      eb('help_request.person_id', '=', person),
      eb(
        'help_request.dossier_id',
        'in',
        eb.selectFrom('dossier_member').select('dossier_member.dossier_id').where('person_id', '=', person),
      ),
    ]),
  )
}

/** What an adviser works on or has worked on, and what waits for her answer. */
export async function helpsOfAdviser(db: Db, adviser: PersonId): Promise<readonly HelpRequest[]> {
  return helpsWhere(db, (eb) =>
    eb.or([
      eb.and([
        eb('help_request.adviser_id', '=', adviser),
        eb('help_request.state', 'in', ['open', 'closed']),
      ]),
      eb(
        'help_request.id',
        'in',
        eb
          .selectFrom('help_offer')
          .select('help_offer.request_id')
          .where('help_offer.adviser_id', '=', adviser)
          .where('answer', 'is', null),
      ),
    ]),
  )
}

/** A page of those of some territories in one state, the oldest first, and how many there are. Pages begin at 1. */
export async function helpsIn(
  db: Db,
  scopes: readonly TerritoryCode[],
  state: HelpState,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly total: number; readonly helps: readonly HelpRequest[] }> {
  if (scopes.length === 0) return { total: 0, helps: [] }
  const rows = await db
    .selectFrom('help_request')
    .select((eb) => ['id', eb.fn.countAll<string>().over().as('total')])
    .where('state', '=', state)
    .where(within('territory_code', scopes))
    .orderBy('number')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  if (rows.length === 0) return { total: 0, helps: [] }
  const ids = rows.map(({ id }) => id)
  const helps = await helpsWhere(db, (eb) => eb('help_request.id', 'in', ids))
  return { total: Number(rows[0]?.total ?? 0), helps: helps.toReversed() }
}

export async function helpsWhere(db: Db, where: Where): Promise<readonly HelpRequest[]> {
  const rows = await db
    .selectFrom('help_request')
    .leftJoin('consent', 'consent.id', 'help_request.consent_id')
    .selectAll('help_request')
    .select(['consent.given_at', 'consent.withdrawn_at'])
    .where((eb) => where(eb as unknown as Parameters<Where>[0]))
    .orderBy('help_request.number', 'desc')
    .execute()
  if (rows.length === 0) return []
  const offers = await offersOf(
    db,
    rows.map(({ id }) => id),
  )
  const teams = await teamsOf(
    db,
    rows.flatMap(({ dossier_id }) => dossier_id ?? []),
  )
  return rows.map((row) => ({
    id: row.id,
    number: Number(row.number),
    person: row.person_id,
    dossier: row.dossier_id,
    team: row.dossier_id === null ? [] : (teams.get(row.dossier_id) ?? []),
    subject: row.subject,
    words: row.words,
    territory: row.territory_code,
    language: row.language,
    sharesContact: row.given_at !== null && row.withdrawn_at === null,
    state: row.state,
    adviser: row.adviser_id,
    createdAt: row.created_at,
    answeredAt: row.answered_at,
    takenAt: row.taken_at,
    closedAt: row.closed_at,
    result: row.result,
    resultWords: row.result_words,
    offers: offers.get(row.id) ?? [],
  }))
}

async function offersOf(db: Db, ids: readonly HelpId[]): Promise<ReadonlyMap<HelpId, readonly Offer[]>> {
  const rows = await db
    .selectFrom('help_offer')
    .selectAll()
    .where('request_id', 'in', [...ids])
    .orderBy('turn')
    .execute()
  const found = new Map<HelpId, Offer[]>()
  for (const row of rows) {
    const offer = {
      turn: row.turn,
      adviser: row.adviser_id,
      offeredAt: row.offered_at,
      remindedAt: row.reminded_at,
      answeredAt: row.answered_at,
      answer: row.answer,
      reason: row.reason,
    }
    const before = found.get(row.request_id)
    if (before === undefined) found.set(row.request_id, [offer])
    else before.push(offer)
  }
  return found
}

async function teamsOf(
  db: Db,
  dossiers: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, readonly PersonId[]>> {
  const found = new Map<DossierId, PersonId[]>()
  if (dossiers.length === 0) return found
  const rows = await db
    .selectFrom('dossier_member')
    .select(['dossier_id', 'person_id'])
    .where('dossier_id', 'in', [...dossiers])
    .orderBy('person_id')
    .execute()
  for (const { dossier_id, person_id } of rows)
    found.set(dossier_id, [...(found.get(dossier_id) ?? []), person_id])
  return found
}

/** Requests whose adviser has not answered, the oldest offer first. */
export async function waitingHelpIds(db: Db): Promise<readonly HelpId[]> {
  const rows = await db
    .selectFrom('help_offer')
    .select('request_id')
    .where('answer', 'is', null)
    .orderBy('offered_at')
    .orderBy('request_id')
    .execute()
  return rows.map(({ request_id }) => request_id)
}

/** The request that was sent under this key by this person, so that sending twice is one. */
export async function helpUnderKey(db: Db, person: PersonId, key: string): Promise<HelpId | null> {
  const row = await db
    .selectFrom('help_request')
    .select('id')
    .where('person_id', '=', person)
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
  return row?.id ?? null
}
