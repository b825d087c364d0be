import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Centimes } from '../domain/basics/money.ts'
import { readCode, writtenCode } from '../domain/ballot/ballot.ts'
import { entryLabel } from '../domain/ballot/ballots-file.ts'
import { readPabulib } from '../domain/vote/pabulib.ts'
import type { Database } from '../storage/database.ts'
import { temporaryReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { withDatabase } from '../storage/testing/database.ts'
import {
  ballotReceiptLine,
  choiceHash,
  isSignedBallot,
  readBallotReceipt,
} from '../storage/vote/ballot-code.ts'
import { listBallots } from '../storage/vote/reads.ts'
import { type CastBallot, type CastRefusal, castBallot } from './cast-ballot.ts'
import { mixBallots } from './mix-ballots.ts'
import { type TestContest, testContest } from './testing/contest.ts'
import { putNation } from './testing/dossiers.ts'
import { type SignedIn, signedInPerson } from './testing/people.ts'
import { voteOutcome } from './vote-outcome.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
const AFTER = new Date('2026-12-03T10:00:00Z')
const KEYS = temporaryReceiptKeys(NOW)

type Sent = { readonly key?: string; readonly code?: string; readonly at?: Date }

function vote(db: Database, who: SignedIn, of: TestContest, chosen: readonly number[], sent: Sent = {}) {
  const entries = chosen.map((i) => of.entries[i]?.id ?? 'nobody')
  const key = sent.key ?? randomBytes(16).toString('hex')
  return castBallot(
    db,
    { contest: of.contest.id, entries, key, code: sent.code ?? null },
    { actor: who.actor, arrivedAt: sent.at ?? NOW, network: '196.200.131.0/24', keys: KEYS },
  )
}
async function took(answer: ReturnType<typeof vote>): Promise<CastBallot> {
  const outcome = await answer
  assert.ok(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.reasons))
  return outcome.value
}
async function refusal(answer: ReturnType<typeof vote>): Promise<CastRefusal['kind']> {
  const outcome = await answer
  assert.ok(!outcome.ok)
  return outcome.reasons[0]?.kind ?? 'no-vote'
}

test('fifty tries of one person at once give one ballot', () =>
  withDatabase(async ({ db }) => {
    await putNation(db)
    const of = await testContest(db, { now: NOW, entries: 3, jurors: 0, territory: '00' })
    const voter = await signedInPerson(db)
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => vote(db, voter, of, [i % 3])))
    assert.equal(answers.filter(({ ok }) => ok).length, 1)
    assert.ok(answers.every((answer) => answer.ok || answer.reasons[0]?.kind === 'voted-already'))
    assert.equal((await listBallots(db, of.contest.id)).length, 1)
  }))

test('one form sent fifty times gives one ballot and one code, also to who lost the first answer', () =>
  withDatabase(async ({ db }) => {
    await putNation(db)
    const of = await testContest(db, { now: NOW, entries: 3, jurors: 0, territory: '00' })
    const voter = await signedInPerson(db)
    const key = randomBytes(16).toString('hex')
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => took(vote(db, voter, of, [1], { key }))),
    )
    assert.equal(new Set(answers.map(({ receipt }) => ballotReceiptLine(receipt))).size, 1)
    assert.equal((await listBallots(db, of.contest.id))[0]?.version, 1)
  }))

test('a ballot is changed with its code, by its own voter only, and the last choice counts', () =>
  withDatabase(async ({ db }) => {
    await putNation(db)
    const of = await testContest(db, { now: NOW, entries: 3, jurors: 0, territory: '00' })
    const [voter, other] = [await signedInPerson(db), await signedInPerson(db)]
    const first = await took(vote(db, voter, of, [0]))
    const others = await took(vote(db, other, of, [1]))
    assert.equal(await refusal(vote(db, voter, of, [2])), 'voted-already')
    assert.equal(await refusal(vote(db, voter, of, [2], { code: writtenCode(others.code) })), 'wrong-code')
    assert.equal(await refusal(vote(db, voter, of, [2], { code: first.code.id })), 'wrong-code')
    const typed = writtenCode(first.code).toLowerCase().replaceAll('-', ' ')
    const changed = await took(vote(db, voter, of, [1, 2], { code: typed }))
    assert.equal(changed.receipt.version, 2)
    const ballot = (await listBallots(db, of.contest.id)).find(({ id }) => id === first.code.id)
    assert.deepEqual(ballot?.entries, [of.entries[1]?.id, of.entries[2]?.id])
  }))

