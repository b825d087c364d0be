/** Calls of teams and requests to join them. Who may see them is the caller's to ask. */
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { JoinRequest, JoinState, KnownCall, TeamCall } from '../../domain/contest/team-call.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { readTeamNames } from '../contest/team-names.ts'
import type { Database, Transaction } from '../database.ts'
import { PROJECT_COLUMNS, projectOf } from '../project/rows.ts'

type Asking = Database | Transaction

/** More than a phone shows at once; the latest first. */
const MOST_LISTED = 60

function selectCalls(db: Asking) {
  return db
    .selectFrom('team_call as t')
    .innerJoin('entry as e', 'e.id', 't.entry_id')
    .select([
      't.id',
      't.entry_id',
      't.words',
      't.lacking',
      't.updated_at',
      't.closed_at',
      't.hidden_at',
      't.reported_at',
      'e.contest_id',
      'e.dossier_id',
    ])
}
type CallRow = Awaited<ReturnType<ReturnType<typeof selectCalls>['execute']>>[number]

function callOf(row: CallRow): TeamCall {
  return {
    id: row.id,
    entry: row.entry_id,
    contest: row.contest_id,
    dossier: row.dossier_id,
    words: row.words,
    lacking: row.lacking,
    updatedAt: row.updated_at,
    closedAt: row.closed_at,
    hiddenAt: row.hidden_at,
    reportedAt: row.reported_at,
  }
}

export async function readCall(db: Asking, id: string): Promise<TeamCall | null> {
  const row = await selectCalls(db).where('t.id', '=', id).executeTakeFirst()
  return row === undefined ? null : callOf(row)
}

export async function callOfEntry(db: Asking, entry: EntryId): Promise<TeamCall | null> {
  const row = await selectCalls(db).where('t.entry_id', '=', entry).executeTakeFirst()
  return row === undefined ? null : callOf(row)
}

/** Those that the team has not taken back, hidden ones too, with what decides who sees what of them. */
export async function readKnownCalls(
  db: Asking,
  { id: contest }: Pick<Contest, 'id'>,
  { id }: { readonly id?: string } = {},
): Promise<readonly KnownCall[]> {
  const rows = await selectCalls(db)
    .innerJoin('project', 'project.id', 'e.project_id')
    .select(PROJECT_COLUMNS.filter((column) => column !== 'id').map((column) => `project.${column}` as const))
    .select(({ ref }) => [
      'e.project_id',
      'e.standing',
      ref('e.content', '->>').key('category').$castTo<string | null>().as('category'),
    ])
    .where('e.contest_id', '=', contest)
    .where('t.closed_at', 'is', null)
    .$if(id !== undefined, (query) => query.where('t.id', '=', id ?? ''))
    .orderBy('t.updated_at', 'desc')
    .orderBy('t.id')
    .limit(MOST_LISTED)
    .execute()
  const names = await readTeamNames(
    db,
    rows.map((row) => ({ id: row.entry_id, dossier: row.dossier_id })),
  )
  return rows.map((row) => ({
    call: callOf(row),
    standing: row.standing,
    category: row.category,
    project: projectOf({ ...row, id: row.project_id }),
    names: names.get(row.entry_id) ?? { people: [], cooperatives: [] },
  }))
}

export async function requestOf(db: Asking, call: string, person: PersonId): Promise<JoinRequest | null> {
  const row = await selectRequests(db)
    .where('call_id', '=', call)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row ?? null
}

function selectRequests(db: Asking) {
  return db
    .selectFrom('join_request')
    .select(['id', 'call_id as call', 'person_id as person', 'words', 'state', 'asked_at as askedAt'])
}

/** Of one team, those that wait for an answer, the first first. */
export async function openRequests(db: Asking, call: string): Promise<readonly JoinRequest[]> {
  return selectRequests(db)
    .where('call_id', '=', call)
    .where('state', '=', 'open')
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
}

export async function readRequest(db: Asking, call: string, id: string): Promise<JoinRequest | null> {
  const row = await selectRequests(db).where('call_id', '=', call).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** Those of hers that wait, over all teams of a contest. */
export async function countOpenOf(db: Asking, person: PersonId, contest: string): Promise<number> {
  const row = await db
    .selectFrom('join_request as r')
    .innerJoin('team_call as t', 't.id', 'r.call_id')
    .innerJoin('entry as e', 'e.id', 't.entry_id')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('r.person_id', '=', person)
    .where('r.state', '=', 'open')
    .where('e.contest_id', '=', contest)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Requests to the team of an entry that wait for an answer. */
export async function countWaiting(db: Asking, entry: EntryId): Promise<number> {
  const row = await db
    .selectFrom('join_request as r')
    .innerJoin('team_call as t', 't.id', 'r.call_id')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('t.entry_id', '=', entry)
    .where('r.state', '=', 'open')
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** A request among a person's own. */
export type OwnRequest = {
  readonly call: string
  readonly contest: string
  readonly contestTitle: SomeText
  readonly state: JoinState
  readonly askedAt: Date
}

/** The latest first. */
export async function readOwnRequests(db: Asking, person: PersonId): Promise<readonly OwnRequest[]> {
  return db
    .selectFrom('join_request as r')
    .innerJoin('team_call as t', 't.id', 'r.call_id')
    .innerJoin('entry as e', 'e.id', 't.entry_id')
    .innerJoin('contest as c', 'c.id', 'e.contest_id')
    .select(({ ref }) => [
      'r.call_id as call',
      'e.contest_id as contest',
      'r.state',
      'r.asked_at as askedAt',
      ref('c.plan', '->').key('title').$castTo<SomeText>().as('contestTitle'),
    ])
    .where('r.person_id', '=', person)
    .orderBy('r.asked_at', 'desc')
    .orderBy('r.id')
    .limit(30)
    .execute()
}
