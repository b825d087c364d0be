import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contestPhase, isVoting } from '../domain/contest/contest.ts'
import { entryFaults } from '../domain/contest/entry-text.ts'
import { lackingIn } from '../domain/contest/plan-check.ts'
import { readContest } from '../storage/contest/reads.ts'
import { openTeamEntry } from '../storage/contest/entry-reads.ts'
import { listEntries } from '../storage/contest/reads.ts'
import type { Database } from '../storage/database.ts'
import { temporaryReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { verifyReceipt } from '../storage/idea/receipt-signature.ts'
import { listJurors, listMarkSheets } from '../storage/judging/reads.ts'
import { loadSampleContest, removeSampleContest, sampleDeadlines } from './sample-contest.ts'
import { SAMPLE_CONTEST, SAMPLE_ENTRIES, SAMPLE_PLAN } from './sample-plan.ts'
import { loadSamples, removeAllSamples } from './samples.ts'
import { testContest } from './testing/contest.ts'
import { DATA, withPreparedDatabase } from './testing/prepared-database.ts'

const now = new Date('2026-11-23T10:20:30Z')
const actor = 'terminal:test' as const
const keys = temporaryReceiptKeys(now)

function withSamples(work: (db: Database) => Promise<void>): Promise<void> {
  return withPreparedDatabase(async ({ db }) => {
    await loadSamples(db, DATA, { now, actor })
    assert.equal(await loadSampleContest(db, { now, actor, keys }), 1)
    await work(db)
  })
}

const countOf = async (db: Database) => {
  const tables = [
    'contest',
    'deadline',
    'entry',
    'entry_receipt',
    'juror',
    'mark_sheet',
    'dossier',
    'person',
  ] as const
  const rows = await Promise.all(
    tables.map((table) =>
      db
        .selectFrom(table as 'contest')
        .select(({ fn }) => fn.countAll<string>().as('n'))
        .executeTakeFirstOrThrow(),
    ),
  )
  return rows.map(({ n }) => Number(n))
}

test('the sample contest is one that could have been announced: nothing is lacking, its deadlines are to come', () =>
  withSamples(async (db) => {
    const contest = await readContest(db, SAMPLE_CONTEST)
    assert.ok(contest?.sample)
    assert.deepEqual(lackingIn(contest, now), [])
    for (const which of ['closes', 'vote-opens', 'vote-closes', 'results'] as const)
      assert.ok((contest.deadlines[which]?.at ?? now) > now, which)
    assert.equal(contestPhase(contest, now), 'open')
    const later = new Date(now.getTime() + 60_000)
    assert.equal(contestPhase(contest, later), 'judging')
    assert.ok(isVoting(contest, later))
    for (const { ar, fr, en } of [contest.plan.title, ...contest.plan.prizes.map(({ name }) => name)])
      assert.match(`${ar} ${fr} ${en}`, /^مثال: .* Exemple : .* Example: /)
    assert.ok(
      SAMPLE_PLAN.prizes.every(({ amount }) => amount === null),
      'no sum of money is made up',
    )
  }))

test('each entry is handed in with a receipt that is true: signed, in time, at the very moment', () =>
  withSamples(async (db) => {
    const entries = await listEntries(db, SAMPLE_CONTEST, { standing: 'submitted' })
    assert.deepEqual(
      entries.map(({ number, project }) => [number, project]),
      SAMPLE_ENTRIES.map(({ project }, i) => [i + 1, project]),
    )
    for (const [i, entry] of entries.entries()) {
      const opened = await openTeamEntry(db, entry.id, SAMPLE_ENTRIES[i]?.team ?? ('' as never))
      const [kept] = opened?.receipts ?? []
      assert.ok(kept !== undefined && kept.timing === 'in-time')
      const { receipt, content } = kept
      assert.ok(verifyReceipt({ receipt, content }, keys.published).ok, JSON.stringify(receipt))
      assert.match(JSON.stringify(kept.receipt), /2026-11-23T10:20:30/)
      assert.deepEqual(entryFaults({ ...entry.content }, SAMPLE_PLAN), [])
      assert.match(
        `${entry.content.title} ${entry.content.pitch}`,
        /^(مثال: .* مثال مختلق|Exemple : .* Exemple inventé)/,
      )
      assert.ok(typeof entry.content.answers.need === 'string')
    }
  }))

test('two sample jurors have marked every entry and every criterion, and nobody among them can be written to', () =>
  withSamples(async (db) => {
    const jurors = await listJurors(db, SAMPLE_CONTEST)
    assert.equal(jurors.length, 2)
    for (const { name, agreedAt } of jurors) assert.ok(/Sample juror \d$/.test(name) && agreedAt !== null)
    const sheets = await listMarkSheets(db, SAMPLE_CONTEST, 'final')
    assert.equal(sheets.length, 6)
    for (const { complete, marks } of sheets)
      assert.deepEqual([complete, Object.keys(marks).length], [true, SAMPLE_PLAN.criteria.length])
    assert.equal(new Set(sheets.map(({ marks, entry }) => JSON.stringify([entry, marks]))).size, 6)
    assert.equal((await db.selectFrom('person_contact').select('person_id').execute()).length, 0)
    assert.equal((await db.selectFrom('letter').select('id').execute()).length, 0)
  }))

test('a second time nothing is made twice; it is found by the search; removing takes it away and nothing else', () =>
  withSamples(async (db) => {
    const once = await countOf(db)
    assert.equal(await loadSampleContest(db, { now: new Date(now.getTime() + 1e9), actor, keys }), 0)
    assert.deepEqual(await countOf(db), once)
    const found = () => db.selectFrom('search_document').select('ref').where('kind', '=', 'contest').execute()
    assert.deepEqual(await found(), [{ ref: SAMPLE_CONTEST }])
    const own = await testContest(db, { now, entries: 1, jurors: 1 })
    const withOwn = await countOf(db)
    assert.equal(await removeSampleContest(db, { now, actor }), 1)
    assert.ok((await removeAllSamples(db, { now, actor })) > 0)
    assert.deepEqual(
      await countOf(db),
      withOwn.map((n, i) => n - (once[i] ?? 0)),
    )
    assert.ok((await readContest(db, own.contest.id)) !== null)
    assert.deepEqual(await found(), [])
    assert.equal(await removeSampleContest(db, { now, actor }), 0)
    await loadSamples(db, DATA, { now, actor })
    assert.equal(await loadSampleContest(db, { now, actor, keys }), 1, 'it can be loaded again')
  }))

test('without the sample projects nothing is loaded, not half of it', () =>
  withPreparedDatabase(async ({ db }) => {
    await assert.rejects(loadSampleContest(db, { now, actor, keys }), /not there/)
    assert.equal(await readContest(db, SAMPLE_CONTEST), null)
  }))

test('entries close within the minute, in legal time, also where clocks change and on the minute itself', () => {
  for (const at of [
    '2026-11-23T10:20:30Z',
    '2026-11-23T10:20:00Z',
    '2026-09-19T23:30:10Z',
    '2027-02-07T01:59:59Z',
  ]) {
    const { opens, closes } = sampleDeadlines(new Date(at))
    assert.ok(opens !== undefined && closes !== undefined)
    const wait = closes.at.getTime() - Date.parse(at)
    assert.ok(wait > 0 && wait <= 60_000 && opens.at < closes.at, at)
    assert.match(closes.civil, /^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  }
})
