import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import type { Mark } from '../domain/contest/contest.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import { readContact } from '../domain/person/contact.ts'
import { listEntries } from '../storage/contest/reads.ts'
import type { Database } from '../storage/database.ts'
import { fileFolder } from '../storage/file/store.ts'
import { decisionHash } from '../storage/judging/decision-hash.ts'
import { publicJury, publicRound } from '../storage/judging/public-round.ts'
import { listAssignments, listConflicts, listJurors, readRoundDecision } from '../storage/judging/reads.ts'
import { putComparison, putMarkSheet } from '../storage/judging/writes.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { saveDraw, setRound } from './assign-jury.ts'
import { changeProposal, openDeliberation, resumeJudging, signRound } from './decide-round.ts'
import { erasePerson } from './erase-person.ts'
import { inviteJuror, joinJury, removeJuror } from './invite-juror.ts'
import { remindJurors } from './remind-jurors.ts'
import { settleConflict } from './settle-conflict.ts'
import { type TestContest, testContest } from './testing/contest.ts'
import { signedInPerson } from './testing/people.ts'

const now = new Date('2026-11-22T12:00:00Z')
const led = ({ delegate }: TestContest) => ({ doer: delegate.actor, now, origin: 'https://twiza.example' })
const invites = (one: TestContest) => ({ ...led(one), smsCountries: ['+212'], language: 'ar' as const })

let database: Database
let finish = () => {}
/** One database for all: every contest has its own people. */
before(
  () =>
    new Promise<void>((ready, fail) => {
      const over = new Promise<void>((resolve) => {
        finish = resolve
      })
      withDatabase(async ({ db }) => {
        const nowhere = { latitude: null, longitude: null, population: null, households: null, kind: null }
        const name = JSON.stringify({ ar: 'مكان', fr: 'Lieu', en: 'Place' })
        await db
          .insertInto('territory')
          .values([
            { code: '00' as TerritoryCode, level: 'nation', parent: null, name, ...nowhere },
            { code: '02' as TerritoryCode, level: 'region', parent: '00' as TerritoryCode, name, ...nowhere },
            { code: '04' as TerritoryCode, level: 'region', parent: '00' as TerritoryCode, name, ...nowhere },
          ])
          .execute()
        database = db
        ready()
        await over
      }).catch(fail)
    }),
)
after(() => finish())

async function withContest(work: (db: Database, one: TestContest) => Promise<void>): Promise<void> {
  await work(database, await testContest(database, { now, entries: 8, jurors: 4 }))
}

/** Every juror marks what she has been given; better numbers get better marks. */
async function judgeAll(db: Database, { contest, entries }: TestContest): Promise<void> {
  const number = new Map(entries.map(({ id, number: n }) => [id, n ?? 0]))
  for (const { juror, entry } of await listAssignments(db, contest.id, 'screening')) {
    const mark = Math.max(1, 5 - Math.floor((number.get(entry) ?? 1) / 2)) as Mark
    const marks = { innovation: mark, social: mark, economic: mark }
    const sheet = { juror, entry, round: 'screening', marks, comments: {}, complete: true, version: 1 }
    await db.transaction().execute((trx) => putMarkSheet(trx, contest.id, sheet, now))
  }
}

const round = ({ contest }: TestContest) => ({ contest: contest.id, round: 'screening' })

async function deliberated(db: Database, one: TestContest): Promise<void> {
  assert.ok((await saveDraw(db, { ...round(one), seed: 7 }, led(one))).ok)
  await judgeAll(db, one)
  assert.ok((await openDeliberation(db, round(one), led(one))).ok)
}

const decisionOf = async (db: Database, { contest }: TestContest) => {
  const decision = await readRoundDecision(db, contest.id, 'screening')
  if (decision === null) throw new Error('no deliberation')
  return decision
}

