/** A contest with thousands of teams that have a draft each, put in by SQL: each team is a person with a session. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { ContestDeadlines } from '../../src/domain/contest/contest.ts'
import { EMPTY_LIFE } from '../../src/domain/project/project.ts'
import { momentAt, TEST_PLAN } from '../../src/operations/testing/contest.ts'
import { insertContest } from '../../src/storage/contest/writes.ts'
import type { EntryId } from '../../src/domain/contest/entry.ts'
import type { Database } from '../../src/storage/database.ts'

export const CONTEST = 'storm00001'

const padded = (n: number, width: number) => String(n).padStart(width, '0')

export const entryOf = (team: number) => `e${padded(team, 15)}` as EntryId
/** For the header `cookie` of a site without https. */
export const cookieOf = (team: number): string => `twiza=storm${padded(team, 38)}`

export type TeamsWanted = {
  readonly teams: number
  readonly territory: string
  readonly now: Date
  readonly closes: Date
  readonly graceMinutes: number
}

export async function insertTeams(db: Database, wanted: TeamsWanted): Promise<void> {
  const { teams, territory, now, closes, graceMinutes } = wanted
  const deadlines: ContestDeadlines = {
    opens: momentAt(new Date(now.getTime() - 86_400_000)),
    closes: { ...momentAt(closes), at: closes },
  }
  await db.transaction().execute(async (trx) => {
    await insertContest(trx, {
      id: CONTEST,
      territory: territory as Parameters<typeof insertContest>[1]['territory'],
      meeting: null,
      standing: 'announced',
      plan: { ...TEST_PLAN, categories: [] },
      deadlines,
      graceMinutes,
      publishedAt: null,
      sample: true,
      version: 1,
      createdAt: now,
    })
  })
  const all = sql`generate_series(0, ${sql.lit(teams - 1)}) n`
  const id = (letter: string, width: number) => sql.raw(`('${letter}' || lpad(n::text, ${width}, '0'))`)
  await sql`insert into person (id, name, language, territory_code, created_at)
    select ${id('p', 15)}, null, 'ar', ${territory}, ${now} from ${all}`.execute(db)
  await sql`insert into person_contact (channel, address, person_id, verified_at)
    select 'phone', '+2126' || lpad(n::text, 8, '0'), ${id('p', 15)}, ${now} from ${all}`.execute(db)
  await sql`insert into session (token_hash, person_id, created_at, seen_at)
    select encode(sha256(('storm' || lpad(n::text, 38, '0'))::bytea), 'hex'), ${id('p', 15)}, ${now}, ${now}
    from ${all}`.execute(db)
  await sql`insert into project (id, stage, source, territory_code, sector, audiences, year, title, life, sample,
      visibility, publication, created_at)
    select ${id('q', 9)}, 'project', 'citizen', ${territory}, 'agriculture', '{}', 2026,
      jsonb_build_object('own', 'Projet ' || n), ${JSON.stringify(EMPTY_LIFE)}::jsonb, true, 'hidden',
      'waiting', ${now} from ${all}`.execute(db)
  await sql`insert into dossier (id, project_id, language, created_at)
    select ${id('d', 15)}, ${id('q', 9)}, 'ar', ${now} from ${all}`.execute(db)
  await sql`insert into dossier_member (dossier_id, person_id, role, joined_at)
    select ${id('d', 15)}, ${id('p', 15)}, 'owner', ${now} from ${all}`.execute(db)
  await sql`insert into dossier_answer (dossier_id, question, version, base, value, author_id, at, edit_key, standing)
    select ${id('d', 15)}, question, 1, 0, to_jsonb(repeat('نزرع الأركان ونبيعه معا. ', 12)), null, ${now},
      md5(n || question), 'current' from ${all}, unnest(array['need', 'activity']) question`.execute(db)
  await sql`insert into entry (id, contest_id, dossier_id, project_id, number, standing, content, submitted_at, round,
      created_at, updated_at)
    select ${id('e', 15)}, ${CONTEST}, ${id('d', 15)}, ${id('q', 9)}, null, 'draft',
      jsonb_build_object('title', '', 'pitch', '', 'category', null, 'territory', ${territory}::text, 'sector',
        'agriculture', 'asks', null, 'answers', '{}'::jsonb), null, null, ${now}, ${now} from ${all}`.execute(
    db,
  )
  await sql`analyze`.execute(db)
}

/** What a team's form sends; `title` tells one sending from another. */
export function formOf(key: string, title: string): string {
  return new URLSearchParams({
    formKey: key,
    title,
    pitch: 'نجفف التين ونبيعه معا، ونشغل عشر نساء من الدوار طوال السنة.',
    category: '',
    asks: '',
  }).toString()
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
