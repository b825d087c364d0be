import { sql } from 'kysely'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Database } from '../database.ts'
import type { JournalLine } from '../../domain/journal/line.ts'
import { within, withinText } from '../territory/within.ts'

export type JournalFilter = {
  /** who did it or to whom it was done */
  readonly person: string | null
  readonly subject: string | null
  readonly action: string | null
  /** instants: from the first on, before the second */
  readonly from: Date | null
  readonly until: Date | null
}
export type NumberedLine = JournalLine & { readonly number: number }

/**
 * Lines of some territories, latest first, from below number `before` (null: from the last) on. A line belongs to a
 * territory when its subject is a project there, when it names that territory itself, or when an agent of it acted.
 */
export async function readOfficeJournal(
  db: Database,
  scope: readonly TerritoryCode[],
  filter: JournalFilter,
  { before, size }: { readonly before: number | null; readonly size: number },
): Promise<readonly NumberedLine[]> {
  let query = db.selectFrom('journal').select(['id', 'at', 'actor', 'action', 'subject', 'detail'])
  if (!scope.includes(NATION)) query = query.where(ofTerritories(scope))
  if (before !== null) query = query.where('id', '<', String(before))
  const { person, subject, action, from, until } = filter
  if (person !== null)
    query = query.where((eb) =>
      eb.or([eb('actor', '=', `person:${person}`), eb('subject', '=', `person:${person}`)]),
    )
  if (subject !== null) query = query.where('subject', '=', subject)
  if (action !== null) query = query.where('action', '=', action)
  if (from !== null) query = query.where('at', '>=', from)
  if (until !== null) query = query.where('at', '<', until)
  const rows = await query.orderBy('id', 'desc').limit(size).execute()
  return rows.map(({ id, ...row }) => ({
    ...row,
    number: Number(id),
    detail: row.detail as JournalLine['detail'],
  }))
}

/** A project by its id and the few agents of a territory: looked up line by line, whatever else is asked. */
function ofTerritories(scope: readonly TerritoryCode[]) {
  return sql<boolean>`(
    journal.actor in (select 'person:' || g.person_id from role_grant g where ${within('g.territory_code', scope)})
    or ${withinText(sql`journal.detail ->> 'territory'`, scope)}
    or (journal.subject like 'project:%' and exists (select from project p
      where p.id = substr(journal.subject, 9) and ${within('p.territory_code', scope)})))`
}

/** How many lines no seal covers yet. */
export async function countUnsealed(db: Database): Promise<number> {
  const { n } = await db
    .selectFrom('journal_unsealed')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}