test('the draw gives each entry its readers, and only a leader of the contest may draw', async () => {
  await withContest(async (db, one) => {
    const stranger = await signedInPerson(db, { now, grants: [{ role: 'delegate', territory: '04' }] })
    const elsewhere = { ...led(one), doer: stranger.actor }
    const refusal = await saveDraw(db, { ...round(one), seed: 1 }, elsewhere)
    assert.deepEqual(refusal.ok ? null : refusal.reasons[0], { kind: 'no-such-contest' })
    const drawn = await saveDraw(db, { ...round(one), seed: 1 }, led(one))
    assert.ok(drawn.ok && drawn.value.connected && drawn.value.short.length === 0)
    const readings = await listAssignments(db, one.contest.id, 'screening')
    assert.equal(readings.length, 8 * 3)
    for (const { actor } of one.jurors)
      assert.equal(readings.filter((r) => r.juror === actor.person).length, 6)
  })
})

test('when a juror leaves, what is begun stays where it is and the rest is drawn anew', async () => {
  await withContest(async (db, one) => {
    await saveDraw(db, { ...round(one), seed: 1 }, led(one))
    const gone = one.jurors[0]?.actor.person
    if (gone === undefined) throw new Error('jurors')
    const [first] = (await listAssignments(db, one.contest.id, 'screening')).filter((r) => r.juror === gone)
    if (first === undefined) throw new Error('readings')
    const marks = { innovation: 4, social: 4, economic: 4 } as const
    const sheet = { ...first, round: 'screening', marks, comments: {}, complete: true, version: 1 }
    await db.transaction().execute((trx) => putMarkSheet(trx, one.contest.id, sheet, now))
    assert.ok((await removeJuror(db, { contest: one.contest.id, person: gone }, led(one))).ok)
    assert.ok((await saveDraw(db, { ...round(one), seed: 2 }, led(one))).ok)
    const after = await listAssignments(db, one.contest.id, 'screening')
    assert.deepEqual(
      after.filter((r) => r.juror === gone).map((r) => r.entry),
      [first.entry],
    )
    for (const { id } of one.entries) assert.equal(after.filter((r) => r.entry === id).length, 3)
  })
})

test('a found conflict keeps an entry from a juror until it is set aside with a reason; a member never reads hers', async () => {
  await withContest(async (db, one) => {
    const juror = one.jurors[0]?.actor.person
    const entry = one.entries[0]
    if (juror === undefined || entry === undefined) throw new Error('a jury')
    await db
      .insertInto('dossier_adviser')
      .values({ dossier_id: entry.dossier, person_id: juror, let_in_at: now })
      .execute()
    await saveDraw(db, { ...round(one), seed: 1 }, led(one))
    const has = async () =>
      (await listAssignments(db, one.contest.id, 'screening')).some(
        (r) => r.juror === juror && r.entry === entry.id,
      )
    assert.deepEqual(
      (await listConflicts(db, one.contest.id)).map(({ kind }) => kind),
      ['adviser'],
    )
    assert.equal(await has(), false)
    const conflict = { contest: one.contest.id, juror, entry: entry.id, kind: 'adviser' as const }
    const empty = await settleConflict(db, { ...conflict, reason: ' ' }, led(one))
    assert.deepEqual(empty.ok ? null : empty.reasons[0], { kind: 'reason-missing' })
    const member = await settleConflict(db, { ...conflict, kind: 'member', reason: 'no' }, led(one))
    assert.deepEqual(member.ok ? null : member.reasons[0], { kind: 'cannot-set-aside' })
    assert.ok((await settleConflict(db, { ...conflict, reason: 'Ended three years ago' }, led(one))).ok)
    await saveDraw(db, { ...round(one), seed: 1 }, led(one))
    assert.equal((await listConflicts(db, one.contest.id))[0]?.setAside, 'Ended three years ago')
  })
})

test('how the order is counted is fixed with the first mark', async () => {
  await withContest(async (db, one) => {
    const wish = { ...round(one), quorum: 2 }
    assert.ok((await setRound(db, { ...wish, basis: 'adjusted' }, led(one))).ok)
    await saveDraw(db, { ...round(one), seed: 1 }, led(one))
    await judgeAll(db, one)
    const late = await setRound(db, { ...wish, basis: 'raw' }, led(one))
    assert.deepEqual(late.ok ? null : late.reasons[0], { kind: 'judging-begun' })
    assert.ok((await setRound(db, { ...wish, basis: 'adjusted', quorum: 3 }, led(one))).ok)
  })
})

