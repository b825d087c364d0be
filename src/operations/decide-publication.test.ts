import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import { EMPTY_LIFE, type Project } from '../domain/project/project.ts'
import { smtpGateway } from '../mail/smtp-gateway.ts'
import type { Database } from '../storage/database.ts'
import { readJournal } from '../storage/journal/reads.ts'
import { readWaitingLetters } from '../storage/letter/reads.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { listProjects, readProject } from '../storage/project/reads.ts'
import { insertProject } from '../storage/project/writes.ts'
import { countQueue, readDecisions, readOpenReports, readQueue } from '../storage/publication/reads.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { decidePublication, type Wording } from './decide-publication.ts'
import { reportProject } from './report-project.ts'
import { sendLetters, waitAfter } from './send-letters.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
const activities = readActivities(resolve(import.meta.dirname, '../../data'))
const wording: Wording = (_language, { title, kind, ground }) => ({
  subject: kind,
  body: `« ${'own' in title ? title.own : title.fr} » ${ground?.reason ?? ''}`,
})
const circumstances = { now: NOW, actor: 'terminal:test', wording, activities } as const

const IDEA: Project = {
  id: '0123456789',
  stage: 'idea',
  source: 'citizen',
  territory: '00' as TerritoryCode,
  sector: 'agriculture',
  activity: null,
  model: null,
  simulation: null,
  audiences: [],
  year: 2026,
  title: { own: 'تربية النحل' },
  summary: { own: 'l3sel dyal jbel' },
  life: EMPTY_LIFE,
  sample: false,
  visibility: 'public',
  publication: 'waiting',
  createdAt: NOW,
}

async function withIdea(work: (db: Database) => Promise<void>): Promise<void> {
  await withDatabase(async ({ db }) => {
    await db
      .insertInto('territory')
      .values({
        code: '00' as TerritoryCode,
        level: 'nation',
        name: JSON.stringify({ ar: 'المغرب', fr: 'Maroc', en: 'Morocco' }),
        parent: null,
        latitude: null,
        longitude: null,
        population: null,
        households: null,
        kind: null,
      })
      .execute()
    await db.transaction().execute(async (trx) => {
      await insertProject(trx, IDEA, null)
      await trx
        .insertInto('idea_contact')
        .values({
          project_id: IDEA.id,
          name: null,
          channel: 'email',
          address: 'amina@example.org',
          language: 'fr',
          consent_hash: 'x',
          consented_at: NOW,
        })
        .execute()
    })
    await work(db)
  })
}

const everything = { after: 0, size: 10 }

test('an idea is shown only once it is published, and its author is told', () =>
  withIdea(async (db) => {
    assert.equal((await listProjects(db, {}, everything)).total, 0)
    assert.deepEqual(
      (await readQueue(db, 10)).map(({ id }) => id),
      [IDEA.id],
    )
    const outcome = await decidePublication(db, { project: IDEA.id, kind: 'publish' }, circumstances)
    assert.deepEqual(outcome, { ok: true, value: 'published' })
    assert.equal((await listProjects(db, {}, everything)).total, 1)
    assert.equal((await countQueue(db)).waiting, 0)
    const [letter] = await readWaitingLetters(db, 10)
    assert.equal(letter?.address, 'amina@example.org')
    assert.match(letter?.body ?? '', /« تربية النحل »/)
    const [line] = await readJournal(db, { subject: `project:${IDEA.id}`, limit: 1 })
    assert.equal(line?.action, 'publish-project')
    assert.doesNotMatch(JSON.stringify(line), /amina/)
  }))

test('a refusal takes the idea away, keeps rule and reason, and settles its reports', () =>
  withIdea(async (db) => {
    await decidePublication(db, { project: IDEA.id, kind: 'publish' }, circumstances)
    const report = {
      project: IDEA.id,
      rule: 'abuse',
      detail: 'x',
      contact: '0600000000',
      idempotencyKey: 'k',
    }
    assert.ok((await reportProject(db, report, { now: NOW })).ok)
    assert.ok((await reportProject(db, report, { now: NOW })).ok, 'the same form twice is no fault')
    assert.equal((await readOpenReports(db, 10)).length, 1, 'and one report')
    const ground = { rule: 'abuse', reason: 'Un voisin y est insulté.' } as const
    const later = { ...circumstances, now: new Date(NOW.getTime() + 1000) }
    await decidePublication(db, { project: IDEA.id, kind: 'refuse', ground }, later)
    assert.equal((await readProject(db, IDEA.id))?.publication, 'refused')
    assert.equal((await readOpenReports(db, 10)).length, 0)
    assert.deepEqual(
      (await readDecisions(db, IDEA.id)).map(({ kind, rule }) => [kind, rule]),
      [
        ['publish', null],
        ['refuse', 'abuse'],
      ],
    )
    const contacts = await db.selectFrom('report').select('contact').execute()
    assert.deepEqual(contacts, [{ contact: null }], 'the contact of a settled report is forgotten')
    assert.match((await readWaitingLetters(db, 10)).at(-1)?.body ?? '', /Un voisin y est insulté/)
  }))

