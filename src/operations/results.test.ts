import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HELP_SUBJECTS } from '../domain/accompaniment/help.ts'
import { listAwards, readResult } from '../storage/results/reads.ts'
import { readContest } from '../storage/contest/reads.ts'
import { commentsFor } from '../storage/results/comments.ts'
import type { Database } from '../storage/database.ts'
import { readProject } from '../storage/project/reads.ts'
import { askHelpAfterPrize } from './ask-help-after-prize.ts'
import { confirmResults } from './confirm-results.ts'
import { proposeResults } from './propose-results.ts'
import { publishResults } from './publish-results.ts'
import { recordAwards } from './record-awards.ts'
import { askToPublish, showEntry } from './show-entry.ts'
import { testContest } from './testing/contest.ts'
import { confirmed, judgedContest } from './testing/judged.ts'
import { openPreparedDatabase } from './testing/prepared-database.ts'

const HOUR = 3_600_000
const ORIGIN = 'https://twiza.example'

let db: Database
let close: () => Promise<void>
before(async () => {
  const opened = await openPreparedDatabase()
  db = opened.db
  close = opened.close
})
after(() => close())

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  assert.ok(found !== undefined)
  return found
}

test('nothing is published before its minute, and at its minute once under twenty rounds at a time', async () => {
  const now = new Date()
  const world = await judgedContest(db, now)
  const contest = await confirmed(db, world, now)
  const due = contest.deadlines.results?.at
  assert.ok(due !== undefined)
  const justBefore = new Date(due.getTime() - 1)
  assert.equal(await publishResults(db, { now: justBefore, origin: ORIGIN }), 0)
  assert.deepEqual(await listAwards(db, contest.id), [])
  assert.equal((await readContest(db, contest.id))?.publishedAt, null)
  const done = await Promise.all(
    Array.from({ length: 20 }, () => publishResults(db, { now: due, origin: ORIGIN })),
  )
  assert.equal(
    done.reduce((sum, n) => sum + n, 0),
    1,
  )
  const awards = await listAwards(db, contest.id)
  assert.deepEqual(
    awards.map(({ prize, rank }) => `${prize} ${rank}`),
    ['first 1', 'second 1', 'second 2'],
  )
  assert.equal(awards[0]?.entry, at(world.entries, 3).id)
  assert.deepEqual((await readContest(db, contest.id))?.publishedAt, due)
  const letters = await db.selectFrom('letter').selectAll().execute()
  assert.equal(letters.length, 4, 'each team once')
  assert.equal(letters.filter(({ subject }) => subject === 'فاز مشروعكم بجائزة').length, 3)
  assert.doesNotMatch(JSON.stringify(letters), /Juror|Solide/)
  const lines = await db
    .selectFrom('journal')
    .select('action')
    .where('action', '=', 'publish-results')
    .execute()
  assert.equal(lines.length, 1)
})

test('what nobody has confirmed is not published, whatever the hour', async () => {
  const now = new Date()
  const { contest } = await judgedContest(db, now)
  assert.equal(await publishResults(db, { now: new Date(now.getTime() + 48 * HOUR), origin: null }), 0)
  assert.equal((await readContest(db, contest.id))?.publishedAt, null)
})

test('only who leads the contest confirms, what she has seen, once all is decided', async () => {
  const now = new Date()
  const world = await judgedContest(db, now)
  const { contest, delegate, jurors, owners } = world
  const { hash } = await proposeResults(db, contest, now)
  const kinds = async (actor: typeof delegate.actor, seen: string) => {
    const sent = { contest: contest.id, seen, reasons: {} }
    const outcome = await confirmResults(db, sent, { actor, now })
    return outcome.ok ? [] : outcome.reasons.map(({ kind }) => kind)
  }
  assert.deepEqual(await kinds(at(jurors, 0).actor, hash), ['no-such-contest'])
  assert.deepEqual(await kinds(at(owners, 0).actor, hash), ['no-such-contest'])
  assert.deepEqual(await kinds(delegate.actor, 'x'), ['proposal-changed'])
  const open = await testContest(db, { now, entries: 1, jurors: 0 })
  const { hash: empty } = await proposeResults(db, open.contest, now)
  const early = await confirmResults(
    db,
    { contest: open.contest.id, seen: empty, reasons: {} },
    { actor: open.delegate.actor, now },
  )
  assert.deepEqual(early.ok ? [] : early.reasons.map(({ kind }) => kind), ['not-decided', 'vote-open'])
  assert.equal(await readResult(db, open.contest.id), null)
})