test('an order other than the figures needs reasons and minutes; a quorum of signatures on the same words decides', async () => {
  await withContest(async (db, one) => {
    await deliberated(db, one)
    const before = await decisionOf(db, one)
    const last = before.computed.at(-1)
    if (last === undefined) throw new Error('an order')
    for (let step = 0; step < 3; step++) {
      const { version } = await decisionOf(db, one)
      const change = { kind: 'move', entry: last, by: -1 } as const
      assert.ok((await changeProposal(db, { ...round(one), version, change }, led(one))).ok)
    }
    const [a, b, c] = one.jurors
    if (a === undefined || b === undefined || c === undefined) throw new Error('jurors')
    const sign = async (juror: typeof a) =>
      signRound(
        db,
        { ...round(one), hash: decisionHash(await decisionOf(db, one)) },
        { actor: juror.actor, now },
      )
    const unreasoned = await sign(a)
    assert.deepEqual(unreasoned.ok ? null : unreasoned.reasons[0], { kind: 'reasons-missing' })
    const { version } = await decisionOf(db, one)
    const words = {
      kind: 'words',
      minutes: 'We met.',
      reasons: new Map([[last, 'A working prototype']]),
    } as const
    assert.ok((await changeProposal(db, { ...round(one), version, change: words }, led(one))).ok)
    const stale = await changeProposal(db, { ...round(one), version, change: words }, led(one))
    assert.deepEqual(stale.ok ? null : stale.reasons[0], { kind: 'changed-meanwhile' })
    const old = await signRound(db, { ...round(one), hash: decisionHash(before) }, { actor: a.actor, now })
    assert.deepEqual(old.ok ? null : old.reasons[0], { kind: 'changed-meanwhile' })
    const outsider = await signRound(
      db,
      { ...round(one), hash: decisionHash(await decisionOf(db, one)) },
      { actor: one.delegate.actor, now },
    )
    assert.deepEqual(outsider.ok ? null : outsider.reasons[0], { kind: 'not-a-juror' })
    assert.deepEqual(await sign(a), { ok: true, value: { decided: false } })
    assert.deepEqual(await sign(a), { ok: true, value: { decided: false } }, 'the same juror counts once')
    assert.deepEqual(await sign(b), { ok: true, value: { decided: false } })
    assert.deepEqual(await sign(c), { ok: true, value: { decided: true } })
    const on = (await listEntries(db, one.contest.id, { round: 'final' })).map(({ id }) => id)
    assert.deepEqual(on.toSorted(), (await decisionOf(db, one)).decided.slice(0, 6).toSorted())
    assert.ok(on.includes(last))
    const reopened = await resumeJudging(db, round(one), led(one))
    assert.deepEqual(reopened.ok ? null : reopened.reasons[0], { kind: 'decided-already' })
  })
})

test('the public learns order, totals and reasons once results are out, and never who gave what', async () => {
  await withContest(async (db, one) => {
    await deliberated(db, one)
    const { version } = await decisionOf(db, one)
    const words = { kind: 'words', minutes: 'We met.', reasons: new Map<EntryId, string>() } as const
    await changeProposal(db, { ...round(one), version, change: words }, led(one))
    for (const { actor } of one.jurors)
      await signRound(db, { ...round(one), hash: decisionHash(await decisionOf(db, one)) }, { actor, now })
    assert.equal(await publicRound(db, one.contest, 'screening', now), null)
    assert.equal(await publicJury(db, one.contest, now), null)
    const out = { ...one.contest, publishedAt: now }
    const shown = await publicRound(db, out, 'screening', now)
    assert.equal(shown?.order.length, 8)
    assert.equal(shown?.signed, 4)
    const told = JSON.stringify(shown)
    for (const { actor } of one.jurors) assert.ok(!told.includes(actor.person))
    assert.ok(!/Juror \d/.test(told))
    const jury = await publicJury(db, out, now)
    assert.equal(jury?.jurors.length, 4)
  })
})

