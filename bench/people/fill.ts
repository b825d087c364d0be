/**
 * A country at work, made up by SQL: people, teams with dossiers, founding files, requests for help, a journal. Only
 * amounts and spread matter here; the words are the same again and again.
 */
import { sql } from 'kysely'
import type { PersonId } from '../../src/domain/person/person.ts'
import type { Database } from '../../src/storage/database.ts'

export type Amounts = {
  readonly people: number
  readonly dossiers: number
  readonly advisers: number
  readonly requests: number
  readonly journal: number
}

const ID = (letter: string) => sql.raw(`'${letter}' || lpad(to_hex(n), 15, '0')`)
const WORDS = 'اللوز يضيع كل سنة عندنا ولا نجد من يشتريه بثمن مناسب. Nous voulons le sécher ensemble. '

/** On projects that are there already, as many as there are dossiers at least. */
export async function fillPeople(db: Database, of: Amounts): Promise<void> {
  await people(db, of)
  await ideas(db, of)
  await dossiers(db, of)
  await founding(db, of)
  await requests(db, of)
  await journal(db, of)
  await db.executeQuery(sql`vacuum analyze`.compile(db))
}

/** Communes by number: 0 is the largest. */
const COMMUNES =
  sql.raw(`communes as (select code, row_number() over (order by population desc nulls last, code) - 1 as at,
  count(*) over () as all_of from territory where level = 'commune')`)

async function people(db: Database, { people, advisers }: Amounts): Promise<void> {
  await sql`with ${COMMUNES} insert into person (id, name, language, territory_code, created_at)
    select ${ID('p')}, 'شخص ' || n, (array['ar','ar','fr','zgh'])[1 + n % 4], code, timestamptz '2026-01-01' + n * interval '20 minutes'
    from generate_series(1, ${sql.lit(people)}) n join communes on at = n % all_of`.execute(db)
  await sql`insert into person_contact (channel, address, person_id, verified_at)
    select 'phone', '+2126' || lpad(n::text, 8, '0'), ${ID('p')}, timestamptz '2026-01-01'
    from generate_series(1, ${sql.lit(people)}) n`.execute(db)
  await sql`insert into session (token_hash, person_id, created_at, seen_at)
    select md5(n::text) || md5('x' || n), ${ID('p')}, timestamptz '2026-11-01', timestamptz '2026-11-20'
    from generate_series(1, ${sql.lit(people)}) n`.execute(db)
  await sql`insert into consent (person_id, purpose, words_hash, given_at)
    select ${ID('p')}, 'account', repeat('a', 64), timestamptz '2026-01-01' from generate_series(1, ${sql.lit(people)}) n`.execute(
    db,
  )
  await sql`with places as (select code, row_number() over (order by code) - 1 as at, count(*) over () as all_of
      from territory where level = 'province')
    insert into role_grant (person_id, role, territory_code, granted_by, granted_at)
    select ${ID('p')}, 'adviser', code, 'bench', timestamptz '2026-01-01'
    from generate_series(1, ${sql.lit(advisers)}) n join places on at = n % all_of`.execute(db)
  await sql`insert into adviser_profile (person_id, subjects, languages, capacity, updated_at, updated_by)
    select ${ID('p')}, array['idea','money','founding-papers'], array['ar','fr'], 200, timestamptz '2026-01-01', ${ID('p')}
    from generate_series(1, ${sql.lit(advisers)}) n`.execute(db)
}

