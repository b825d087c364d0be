/** Contests, their deadlines and entries are written here only, inside the transactions of operations. */
import type { LegalMoment } from '../../domain/basics/legal-moment.ts'
import type { Contest, ContestDeadline } from '../../domain/contest/contest.ts'
import type { Entry, EntryId } from '../../domain/contest/entry.ts'
import type { EntryText } from '../../domain/contest/entry-text.ts'
import { sql } from 'kysely'
import type { Language } from '../../domain/basics/language.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Transaction } from '../database.ts'

/** With its deadlines. False: the id is taken. */
export async function insertContest(trx: Transaction, contest: Contest): Promise<boolean> {
  const inserted = await trx
    .insertInto('contest')
    .values({
      id: contest.id,
      territory_code: contest.territory,
      meeting_id: contest.meeting,
      standing: contest.standing,
      plan: JSON.stringify(contest.plan),
      grace_minutes: contest.graceMinutes,
      published_at: contest.publishedAt,
      sample: contest.sample,
      version: contest.version,
      created_at: contest.createdAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  for (const [which, moment] of Object.entries(contest.deadlines))
    await putDeadline(trx, contest.id, which as ContestDeadline, moment)
  return true
}

/** As an operator sets it: `first_at` follows. An extension goes another way and keeps `first_at`. */
export async function putDeadline(
  trx: Transaction,
  contest: string,
  which: ContestDeadline,
  { civil, at, rules }: LegalMoment,
): Promise<void> {
  const moment = { civil, at, rules, first_at: at }
  await trx
    .insertInto('deadline')
    .values({ subject: `contest:${contest}`, which, ...moment })
    .onConflict((conflict) => conflict.columns(['subject', 'which']).doUpdateSet(moment))
    .execute()
}

export async function insertEntry(
  trx: Transaction,
  entry: Entry,
  { now }: { readonly now: Date },
): Promise<void> {
  await trx
    .insertInto('entry')
    .values({
      id: entry.id,
      contest_id: entry.contest,
      dossier_id: entry.dossier,
      project_id: entry.project,
      number: entry.number,
      standing: entry.standing,
      content: JSON.stringify(entry.content),
      submitted_at: entry.submittedAt,
      round: entry.round,
      created_at: now,
      updated_at: now,
    })
    .execute()
}

/** What was sent after the bell: kept beside, and since when. */
export async function keepLate(trx: Transaction, id: EntryId, text: EntryText, lateAt: Date): Promise<void> {
  await trx
    .updateTable('entry')
    .set({ draft: JSON.stringify(text), late_at: lateAt, updated_at: lateAt })
    .where('id', '=', id)
    .execute()
}

/** What is being written. Of an entry never handed in it is its content too. `since`: when that was begun. */
export async function keepDraft(
  trx: Transaction,
  { id, first, since }: { readonly id: EntryId; readonly first: boolean; readonly since: Date },
  text: EntryText,
  now: Date,
): Promise<void> {
  const draft = JSON.stringify(text)
  await trx
    .updateTable('entry')
    .set({ draft, drafted_at: since, updated_at: now })
    .$if(first, (query) => query.set({ content: sql<string>`content || ${draft}::jsonb` }))
    .where('id', '=', id)
    .execute()
}

/** Its words stay as a draft, its receipts stay true. */
export async function markWithdrawn(trx: Transaction, id: EntryId, now: Date): Promise<void> {
  await trx
    .updateTable('entry')
    .set({
      standing: 'withdrawn',
      round: null,
      draft: sql<string>`coalesce(draft, jsonb_build_object('title', content -> 'title', 'pitch', content -> 'pitch',
        'category', content -> 'category', 'asks', content -> 'asks'))`,
      updated_at: now,
    })
    .where('id', '=', id)
    .execute()
}

export async function markExcluded(
  trx: Transaction,
  id: EntryId,
  { why, now }: { readonly why: string | null; readonly now: Date },
): Promise<void> {
  await trx
    .updateTable('entry')
    .set({ standing: why === null ? 'submitted' : 'excluded', excluded_why: why, updated_at: now })
    .where('id', '=', id)
    .execute()
}

export async function keepTeamAnswer(trx: Transaction, id: EntryId, words: string, now: Date): Promise<void> {
  await trx.updateTable('entry').set({ team_answer: words, updated_at: now }).where('id', '=', id).execute()
}

type Letters = Readonly<Record<Language, { readonly subject: string; readonly body: string }>>

/** To the owners and writers of these dossiers, each by her first contact in her language, once for a cause. */
export async function queueTeamLetters(
  trx: Transaction,
  {
    dossiers,
    cause,
    letters,
    now,
  }: {
    readonly dossiers: readonly DossierId[]
    readonly cause: string
    readonly letters: Letters
    readonly now: Date
  },
): Promise<void> {
  if (dossiers.length === 0) return
  await sql`
    insert into letter (channel, address, language, subject, body, message_id, created_at, next_try_at, kind)
    select distinct on (p.id) k.channel, k.address, p.language, said ->> 'subject', said ->> 'body',
           ${cause}::text || '.' || p.id, ${now}::timestamptz, ${now}::timestamptz, 'notice'
      from dossier_member m
      join person p on p.id = m.person_id
      cross join lateral (select ${JSON.stringify(letters)}::jsonb -> p.language as said) l
      cross join lateral (select channel, address from person_contact where person_id = p.id
                           order by verified_at, address limit 1) k
     where m.dossier_id = any(${dossiers}::text[]) and m.role in ('owner', 'writer')
    on conflict (message_id) do nothing`.execute(trx)
}