test('a judgement outlives the person who gave it, under no name', async () => {
  await withContest(async (db, one) => {
    await deliberated(db, one)
    const [erased] = one.jurors
    if (erased === undefined) throw new Error('jurors')
    const before = await db
      .selectFrom('mark_sheet')
      .selectAll()
      .where('contest_id', '=', one.contest.id)
      .execute()
    const wish = { person: erased.actor.person, words: 'take-away', dossiers: 'delete' } as const
    const folder = fileFolder(join(tmpdir(), `twiza-jury-${randomBytes(4).toString('hex')}`))
    assert.ok((await erasePerson(db, wish, { now, folder })) !== null)
    assert.equal(
      (await db.selectFrom('mark_sheet').selectAll().where('contest_id', '=', one.contest.id).execute())
        .length,
      before.length,
    )
    const juror = (await listJurors(db, one.contest.id)).find(({ person }) => person === erased.actor.person)
    assert.deepEqual(
      { name: juror?.name, body: juror?.body, employer: juror?.employer, gone: juror?.leftAt !== null },
      { name: '', body: null, employer: null, gone: true },
    )
    const jury = await publicJury(db, { ...one.contest, publishedAt: now }, now)
    assert.deepEqual({ named: jury?.jurors.length, unnamed: jury?.unnamed }, { named: 3, unnamed: 1 })
  })
})

test('an invitation to an unknown number becomes a seat when its holder accepts; nobody else can take it', async () => {
  await withContest(async (db, one) => {
    const contact = readContact('0698765432')
    if (!contact.ok) throw new Error('a number')
    const wish = {
      contest: one.contest.id,
      contact: contact.value,
      name: 'Khadija',
      body: null,
      employer: null,
      commune: null,
    }
    assert.ok((await inviteJuror(db, wish, invites(one))).ok)
    const again = await inviteJuror(db, wish, invites(one))
    assert.deepEqual(again.ok ? null : again.reasons[0], { kind: 'invited-before' })
    const abroad = readContact('+33612345678')
    if (!abroad.ok) throw new Error('a number')
    const far = await inviteJuror(db, { ...wish, contact: abroad.value }, invites(one))
    assert.deepEqual(far.ok ? null : far.reasons[0], { kind: 'country-not-served' })
    const other = await signedInPerson(db, { now })
    const wrong = await joinJury(db, { contest: one.contest.id }, { actor: other.actor, now })
    assert.deepEqual(wrong.ok ? null : wrong.reasons[0], { kind: 'no-such-invitation' })
    const holder = await signedInPerson(db, { now })
    await db
      .updateTable('person_contact')
      .set({ address: contact.value.address })
      .where('person_id', '=', holder.actor.person)
      .execute()
    assert.ok((await joinJury(db, { contest: one.contest.id }, { actor: holder.actor, now })).ok)
    const juror = (await listJurors(db, one.contest.id)).find(({ person }) => person === holder.actor.person)
    assert.deepEqual({ name: juror?.name, agreed: juror?.agreedAt }, { name: 'Khadija', agreed: null })
    const letters = await db.selectFrom('letter').select('body').execute()
    assert.equal(letters.filter(({ body }) => body.includes(`/contests/${one.contest.id}/jury`)).length, 1)
  })
})

test('jurors with work left are reminded once a day', async () => {
  await withContest(async (db, one) => {
    await saveDraw(db, { ...round(one), seed: 1 }, led(one))
    const first = await remindJurors(db, round(one), led(one))
    assert.deepEqual(first, { ok: true, value: { reminded: 4 } })
    await remindJurors(db, round(one), led(one))
    const letters = await db.selectFrom('letter').select('message_id').execute()
    assert.equal(letters.filter(({ message_id }) => message_id.includes(one.contest.id)).length, 4)
  })
})

test('the deliberation waits for the close and for earlier rounds; pairs alone are judged too', async () => {
  await withContest(async (db, one) => {
    const early = await openDeliberation(db, { contest: one.contest.id, round: 'final' }, led(one))
    assert.deepEqual(early.ok ? null : early.reasons[0], { kind: 'too-early' })
    const nothing = await openDeliberation(db, round(one), led(one))
    assert.deepEqual(nothing.ok ? null : nothing.reasons[0], { kind: 'nothing-judged' })
    const [first, second] = one.entries.map(({ id }) => id).toSorted()
    const juror = one.jurors[0]?.actor.person
    if (first === undefined || second === undefined || juror === undefined) throw new Error('a jury')
    const said = { juror, round: 'screening', first, second, better: 'second', at: now } as const
    await db.transaction().execute((trx) => putComparison(trx, one.contest.id, said))
    assert.ok((await openDeliberation(db, round(one), led(one))).ok)
  })
})