test('what waits, is hidden or unknown cannot be reported, and all are refused alike', () =>
  withIdea(async (db) => {
    const report = { rule: 'abuse', detail: '', contact: '', idempotencyKey: 'k' }
    for (const project of [IDEA.id, 'unknown'])
      assert.deepEqual(await reportProject(db, { ...report, project }, { now: NOW }), {
        ok: false,
        reasons: [{ kind: 'no-such-project' }],
      })
  }))

test('two moderators deciding at once leave one decision and one letter', () =>
  withIdea(async (db) => {
    const tries = Array.from({ length: 20 }, () =>
      decidePublication(db, { project: IDEA.id, kind: 'publish' }, circumstances),
    )
    const done = (await Promise.all(tries)).filter(({ ok }) => ok)
    assert.equal(done.length, 1)
    assert.equal((await readDecisions(db, IDEA.id)).length, 1)
    assert.equal((await readWaitingLetters(db, 10)).length, 1)
  }))

type Taken = { readonly to: readonly string[]; readonly text: string }

/** A mail server on this machine that refuses the first `refusals` letters. */
async function mailServer(refusals: number) {
  const taken: Taken[] = []
  let left = refusals
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        if (left > 0) {
          left -= 1
          done(Object.assign(new Error('try later'), { responseCode: 451 }))
          return
        }
        taken.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(pieces).toString('utf8'),
        })
        done()
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const stop = () => new Promise<void>((closed) => server.close(() => closed()))
  return { taken, url: `smtp://127.0.0.1:${port}`, stop }
}

test('letters go through a real mail conversation, once each, and wait longer after each failure', () =>
  withIdea(async (db) => {
    const server = await mailServer(1)
    const mailer = smtpGateway({ url: server.url, from: 'Twiza <bank@example.org>' })
    try {
      await decidePublication(db, { project: IDEA.id, kind: 'publish' }, circumstances)
      let now = NOW
      assert.equal(await sendLetters(db, 'email', mailer.send, { now: () => now }), 0)
      const [kept] = await readWaitingLetters(db, 10)
      assert.match(kept?.lastError ?? '', /try later/)
      assert.equal(await sendLetters(db, 'email', mailer.send, { now: () => now }), 0, 'not before its time')
      now = new Date(NOW.getTime() + waitAfter(0) * 1000)
      const both = [1, 2].map(() => sendLetters(db, 'email', mailer.send, { now: () => now }))
      assert.equal(
        (await Promise.all(both)).reduce((sum, n) => sum + n),
        1,
      )
      assert.deepEqual(
        server.taken.map(({ to }) => to),
        [['amina@example.org']],
      )
      assert.match(server.taken[0]?.text ?? '', /Message-ID: <0123456789\.publish\./)
      assert.equal((await readWaitingLetters(db, 10)).length, 0)
    } finally {
      mailer.close()
      await server.stop()
    }
  }))

test('an address or subject with line breaks smuggles no header into a letter', () =>
  withIdea(async (db) => {
    const server = await mailServer(0)
    const mailer = smtpGateway({ url: server.url, from: 'Twiza <bank@example.org>' })
    try {
      const letter = {
        projectId: null,
        channel: 'email',
        address: 'a@example.org\r\nBcc: spy@example.org',
        language: 'ar',
        subject: 'x\r\nBcc: spy@example.org',
        body: 'y',
        messageId: 'z',
        at: NOW,
      } as const
      await db.transaction().execute((trx) => queueLetter(trx, letter))
      await sendLetters(db, 'email', mailer.send, { now: () => NOW })
      for (const { to, text } of server.taken) {
        assert.ok(!to.includes('spy@example.org'))
        assert.doesNotMatch(text, /^Bcc:/m)
      }
    } finally {
      mailer.close()
      await server.stop()
    }
  }))