test('the receipt is signed over the code and the choice, and over nothing that names anybody', () =>
  withDatabase(async ({ db }) => {
    await putNation(db)
    const of = await testContest(db, { now: NOW, entries: 3, jurors: 0, territory: '00' })
    const { code, receipt } = await took(vote(db, await signedInPerson(db), of, [2, 0]))
    const read = readBallotReceipt(ballotReceiptLine(receipt))
    assert.ok(read !== null && isSignedBallot(read, KEYS.published))
    assert.equal(read.hash, choiceHash(code, of.entries.filter((_, i) => i !== 1).map(entryLabel)))
    assert.ok(!isSignedBallot({ ...read, version: 2 }, KEYS.published))
    assert.deepEqual(readCode(writtenCode(code)), code)
  }))

test('what may not be chosen is refused: nothing, too many, no finalist, taken out since', () =>
  withDatabase(async ({ db }) => {
    const plan = { vote: { rule: { kind: 'count', winners: 1 }, mostApprovals: 2 } } as const
    await putNation(db)
    const of = await testContest(db, { now: NOW, entries: 4, jurors: 0, territory: '00', plan })
    await db.updateTable('entry').set({ round: 'final' }).where('number', '<=', 3).execute()
    const voter = await signedInPerson(db)
    assert.equal(await refusal(vote(db, voter, of, [])), 'nothing-chosen')
    assert.equal(await refusal(vote(db, voter, of, [0, 1, 2])), 'too-many')
    assert.equal(await refusal(vote(db, voter, of, [3])), 'not-a-finalist')
    assert.equal(await refusal(vote(db, voter, of, [0], { key: 'short' })), 'key-malformed')
    assert.equal((await listBallots(db, of.contest.id)).length, 0)
    await took(vote(db, voter, of, [0, 1]))
    await db.updateTable('entry').set({ standing: 'excluded' }).where('number', '=', 1).execute()
    assert.equal(await refusal(vote(db, await signedInPerson(db), of, [0])), 'not-a-finalist')
    await db.updateTable('entry').set({ round: 'final' }).where('number', '=', 4).execute()
    assert.equal(await refusal(vote(db, await signedInPerson(db), of, [3])), 'not-a-finalist')
  }))

test('the last millisecond counts, the one after it does not', () =>
  withDatabase(async ({ db }) => {
    await putNation(db)
    const of = await testContest(db, { now: NOW, entries: 2, jurors: 0, territory: '00' })
    const closes = of.contest.deadlines['vote-closes']?.at.getTime() ?? 0
    const opens = of.contest.deadlines['vote-opens']?.at.getTime() ?? 0
    const at = (milliseconds: number) => ({ at: new Date(milliseconds) })
    assert.equal(await refusal(vote(db, await signedInPerson(db), of, [0], at(opens - 1))), 'not-open-yet')
    await took(vote(db, await signedInPerson(db), of, [0], at(closes - 1)))
    const last = await signedInPerson(db)
    const { code } = await took(vote(db, last, of, [0], at(closes)))
    assert.equal(await refusal(vote(db, await signedInPerson(db), of, [0], at(closes + 1))), 'closed')
    const late = vote(db, last, of, [1], { code: writtenCode(code), at: new Date(closes + 1) })
    assert.equal(await refusal(late), 'closed')
  }))

test('who is erased and comes again with the same number has no second ballot, and the first one stays', () =>
  withDatabase(async ({ db }) => {
    await putNation(db)
    const of = await testContest(db, { now: NOW, entries: 2, jurors: 0, territory: '00' })
    const voter = await signedInPerson(db)
    await took(vote(db, voter, of, [0]))
    await db.deleteFrom('vote_cast').where('person_id', '=', voter.actor.person).execute()
    await db.deleteFrom('person_contact').where('person_id', '=', voter.actor.person).execute()
    const again = await signedInPerson(db)
    await db
      .updateTable('person_contact')
      .set({ address: voter.address })
      .where('person_id', '=', again.actor.person)
      .execute()
    assert.equal(await refusal(vote(db, again, of, [1])), 'voted-already')
    assert.equal((await listBallots(db, of.contest.id)).length, 1)
  }))