test('a team that withdraws after the confirmation gets no prize', async () => {
  const now = new Date()
  const world = await judgedContest(db, now)
  const contest = await confirmed(db, world, now)
  const winner = at(world.entries, 3).id
  await db.updateTable('entry').set({ standing: 'withdrawn' }).where('id', '=', winner).execute()
  await publishResults(db, { now: new Date(now.getTime() + 2 * HOUR), origin: ORIGIN })
  const awards = await listAwards(db, contest.id)
  assert.equal(
    awards.some(({ entry }) => entry === winner),
    false,
  )
  const shown = (await readResult(db, contest.id))?.shown
  assert.equal(
    shown?.order.some(({ entry }) => entry === winner),
    false,
  )
})

test('a prize goes onto the record once it is public and the team agreed, once under twenty rounds', async () => {
  const now = new Date()
  const world = await judgedContest(db, now)
  const contest = await confirmed(db, world, now)
  const later = new Date(now.getTime() + 2 * HOUR)
  await publishResults(db, { now: later, origin: ORIGIN })
  const entry = at(world.entries, 3)
  const owner = at(world.owners, 3)
  const stranger = at(world.owners, 0)
  const circumstances = { now: later, origin: ORIGIN }
  assert.equal(await recordAwards(db, circumstances), 0, 'hidden record, no consent')
  const sent = { contest: contest.id, entry: entry.id, answers: ['need', 'not-a-question'], wordsHash: 'h' }
  const foreign = await showEntry(db, sent, { actor: stranger.actor, now: later })
  assert.deepEqual(foreign, { ok: false, reasons: [{ kind: 'no-such-entry' }] })
  assert.ok((await showEntry(db, sent, { actor: owner.actor, now: later })).ok)
  assert.ok((await askToPublish(db, sent, { actor: owner.actor, now: later })).ok)
  assert.equal(await recordAwards(db, circumstances), 0, 'a moderator has not read it yet')
  await db.updateTable('project').set({ publication: 'published' }).where('id', '=', entry.project).execute()
  const done = await Promise.all(Array.from({ length: 20 }, () => recordAwards(db, circumstances)))
  assert.equal(
    done.reduce((sum, n) => sum + n, 0),
    1,
  )
  const project = await readProject(db, entry.project)
  assert.equal(project?.stage, 'awarded')
  const events = project?.life.events.filter(({ stage }) => stage === 'awarded') ?? []
  assert.equal(events.length, 1)
  assert.match(JSON.stringify(events[0]), /جائزة «الأولى» في «مسابقة»/)
  assert.equal(events[0]?.sourceUrl, `${ORIGIN}/ar/contests/${contest.id}/results`)
})

test('a winner’s team asks for help in one tap, once; nobody else can', async () => {
  const now = new Date()
  const world = await judgedContest(db, now)
  const contest = await confirmed(db, world, now)
  const entry = at(world.entries, 3)
  let n = 0
  const ask = (who: number) =>
    askHelpAfterPrize(
      db,
      { contest: contest.id, entry: entry.id, language: 'ar', sharesContact: false },
      {
        actor: at(world.owners, who).actor,
        now,
        origin: ORIGIN,
        wordsHash: 'h',
        id: () => {
          n += 1
          return String(n).padStart(16, 'a')
        },
      },
    )
  assert.equal((await ask(3)).ok, false, 'not before the results are out')
  await publishResults(db, { now: new Date(now.getTime() + 2 * HOUR), origin: ORIGIN })
  assert.equal((await ask(0)).ok, false)
  const first = await ask(3)
  const again = await ask(3)
  assert.ok(first.ok && again.ok)
  assert.equal(first.value.id, again.value.id)
  assert.match(first.value.words, /فاز مشروعنا بجائزة «الأولى»/)
  assert.ok(HELP_SUBJECTS.includes(first.value.subject))
})

test('a team reads what jurors wrote without who wrote it, and nothing of a juror with a conflict', async () => {
  const now = new Date()
  const { contest, entries, jurors } = await judgedContest(db, now)
  const entry = at(entries, 0)
  for (const [n, juror] of jurors.entries())
    await db
      .insertInto('mark_sheet')
      .values({
        contest_id: contest.id,
        round: 'screening',
        person_id: juror.actor.person,
        entry_id: entry.id,
        marks: JSON.stringify({ innovation: 3, social: 3, economic: 3 }),
        comments: JSON.stringify({ '': `avis ${n}` }),
        complete: n !== 1,
        version: 1,
        at: now,
      })
      .execute()
  const own = async () => (await commentsFor(db, entry, 'screening')).map(({ words }) => words).toSorted()
  assert.deepEqual(await own(), ['avis 0', 'avis 2'])
  await db
    .insertInto('juror_conflict')
    .values({
      contest_id: contest.id,
      person_id: at(jurors, 2).actor.person,
      entry_id: entry.id,
      kind: 'declared',
      reason: 'x',
      set_aside: null,
      at: now,
    })
    .execute()
  assert.deepEqual(await own(), ['avis 0'])
  const text = JSON.stringify(await commentsFor(db, entry, 'screening'))
  for (const { actor } of jurors) assert.ok(!text.includes(actor.person))
})
