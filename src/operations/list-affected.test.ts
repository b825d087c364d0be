import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { listAffected } from './list-affected.ts'
import { signedInPerson } from './testing/people.ts'

const DAY = 86_400_000
const FROM = new Date('2026-11-10T00:00:00Z')
const UNTIL = new Date('2026-11-12T00:00:00Z')
const INSIDE = new Date(FROM.getTime() + DAY)
const by = { now: new Date('2026-11-20T09:00:00Z'), by: 'terminal:keeper' }

async function write(db: Database, actor: string, action: string, subject: string, at = INSIDE, detail = {}) {
  await db.transaction().execute((trx) => appendJournal(trx, { at, actor, action, subject, detail }))
}

async function projectOf(db: Database, id: string, address: string): Promise<void> {
  await sql`insert into territory (code, level, name, parent) values
    ('00', 'nation', '{"ar":"x","fr":"x","en":"x"}', null),
    ('02', 'region', '{"ar":"x","fr":"x","en":"x"}', '00')
    on conflict do nothing`.execute(db)
  await sql`insert into project (id, stage, source, territory_code, sector, audiences, year, title, life, sample,
      visibility, publication, created_at)
    values (${id}, 'idea', 'citizen', '02', 'x', '{}', 2026, '{"own":"x"}', '{}', false, 'public', 'waiting', now())`.execute(
    db,
  )
  await sql`insert into idea_contact (project_id, channel, address, language, consent_hash, consented_at)
    values (${id}, 'phone', ${address}, 'ar', 'x', now())`.execute(db)
}

describe('people concerned by a leak', () => {
  test('are those whose data another opened or changed in those days: herself, team, author, and for whom it was', () =>
    withDatabase(async ({ db }) => {
      const [agent, other, amina, brahim, chaima] = await Promise.all(
        Array.from({ length: 5 }, () => signedInPerson(db, { language: 'fr' })),
      )
      assert.ok(agent && other && amina && brahim && chaima)
      const who = `person:${agent.actor.person}`
      await projectOf(db, 'idea000001', '+212600000099')
      await projectOf(db, 'idea000002', chaima.address)
      await projectOf(db, 'idea000003', '+212600000088')
      await sql`insert into dossier (id, project_id, language, created_at)
        values ('dossier000000001', 'idea000003', 'ar', now())`.execute(db)
      for (const one of [agent, brahim])
        await sql`insert into dossier_member (dossier_id, person_id, role, joined_at)
          values ('dossier000000001', ${one.actor.person}, 'owner', now())`.execute(db)
      await write(db, who, 'read-person', `person:${amina.actor.person}`)
      await write(db, who, 'grant-role', `person:${amina.actor.person}`)
      await write(db, who, 'read-idea', 'project:idea000001')
      await write(db, who, 'read-idea', 'project:idea000002')
      await write(db, who, 'read-file', 'dossier:dossier000000001')
      await write(db, who, 'sign-in', who)
      await write(db, who, 'read-person', 'person:0000000000000000')
      await write(db, `person:${other.actor.person}`, 'start-dossier', 'dossier:x', INSIDE, {
        for: `person:${chaima.actor.person}`,
      })
      await write(db, who, 'read-person', `person:${other.actor.person}`, new Date(FROM.getTime() - 1))
      await write(db, who, 'read-person', `person:${other.actor.person}`, UNTIL)
      await write(db, 'visitor', 'submit-idea', 'project:idea000003')

      const found = await listAffected(db, { from: FROM, until: UNTIL, actor: who }, by)
      const of = (person: string | null) => found.find((one) => one.person === person)
      assert.equal(found.length, 5)
      assert.deepEqual([of(amina.actor.person)?.reads, of(amina.actor.person)?.changes], [1, 1])
      assert.equal(of(amina.actor.person)?.address, amina.address)
      assert.equal(of(null)?.address, '+212600000099', 'the author of an idea who has no account')
      assert.equal(of(chaima.actor.person)?.reads, 1, 'the author of an idea by the number of her account')
      assert.equal(of(brahim.actor.person)?.reads, 1, 'a member of the dossier')
      assert.equal(of('0000000000000000')?.address, null, 'erased since')
      assert.equal(of(agent.actor.person), undefined, 'not whoever acted')
      assert.equal(of(other.actor.person), undefined, 'not what lies outside the days')

      const all = await listAffected(db, { from: FROM, until: UNTIL, actor: null }, by)
      assert.deepEqual(all.find(({ person }) => person === chaima.actor.person)?.actions.toSorted(), [
        'read-idea',
        'start-dossier',
      ])
      const noted = await db.selectFrom('journal').selectAll().where('action', '=', 'list-affected').execute()
      assert.deepEqual(
        noted.map(({ actor }) => actor),
        ['terminal:keeper', 'terminal:keeper'],
      )
    }))

  test('are listed out of 200,000 lines within a minute', () =>
    withDatabase(async ({ db }) => {
      const agent = await signedInPerson(db)
      const people = await Promise.all(Array.from({ length: 50 }, () => signedInPerson(db)))
      const subjects = people.map(({ actor }) => `person:${actor.person}`)
      await sql`insert into journal (at, actor, action, subject, detail)
        select ${FROM}::timestamptz + n * interval '0.5 seconds', ${`person:${agent.actor.person}`},
          'read-person', (${sql.val(subjects)}::text[])[1 + n % 50], '{}'
        from generate_series(1, 200000) n`.execute(db)
      const began = performance.now()
      const found = await listAffected(db, { from: FROM, until: UNTIL, actor: null }, by)
      const seconds = (performance.now() - began) / 1000
      assert.equal(found.length, 50)
      assert.ok(seconds < 60, `${seconds} s`)
    }))
})