test('after the vote nothing in the database pairs a voter with a ballot', () =>
  withDatabase(async ({ db }) => {
    await putNation(db)
    const of = await testContest(db, { now: NOW, entries: 3, jurors: 0, territory: '00' })
    const voters: SignedIn[] = []
    const casts: CastBallot[] = []
    for (let n = 0; n < 12; n += 1) {
      const voter = await signedInPerson(db)
      voters.push(voter)
      casts.push(await took(vote(db, voter, of, [n % 3])))
    }
    assert.equal((await transactions(db)).ballots, 12)
    await mixBallots(db, { now: NOW })
    assert.deepEqual(await transactions(db), { ballots: 1, both: 1 })
    assert.equal((await listBallots(db, of.contest.id)).length, 12)
    const order = await sql<{ id: string }>`select id from ballot order by ctid`.execute(db)
    assert.notDeepEqual(
      order.rows.map(({ id }) => id),
      casts.map(({ code }) => code.id),
    )
    const dump = await everything(db)
    for (const [i, { actor, address }] of voters.entries())
      for (const row of dump.filter((text) => text.includes(actor.person) || text.includes(address))) {
        const { code, receipt } = casts[i] as CastBallot
        for (const trace of [
          code.id,
          code.proof,
          receipt.hash,
          receipt.signature,
          ...receipt.ballot.split(' '),
        ])
          assert.ok(!row.includes(trace), row)
        assert.ok(!casts.some((cast) => row.includes(cast.code.id)), row)
        assert.ok(!/journal/.test(row.slice(0, 8)), row)
      }
    assert.ok(!dump.some((row) => casts.some(({ code }) => row.includes(code.proof))))
    await db.updateTable('contest').set({ published_at: NOW }).execute()
    await mixBallots(db, { now: AFTER })
    const left = await everything(db)
    assert.ok(!left.some((row) => /^vote_(cast|mark|network)/.test(row)))
    assert.equal((await listBallots(db, of.contest.id)).length, 12)
    assert.equal(await mixBallots(db, { now: AFTER }), 0)
  }))

/** In how many transactions the ballots were written, and how many wrote both a ballot and who has voted. */
async function transactions(db: Database) {
  const { rows } = await sql<{ ballots: string; both: string }>`
    select (select count(distinct xmin::text) from ballot) as ballots,
      (select count(distinct b.xmin::text) from ballot b join vote_cast v on v.xmin::text = b.xmin::text) as both`.execute(
    db,
  )
  return { ballots: Number(rows[0]?.ballots), both: Number(rows[0]?.both) }
}

/** Each row of each table as text, its table before it. */
async function everything(db: Database): Promise<string[]> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(db)
  const rows: string[] = []
  for (const { name } of tables.rows) {
    const found = await sql<{
      row: string
    }>`select t::text as row from ${sql.table(name)} t limit 5000`.execute(db)
    rows.push(...found.rows.map(({ row }) => `${name} ${row}`))
  }
  return rows
}

test('counted after the close from the file that is published, never before', () =>
  withDatabase(async ({ db }) => {
    const rule = { kind: 'equal-shares', budget: 5_000_000 as Centimes } as const
    await putNation(db)
    const of = await testContest(db, {
      now: NOW,
      entries: 3,
      jurors: 0,
      territory: '00',
      plan: { vote: { rule, mostApprovals: null } },
    })
    for (let n = 0; n < 12; n += 1) await took(vote(db, await signedInPerson(db), of, n < 7 ? [0, 1] : [2]))
    assert.equal(await voteOutcome(db, of.contest, { now: NOW }), null)
    const outcome = await voteOutcome(db, of.contest, { now: AFTER })
    assert.ok(outcome !== null && outcome.file !== null)
    const read = readPabulib(outcome.file)
    assert.ok(read.ok && read.value.election.budget === 50_000 && read.value.election.ballots.length === 12)
    assert.deepEqual(
      outcome.votes.map(({ votes }) => votes),
      [7, 7, 5],
    )
    // 4 166 2/3 each: E-01 (20 000) costs its seven 2 857 1/7, E-03 (10 000) its five 2 000; E-02 (30 000) no longer fits
    assert.deepEqual(outcome.winners, [of.entries[0]?.id, of.entries[2]?.id])
    assert.deepEqual(outcome.greedy, [of.entries[0]?.id, of.entries[1]?.id])
  }))

test('a count with a tie at its last place says so; few ballots are not published one by one', () =>
  withDatabase(async ({ db }) => {
    await putNation(db)
    const of = await testContest(db, { now: NOW, entries: 3, jurors: 0, territory: '00' })
    for (const chosen of [[0], [1], [0, 1]]) await took(vote(db, await signedInPerson(db), of, chosen))
    const outcome = await voteOutcome(db, of.contest, { now: AFTER })
    // both ask for 20 000 and 30 000
    assert.deepEqual(outcome?.winners, [of.entries[0]?.id])
    assert.deepEqual(outcome?.tied, [of.entries[0]?.id, of.entries[1]?.id])
    assert.equal(outcome?.file, null)
  }))
