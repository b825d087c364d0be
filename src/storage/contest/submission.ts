/** What a submission reads and writes: few statements, and nobody waits for anybody but for the same entry. */
import { sql } from 'kysely'
import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { ContestPlan, ContestStanding } from '../../domain/contest/contest.ts'
import type { EntryContent, EntryId, EntryStanding } from '../../domain/contest/entry.ts'
import { entryStatement } from '../../domain/contest/entry-receipt.ts'
import type { EntryText } from '../../domain/contest/entry-text.ts'
import type { AnswerValue } from '../../domain/dossier/answer.ts'
import type { DossierId, MemberRole } from '../../domain/dossier/dossier.ts'
import type { Receipt } from '../../domain/idea/receipt.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'
import { PREPARED } from '../prepared.ts'
import type { EntryTiming } from './tables.ts'

export type WhichEntry = EntryId | { readonly contest: string; readonly dossier: DossierId }

export type LockedEntry = {
  readonly id: EntryId
  readonly contest: string
  readonly dossier: DossierId
  readonly project: string
  readonly standing: EntryStanding
  readonly number: number | null
  readonly round: string | null
  readonly draft: EntryText | null
  /** since when something is being written that is not handed in */
  readonly draftedAt: Date | null
  readonly lateAt: Date | null
  /** null: no member of the team */
  readonly role: MemberRole | null
  readonly contestStanding: ContestStanding
  readonly contestTerritory: TerritoryCode
  readonly plan: ContestPlan
  readonly graceMinutes: number
  readonly opens: Date | null
  readonly closes: Date | null
  readonly territory: TerritoryCode
  readonly sector: string
}

/** Held until the transaction ends: senders of one entry come one after the other, those of others go on. */
export async function lockEntry(
  trx: Transaction,
  which: WhichEntry,
  person: PersonId,
): Promise<LockedEntry | null> {
  const row = await trx
    .selectFrom('entry as e')
    .modifyFront(PREPARED)
    .innerJoin('contest as c', 'c.id', 'e.contest_id')
    .innerJoin('project as p', 'p.id', 'e.project_id')
    .leftJoin('dossier_member as m', (join) =>
      join.onRef('m.dossier_id', '=', 'e.dossier_id').on('m.person_id', '=', person),
    )
    .select([
      'e.id',
      'e.contest_id as contest',
      'e.dossier_id as dossier',
      'e.project_id as project',
      'e.standing',
      'e.number',
      'e.round',
      'e.draft',
      'e.late_at as lateAt',
      'm.role',
      'c.standing as contestStanding',
      'c.territory_code as contestTerritory',
      'c.plan',
      'c.grace_minutes as graceMinutes',
      'p.territory_code as territory',
      'p.sector',
      sql<Date | null>`coalesce(e.drafted_at, case when e.standing = 'draft' then e.created_at end)`.as(
        'draftedAt',
      ),
      deadlineAt('opens').as('opens'),
      deadlineAt('closes').as('closes'),
    ])
    .$if(typeof which === 'string', (query) => query.where('e.id', '=', which as EntryId))
    .$if(typeof which !== 'string', (query) => {
      const { contest, dossier } = which as Exclude<WhichEntry, string>
      return query.where('e.contest_id', '=', contest).where('e.dossier_id', '=', dossier)
    })
    .forNoKeyUpdate('e')
    .forKeyShare('c') // the plan stays as it is until this is committed
    .executeTakeFirst()
  return row ?? null
}

const deadlineAt = (which: 'opens' | 'closes') =>
  sql<Date | null>`(select at from deadline where subject = 'contest:' || e.contest_id and which = ${which})`

/** Begins the entry of a dossier for one of its team; nothing when there is one, or when she may not. */
export async function beginEntry(
  trx: Transaction,
  {
    id,
    contest,
    dossier,
    person,
    now,
  }: {
    readonly id: EntryId
    readonly contest: string
    readonly dossier: DossierId
    readonly person: PersonId
    readonly now: Date
  },
): Promise<void> {
  await sql`
    insert into entry (id, contest_id, dossier_id, project_id, number, standing, content, submitted_at, round,
                       created_at, updated_at)
    select ${id}, c.id, d.id, d.project_id, null, 'draft',
           jsonb_build_object('title', '', 'pitch', '', 'category', null, 'territory', p.territory_code,
                              'sector', p.sector, 'asks', null, 'answers', '{}'::jsonb),
           null, null, ${now}, ${now}
      from contest c, dossier d
      join project p on p.id = d.project_id
      join dossier_member m on m.dossier_id = d.id and m.person_id = ${person} and m.role in ('owner', 'writer')
     where c.id = ${contest} and c.standing = 'announced' and d.id = ${dossier}
    on conflict do nothing`.execute(trx)
}