/** Put in on the site, by people some of whom have an account; a letter went out for each. */
async function ideas(db: Database, { people }: Amounts): Promise<void> {
  await sql`insert into idea_receipt (project_id, received_at, content, content_hash, idempotency_key, request_hash, holder_secret_hash)
    select id, created_at, '{}', md5(id) || md5(id), id, md5(id), md5(id) from project where sample`.execute(
    db,
  )
  await sql`insert into idea_contact (project_id, channel, address, language, consent_hash, consented_at)
    select id, 'phone', '+2126' || lpad((1 + row_number() over (order by id) % ${sql.lit(2 * people)})::text, 8, '0'), 'ar',
      repeat('a', 64), created_at from project where sample`.execute(db)
  await sql`insert into letter (project_id, channel, address, language, subject, body, message_id, created_at, sent_at, next_try_at)
    select project_id, channel, address, 'ar', 'تويزة', ${WORDS}, 'bench.' || project_id, consented_at, consented_at, consented_at
    from idea_contact`.execute(db)
}

async function dossiers(db: Database, { people, dossiers }: Amounts): Promise<void> {
  await sql`insert into dossier (id, project_id, language, created_at)
    select ${ID('d')}, project.id, 'ar', timestamptz '2026-02-01' + n * interval '1 hour'
    from (select id, row_number() over (order by id) as n from project where sample limit ${sql.lit(dossiers)}) project`.execute(
    db,
  )
  await sql`insert into dossier_member (dossier_id, person_id, role, joined_at)
    select ${ID('d')}, 'p' || lpad(to_hex(1 + (n * 7 + seat * 4999) % ${sql.lit(people)}), 15, '0'),
      (array['owner','writer','writer','reader'])[1 + seat], timestamptz '2026-02-01'
    from generate_series(1, ${sql.lit(dossiers)}) n, generate_series(0, 3) seat on conflict do nothing`.execute(
    db,
  )
  // 34 questions, some in two versions, as teams leave them
  await sql`insert into dossier_answer (dossier_id, question, version, base, value, author_id, at, edit_key, standing)
    select ${ID('d')}, question, version, version - 1, to_jsonb(repeat(${WORDS}, 3)), null,
      timestamptz '2026-03-01', md5(n || question || version), case when version = 2 or n % 3 > 0 then 'current' else 'past' end
    from generate_series(1, ${sql.lit(dossiers)}) n,
      unnest(array['need','people','where','resources','activity','product','materials','know-how','price','others','figures-from',
        'roles','decisions','equipment','money-use','risk-actions','effects','care','start','steps']) question,
      generate_series(1, 2) version
    where version = 1 or n % 3 = 0`.execute(db)
  await sql`insert into dossier_file (id, dossier_id, content_hash, bytes, kind, name, brought_by, at)
    select substr(md5(n || 'f' || k), 1, 16), ${ID('d')}, md5(n::text) || md5(k::text), 200000, 'pdf', 'وثيقة ' || k || '.pdf', null,
      timestamptz '2026-03-01'
    from generate_series(1, ${sql.lit(dossiers)}) n, generate_series(1, 4) k`.execute(db)
}

async function founding(db: Database, { dossiers }: Amounts): Promise<void> {
  await sql`insert into founding_event (dossier_id, step, word, happened_on, note, author_id, at)
    select ${ID('d')}, step, 'done', '2026-04-01', '', null, timestamptz '2026-04-01'
    from generate_series(1, ${sql.lit(dossiers)}) n, unnest(array['name','statutes','bank','authority']) step
    where n % 3 = 0`.execute(db)
}

