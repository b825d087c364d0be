import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import { ANSWER_WITHIN_DAYS } from '../domain/accompaniment/due.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import { DAYS_TO_ANSWER } from '../domain/procedure/clock.ts'
import { EMPTY_LIFE } from '../domain/project/project.ts'
import type { Database } from '../storage/database.ts'
import { readOpenFiles } from '../storage/procedure/reads.ts'
import { insertProject } from '../storage/project/writes.ts'
import { alarmDeadlines } from './alarm-deadlines.ts'
import { askForHelp } from './ask-for-help.ts'
import { signedInPerson } from './testing/people.ts'
import { withPreparedDatabase } from './testing/prepared-database.ts'

const START = new Date('2026-11-02T10:00:00Z')
const origin = 'https://twiza.example'
const on = (day: number) => ({ now: new Date(START.getTime() + day * 86_400_000), origin })
const code = (text: string) => text as TerritoryCode

async function waitingIdea(db: Database, id: string, territory: string): Promise<void> {
  const project = {
    id,
    stage: 'idea',
    source: 'citizen',
    territory: code(territory),
    sector: 'local-products',
    activity: null,
    model: null,
    simulation: null,
    audiences: [],
    year: 2026,
    title: { own: `idea ${id}` },
    summary: { own: 'Nous séchons les figues.' },
    life: EMPTY_LIFE,
    sample: false,
    visibility: 'public',
    publication: 'waiting',
    createdAt: START,
  } as const
  await db.transaction().execute((trx) => insertProject(trx, project, null))
}

const agentOf = (db: Database, role: 'moderator' | 'delegate' | 'administrator', territory: string) =>
  signedInPerson(db, { grants: [{ role, territory }], language: 'fr' })

const lettersTo = async (db: Database, address: string) =>
  (await db.selectFrom('letter').select('body').where('address', '=', address).orderBy('id').execute()).map(
    ({ body }) => body,
  )

describe('alarms of deadlines', () => {
  test('are written at 80 and at 100 per cent, once each, one letter for all files of an agent', () =>
    withPreparedDatabase(async ({ db }) => {
      const moderator = await agentOf(db, 'moderator', '02')
      const away = await agentOf(db, 'moderator', '06')
      for (const id of ['idea000001', 'idea000002', 'idea000003']) await waitingIdea(db, id, '02.113')
      assert.equal(await alarmDeadlines(db, on(47)), 0)
      assert.equal(await alarmDeadlines(db, on(48)), 3)
      assert.equal(await alarmDeadlines(db, on(48)), 0)
      assert.equal(await alarmDeadlines(db, on(55)), 0)
      assert.equal(await alarmDeadlines(db, on(60)), 3)
      assert.equal(await alarmDeadlines(db, on(61)), 0)
      const letters = await lettersTo(db, moderator.address)
      assert.equal(letters.length, 2)
      assert.match(letters[0] ?? '', /Délai proche : 3\. Délai atteint : 0/)
      assert.match(letters[1] ?? '', /Délai proche : 0\. Délai atteint : 3/)
      assert.ok(letters.every((body) => body.includes(`${origin}/fr/office/deadlines`)))
      assert.deepEqual(await lettersTo(db, away.address), [])
    }))

  test('two rounds at once write once; nobody is written to at night', () =>
    withPreparedDatabase(async ({ db }) => {
      const moderator = await agentOf(db, 'moderator', '02')
      await waitingIdea(db, 'idea000001', '02.113')
      const night = { now: new Date('2026-12-25T02:00:00Z'), origin }
      assert.equal(await alarmDeadlines(db, night), 0)
      await Promise.all([1, 2, 3, 4].map(() => alarmDeadlines(db, on(50)).catch(() => 0)))
      assert.equal((await lettersTo(db, moderator.address)).length, 1)
    }))

  test('of a request for help go to the delegate, and without anybody near to the administrators', () =>
    withPreparedDatabase(async ({ db }) => {
      const delegate = await agentOf(db, 'delegate', '02')
      const administrator = await agentOf(db, 'administrator', '00')
      const asker = await signedInPerson(db)
      for (const territory of ['02.113', '06'])
        await askForHelp(
          db,
          {
            subject: 'money',
            words: 'secret words',
            territory: code(territory),
            language: 'ar',
            sharesContact: false,
            dossier: null,
            key: randomBytes(16).toString('hex'),
          },
          {
            actor: asker.actor,
            now: START,
            origin,
            wordsHash: 'h',
            id: () => randomBytes(8).toString('hex'),
          },
        )
      const everywhere = { ideas: [code('02')], help: [code('02')], until: null }
      assert.deepEqual(
        (await readOpenFiles(db, everywhere, 10)).map(({ procedure, title, subject }) => [
          procedure,
          title,
          subject,
        ]),
        [['help', null, 'money']],
      )
      const before = (await lettersTo(db, delegate.address)).length
      assert.equal(await alarmDeadlines(db, on(60)), 2)
      assert.equal((await lettersTo(db, delegate.address)).length, before + 1)
      const [letter] = await lettersTo(db, administrator.address)
      assert.match(letter ?? '', /Délai atteint : 1/)
      assert.ok(!(letter ?? '').includes('secret'))
    }))
})

test('a request for help is promised an answer for the same day here and in its own letters', () => {
  assert.equal(DAYS_TO_ANSWER.help, ANSWER_WITHIN_DAYS)
})