export type KeptEntryReceipt = {
  readonly entry: EntryId
  readonly version: number
  readonly timing: EntryTiming
  readonly receipt: Receipt
  readonly content: string
  readonly requestHash: string
}

export type ReceiptRow = {
  number: string | number
  entry_id: EntryId
  version: number
  received_at: Date | string
  timing: EntryTiming
  content: string
  content_hash: string
  key_id: string
  signature: string
  request_hash: string
}

export function keptReceipt(row: ReceiptRow): KeptEntryReceipt {
  const proof = { contentHash: row.content_hash, key: row.key_id }
  const statement = entryStatement(Number(row.number), new Date(row.received_at), proof)
  return {
    entry: row.entry_id,
    version: row.version,
    timing: row.timing,
    receipt: { ...statement, signature: row.signature },
    content: row.content,
    requestHash: row.request_hash,
  }
}

export type Preparation = {
  readonly underKey: KeptEntryReceipt | null
  /** null: not asked for, or this key was used before */
  readonly sequence: number | null
  readonly version: number
  readonly answers: Readonly<Record<string, AnswerValue>>
}

/** `numbered`: a number of a receipt is wanted, if this key was not used before. */
export async function prepareSubmission(
  trx: Transaction,
  { entry, key, numbered }: { readonly entry: LockedEntry; readonly key: string; readonly numbered: boolean },
): Promise<Preparation> {
  const { rows } = await sql<{
    under_key: ReceiptRow | null
    sequence: string | null
    version: number
    answers: Record<string, AnswerValue> | null
  }>`${PREPARED}
    with under as (select * from entry_receipt where idempotency_key = ${key})
    select (select to_jsonb(under) from under) as under_key,
           case when ${numbered} and not exists (select from under)
                then nextval('entry_receipt_number') end as sequence,
           (select coalesce(max(version), 0) + 1 from entry_receipt where entry_id = ${entry.id}) as version,
           (select jsonb_object_agg(question, value order by question) from dossier_answer
             where dossier_id = ${entry.dossier} and standing = 'current' and value is not null
               and question = any(${entry.plan.questions}::text[])) as answers`.execute(trx)
  const [row] = rows
  if (row === undefined) throw new Error('no row of a select without from')
  return {
    underKey: row.under_key === null ? null : keptReceipt(row.under_key),
    sequence: row.sequence === null ? null : Number(row.sequence),
    version: row.version,
    answers: row.answers ?? {},
  }
}

const NUMBERS_AT_ONCE = 500
/** Each hundredth sender looks whether fewer than so many are left, and makes new ones while the others go on. */
const NUMBERS_LEFT = 300
const LOOK_EVERY = 100

/** The lowest number that no other is taking at this moment. */
export async function takeEntryNumber(trx: Transaction, contest: string): Promise<number> {
  const free = await takeFree(trx, contest)
  if (free !== null) {
    if (free % LOOK_EVERY === 0) await makeNumbersAhead(trx, contest)
    return free
  }
  await sql`select pg_advisory_xact_lock(${lockOf(contest)})`.execute(trx)
  const meanwhile = await takeFree(trx, contest)
  if (meanwhile !== null) return meanwhile
  await makeNumbers(trx, contest)
  const number = await takeFree(trx, contest)
  if (number === null) throw new Error(`No number for an entry of ${contest}`)
  return number
}