async function requests(db: Database, { people, advisers, dossiers, requests }: Amounts): Promise<void> {
  await sql`with ${COMMUNES} insert into help_request (id, person_id, dossier_id, subject, words, territory_code, language,
      state, adviser_id, created_at, answered_at, taken_at, closed_at, result, idempotency_key)
    select ${ID('h')}, 'p' || lpad(to_hex(1 + n % ${sql.lit(people)}), 15, '0'),
      case when n % 2 = 0 then 'd' || lpad(to_hex(1 + n % ${sql.lit(dossiers)}), 15, '0') end,
      'money', ${WORDS}, code, 'ar', state,
      case when state in ('open', 'closed') then 'p' || lpad(to_hex(1 + n % ${sql.lit(advisers)}), 15, '0') end,
      timestamptz '2026-11-20' - n * interval '40 minutes',
      case when state in ('open', 'closed') then timestamptz '2026-11-20' end,
      case when state in ('open', 'closed') then timestamptz '2026-11-20' end,
      case when state = 'closed' then timestamptz '2026-11-21' end, case when state = 'closed' then 'solved' end, 'bench' || n
    from (select n, (array['closed','closed','open','closed','open','closed','offered','closed','queue','closed'])[1 + n % 10] as state
      from generate_series(1, ${sql.lit(requests)}) n) made join communes on at = n % all_of`.execute(db)
  await sql`insert into help_offer (request_id, turn, adviser_id, offered_at, answered_at, answer)
    select id, 1, coalesce(adviser_id, 'p' || lpad(to_hex((1 + number % ${sql.lit(advisers)})::int), 15, '0')), created_at,
      case when state <> 'offered' then created_at end,
      case when state = 'queue' then 'declined' when state <> 'offered' then 'taken' end from help_request`.execute(
    db,
  )
  for (const insert of [
    `help_task (request_id, words, owner, due, state, created_at) select id, 'مهمة', 'team', '2026-12-01', 'open', created_at`,
    `help_message (request_id, side, words, at) select id, 'team', '${WORDS}', created_at`,
    `help_session (request_id, held_on, minutes, kind, words, created_at) select id, '2026-11-20', 60, 'place', '${WORDS}', created_at`,
    `help_note (request_id, author_id, shared, words, at) select id, coalesce(adviser_id, person_id), true, '${WORDS}', created_at`,
  ])
    await sql`insert into ${sql.raw(insert)} from help_request, generate_series(1, 3) where state in ('open', 'closed')`.execute(
      db,
    )
  await sql`insert into help_survey_answer (region_code, subject, months, founded, running, earning, income, satisfaction, answered_in)
    select substr(territory_code, 1, 2), subject, 3, 'yes', 'yes', '1-4', 'same', 1 + (number % 5)::int, '2026-11'
    from help_request where state = 'closed'`.execute(db)
}

/** Sealed already, but for the last lines: sealing is timed elsewhere. */
async function journal(db: Database, { people, dossiers, journal }: Amounts): Promise<void> {
  await sql`insert into journal (at, actor, action, subject, detail)
    select timestamptz '2026-02-01' + n * interval '1 minute', 'person:p' || lpad(to_hex(1 + n % ${sql.lit(people)}), 15, '0'),
      (array['save-answers','save-answers','sign-in','founding-step','submit-idea','grant-role'])[1 + n % 6],
      case when n % 6 in (0, 1, 3) then 'dossier:d' || lpad(to_hex(1 + n % ${sql.lit(dossiers)}), 15, '0')
        else 'person:p' || lpad(to_hex(1 + n % ${sql.lit(people)}), 15, '0') end, '{"written": ["need.1.kept"]}'
    from generate_series(1, ${sql.lit(journal)}) n`.execute(db)
  await sql`delete from journal_unsealed where journal_id <= (select max(id) - 50 from journal)`.execute(db)
}

/** Puts somebody who has signed in into so many teams. */
export async function joinTeams(db: Database, person: PersonId, teams: number): Promise<void> {
  await sql`insert into dossier_member (dossier_id, person_id, role, joined_at)
    select id, ${person}, 'owner', created_at from dossier order by id limit ${sql.lit(teams)}`.execute(db)
}

/** Gives an adviser of a region cases there; the id of one of them. */
export async function giveCases(
  db: Database,
  person: PersonId,
  { region, cases }: { readonly region: string; readonly cases: number },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`update help_request set adviser_id = ${person} where id in
    (select id from help_request where state in ('open', 'closed') and territory_code like ${`${region}.%`}
      order by id limit ${sql.lit(cases)}) returning id`.execute(db)
  return rows[0]?.id ?? ''
}
