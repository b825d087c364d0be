import { sql } from 'kysely'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { HelpId, HelpSubject } from '../../domain/accompaniment/help.ts'
import type { HelpFacts, SurveyFacts } from '../../domain/accompaniment/statistics.ts'
import type { Database, Transaction } from '../database.ts'
import { within } from '../territory/within.ts'

type Db = Database | Transaction

/** A closed request: when it was closed, and which surveys were sent since. */
export type FollowedUp = {
  readonly id: HelpId
  readonly closedAt: Date
  readonly sent: readonly number[]
}

/** Of all closed requests. */
export async function sentSurveys(db: Db): Promise<readonly FollowedUp[]> {
  const rows = await db
    .selectFrom('help_request')
    .leftJoin('help_survey', (join) =>
      join
        .onRef('help_survey.request_id', '=', 'help_request.id')
        .onRef('help_survey.closed_at', '=', 'help_request.closed_at'),
    )
    .select(['help_request.id', 'help_request.closed_at as closedAt', 'help_survey.months'])
    .where('state', '=', 'closed')
    .where('help_request.closed_at', 'is not', null)
    .orderBy('help_request.id')
    .execute()
  const found = new Map<HelpId, { id: HelpId; closedAt: Date; sent: number[] }>()
  for (const { id, closedAt, months } of rows) {
    if (closedAt === null) continue
    const one = found.get(id) ?? { id, closedAt, sent: [] }
    if (months !== null) one.sent.push(months)
    found.set(id, one)
  }
  return [...found.values()]
}

export type OpenSurvey = {
  readonly months: number
  readonly answered: boolean
  readonly subject: HelpSubject
  readonly territory: TerritoryCode
}

export async function readSurveyByHash(db: Db, tokenHash: string): Promise<OpenSurvey | null> {
  const row = await db
    .selectFrom('help_survey')
    .innerJoin('help_request', 'help_request.id', 'help_survey.request_id')
    .select(['months', 'answered_on', 'subject', 'territory_code'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (row === undefined) return null
  const { months, answered_on, subject, territory_code } = row
  return { months, answered: answered_on !== null, subject, territory: territory_code }
}

const regionOf = (code: TerritoryCode) => (code === NATION ? NATION : (code.slice(0, 2) as TerritoryCode))

/** What was asked for in some territories, as facts to count. */
export async function readHelpFacts(db: Db, scopes: readonly TerritoryCode[]): Promise<readonly HelpFacts[]> {
  if (scopes.length === 0) return []
  const rows = await db
    .selectFrom('help_request')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('help_offer')
          .select(['request_id', sql<string>`count(*)`.as('n')])
          .where('answer', '=', 'declined')
          .groupBy('request_id')
          .as('offers'),
      (join) => join.onRef('offers.request_id', '=', 'help_request.id'),
    )
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('help_session')
          .select(['request_id', sql<string>`count(*)`.as('n')])
          .groupBy('request_id')
          .as('held'),
      (join) => join.onRef('held.request_id', '=', 'help_request.id'),
    )
    .select([
      'territory_code',
      'state',
      'created_at',
      'answered_at',
      'taken_at',
      'offers.n as declined',
      'held.n as sessions',
    ])
    .where(within('territory_code', scopes))
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    region: regionOf(row.territory_code),
    state: row.state,
    createdAt: row.created_at,
    answeredAt: row.answered_at,
    taken: row.taken_at !== null,
    declined: Number(row.declined ?? 0),
    sessions: Number(row.sessions ?? 0),
  }))
}

/** Answers of whole regions only: those of a part of a region are not kept apart. */
export async function readSurveyFacts(
  db: Db,
  scopes: readonly TerritoryCode[],
): Promise<readonly SurveyFacts[]> {
  const regions = scopes.filter((code) => code.length === 2)
  if (regions.length === 0) return []
  let query = db.selectFrom('help_survey_answer').select(['region_code as region', 'founded', 'satisfaction'])
  if (!regions.includes(NATION)) query = query.where('region_code', 'in', regions)
  return query.orderBy('id').execute()
}
