/** Results are written here only, inside the transactions of operations. */
import { sql } from 'kysely'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import type { LifeEvent, Stage } from '../../domain/project/project.ts'
import type { Award } from '../../domain/results/award.ts'
import type { ShownResult } from '../../domain/results/result.ts'
import type { Transaction } from '../database.ts'

/** One at a time confirms or publishes a contest. False: there is none. */
export async function lockContest(trx: Transaction, id: string): Promise<boolean> {
  const row = await trx.selectFrom('contest').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row !== undefined
}

/** Until publication a later confirmation takes the place of an earlier one. */
export async function putResult(
  trx: Transaction,
  contest: string,
  result: {
    readonly awards: readonly Award[]
    readonly reasons: Readonly<Record<string, SomeText>>
    readonly by: string
    readonly at: Date
  },
): Promise<void> {
  const values = {
    awards: JSON.stringify(result.awards),
    reasons: JSON.stringify(result.reasons),
    confirmed_by: result.by,
    confirmed_at: result.at,
    shown: null,
  }
  await trx
    .insertInto('contest_result')
    .values({ contest_id: contest, ...values })
    .onConflict((conflict) => conflict.column('contest_id').doUpdateSet(values))
    .execute()
}

/** The contest is published from `at` on, with these figures and prizes. */
export async function setPublished(
  trx: Transaction,
  contest: string,
  {
    awards,
    shown,
    at,
  }: { readonly awards: readonly Award[]; readonly shown: ShownResult; readonly at: Date },
): Promise<void> {
  await trx.updateTable('contest').set({ published_at: at }).where('id', '=', contest).execute()
  await trx
    .updateTable('contest_result')
    .set({ shown: JSON.stringify(shown) })
    .where('contest_id', '=', contest)
    .execute()
  if (awards.length === 0) return
  const rows = awards.map(({ entry, prize, rank, by }) => ({
    contest_id: contest,
    entry_id: entry,
    prize,
    rank,
    by,
    at,
    on_record_at: null,
  }))
  await trx.insertInto('award').values(rows).execute()
}

export async function putExhibition(
  trx: Transaction,
  { id, dossier }: Pick<Entry, 'id' | 'dossier'>,
  {
    answers,
    wordsHash,
    at,
  }: { readonly answers: readonly string[]; readonly wordsHash: string; readonly at: Date },
): Promise<void> {
  const values = {
    dossier_id: dossier,
    answers: JSON.stringify(answers),
    words_hash: wordsHash,
    agreed_at: at,
    withdrawn_at: null,
  }
  await trx
    .insertInto('entry_exhibition')
    .values({ entry_id: id, ...values })
    .onConflict((conflict) => conflict.column('entry_id').doUpdateSet(values))
    .execute()
}

export async function withdrawExhibition(
  trx: Transaction,
  { id }: Pick<Entry, 'id'>,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('entry_exhibition')
    .set({ withdrawn_at: at })
    .where('entry_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** Prizes of a project at a contest that its record does not tell yet; they are held until the transaction ends. */
export async function takeAwardsToRecord(
  trx: Transaction,
  { contest, project }: { readonly contest: string; readonly project: string },
): Promise<readonly (Pick<Award, 'prize' | 'rank' | 'by'> & { readonly at: Date })[]> {
  return trx
    .selectFrom('award')
    .innerJoin('entry', 'entry.id', 'award.entry_id')
    .select(['award.prize', 'award.rank', 'award.by', 'award.at'])
    .where('award.contest_id', '=', contest)
    .where('entry.project_id', '=', project)
    .where('on_record_at', 'is', null)
    .orderBy('award.by')
    .orderBy('award.rank')
    .forUpdate('award')
    .execute()
}

/** The project tells its prizes from now on; where it is found, it is found as a project with a prize. */
export async function putOnRecord(
  trx: Transaction,
  { contest, project }: { readonly contest: string; readonly project: string },
  {
    stage,
    events,
    prominence,
    at,
  }: {
    readonly stage: Stage
    readonly events: readonly LifeEvent[]
    readonly prominence: number
    readonly at: Date
  },
): Promise<void> {
  await trx
    .updateTable('project')
    .set({
      stage,
      life: sql`jsonb_set(life, '{events}', (life -> 'events') || ${JSON.stringify(events)}::jsonb)`,
    })
    .where('id', '=', project)
    .execute()
  for (const table of ['search_document', 'search_name'] as const)
    await trx
      .updateTable(table as 'search_document')
      .set({ prominence })
      .where('kind', '=', 'project')
      .where('ref', '=', project)
      .execute()
  await trx
    .updateTable('award')
    .set({ on_record_at: at })
    .where('contest_id', '=', contest)
    .where(
      'entry_id',
      'in',
      trx
        .selectFrom('entry')
        .select('id')
        .where('project_id', '=', project)
        .where('contest_id', '=', contest),
    )
    .execute()
}