/** Nothing where somebody else makes them just now: nobody waits for that. */
async function makeNumbersAhead(trx: Transaction, contest: string): Promise<void> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${lockOf(contest)}) as mine`.execute(trx)
  if (rows[0]?.mine !== true) return
  const { left } = await trx
    .selectFrom('entry_number')
    .select((eb) => eb.fn.countAll<string>().as('left'))
    .where('contest_id', '=', contest)
    .executeTakeFirstOrThrow()
  if (Number(left) < NUMBERS_LEFT) await makeNumbers(trx, contest)
}

const lockOf = (contest: string) => sql`hashtextextended(${contest}, 6037)`

/** Under the lock alone. */
async function makeNumbers(trx: Transaction, contest: string): Promise<void> {
  await sql`
    insert into entry_number (contest_id, number)
    select ${contest}, last.number + n
      from (select greatest(
              (select coalesce(max(number), 0) from entry where contest_id = ${contest}),
              (select coalesce(max(number), 0) from entry_number where contest_id = ${contest})) as number) last,
           generate_series(1, ${NUMBERS_AT_ONCE}) n`.execute(trx)
}

async function takeFree(trx: Transaction, contest: string): Promise<number | null> {
  const { rows } = await sql<{ number: number }>`${PREPARED}
    delete from entry_number
     where contest_id = ${contest}
       and number = (select number from entry_number where contest_id = ${contest}
                      order by number limit 1 for update skip locked)
    returning number`.execute(trx)
  return rows[0]?.number ?? null
}

export type Submission = {
  readonly entry: LockedEntry
  readonly number: number
  readonly round: string | null
  readonly content: EntryContent
  readonly sequence: number
  readonly version: number
  readonly receivedAt: Date
  readonly timing: EntryTiming
  readonly receipt: Receipt
  readonly canonical: string
  readonly key: string
  readonly requestHash: string
  readonly journal: { readonly actor: string; readonly action: string; readonly detail: object }
  /** by language */
  readonly letters: Readonly<Record<Language, { readonly subject: string; readonly body: string }>>
  readonly now: Date
}

/** Entry, receipt, journal line and letters in one statement. False: another entry was sent under this key meanwhile. */
export async function writeSubmission(trx: Transaction, it: Submission): Promise<boolean> {
  const { rows } = await sql<{ number: string }>`${PREPARED}
    with receipt as (
      insert into entry_receipt (number, entry_id, dossier_id, version, received_at, timing, content, content_hash,
                                 key_id, signature, idempotency_key, request_hash)
      values (${it.sequence}, ${it.entry.id}, ${it.entry.dossier}, ${it.version}, ${it.receivedAt}, ${it.timing},
              ${it.canonical}, ${it.receipt.contentHash}, ${it.receipt.key}, ${it.receipt.signature}, ${it.key},
              ${it.requestHash})
      on conflict (idempotency_key) do nothing
      returning number
    ), handed_in as (
      update entry
         set number = ${it.number}, standing = 'submitted', content = ${JSON.stringify(it.content)}::jsonb,
             submitted_at = ${it.receivedAt}, round = ${it.round}, updated_at = ${it.now},
             draft = null, drafted_at = null, late_at = null
       where id = ${it.entry.id}
    ), told as (
      insert into letter (channel, address, language, subject, body, message_id, created_at, next_try_at, kind)
      select k.channel, k.address, p.language, said ->> 'subject', said ->> 'body',
             'entry.' || ${it.receipt.number}::text || '.' || p.id, ${it.now}, ${it.now}, 'notice'
        from dossier_member m
        join person p on p.id = m.person_id
        cross join lateral (select ${JSON.stringify(it.letters)}::jsonb -> p.language as said) l
        cross join lateral (select channel, address from person_contact where person_id = p.id
                             order by verified_at, address limit 1) k
       where m.dossier_id = ${it.entry.dossier} and m.role in ('owner', 'writer')
      on conflict (message_id) do nothing
    ), line as (
      insert into journal (at, actor, action, subject, detail)
      values (${it.now}, ${it.journal.actor}, ${it.journal.action}, ${`entry:${it.entry.id}`},
              ${JSON.stringify(it.journal.detail)}::jsonb)
    )
    select number from receipt`.execute(trx)
  return rows.length === 1
}

/** Of one entry, the first version first. */
export async function readEntryReceipts(
  db: Database | Transaction,
  entry: EntryId,
): Promise<readonly KeptEntryReceipt[]> {
  const rows = await db
    .selectFrom('entry_receipt')
    .selectAll()
    .where('entry_id', '=', entry)
    .orderBy('version')
    .execute()
  return rows.map(keptReceipt)
}

export async function readEntryReceiptNumbered(
  db: Database,
  sequence: number,
): Promise<KeptEntryReceipt | null> {
  if (!Number.isSafeInteger(sequence)) return null
  const row = await db
    .selectFrom('entry_receipt')
    .selectAll()
    .where('number', '=', String(sequence))
    .executeTakeFirst()
  return row === undefined ? null : keptReceipt(row)
}
