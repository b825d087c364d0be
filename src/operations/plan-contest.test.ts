import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { NATION } from '../domain/basics/territory-code.ts'
import type { Contest } from '../domain/contest/contest.ts'
import { openTeamEntry } from '../storage/contest/entry-reads.ts'
import { readContest } from '../storage/contest/reads.ts'
import type { Database } from '../storage/database.ts'
import { temporaryReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { enterContest } from './enter-contest.ts'
import {
  announceContest,
  cancelContest,
  changeContest,
  type ContestPatch,
  createContest,
} from './plan-contest.ts'
import { saveEntryDraft } from './save-entry-draft.ts'
import { answerExclusion, settleEntry } from './settle-entry.ts'
import { submitEntry } from './submit-entry.ts'
import { momentAt } from './testing/contest.ts'
import { begunDossier, putNation, startCircumstances } from './testing/dossiers.ts'
import { type SignedIn, signedInPerson } from './testing/people.ts'
import { withdrawEntry } from './withdraw-entry.ts'

const now = new Date('2026-12-01T10:00:00Z')
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const keys = temporaryReceiptKeys(now)
const origin = 'https://twiza.example'
const id = () => randomBytes(5).toString('hex')
const TEXT = {
  title: 'تجفيف التين',
  pitch: 'نجفف التين ونبيعه معا، ونشغل عشر نساء من الدوار.',
  category: null,
  asks: null,
}

async function drafted(db: Database): Promise<{ contest: Contest; delegate: SignedIn }> {
  await putNation(db)
  const delegate = await signedInPerson(db, { now, grants: [{ role: 'delegate', territory: NATION }] })
  const made = await createContest(
    db,
    { title: { ar: 'مسابقة' }, territory: NATION },
    { doer: delegate.actor, now, id },
  )
  assert.ok(made.ok)
  const contest = await readContest(db, made.value)
  assert.ok(contest !== null)
  return { contest, delegate }
}

const READY: ContestPatch = {
  plan: { rules: { ar: 'مشروع واحد لكل فريق.' } },
  deadlines: { opens: momentAt(at(-1)), closes: momentAt(at(48)), results: momentAt(at(96)) },
}

async function announced(db: Database) {
  const { contest, delegate } = await drafted(db)
  const circumstances = { doer: delegate.actor, now, origin }
  const changed = await changeContest(db, { ...contest, patch: READY, reason: '' }, circumstances)
  assert.ok(changed.ok, JSON.stringify(changed))
  const done = await announceContest(db, changed.value, circumstances)
  assert.ok(done.ok, JSON.stringify(done))
  return { contest: done.value, delegate, circumstances }
}

async function entered(db: Database, contest: Contest) {
  const owner = await signedInPerson(db, { now })
  const dossier = await begunDossier(db, owner.actor, { now })
  const circumstances = { ...startCircumstances(owner.actor, now), arrivedAt: now }
  const done = await enterContest(db, { contest: contest.id, from: { dossier } }, circumstances)
  assert.ok(done.ok, JSON.stringify(done))
  const again = await enterContest(db, { contest: contest.id, from: { dossier } }, circumstances)
  assert.deepEqual(again, done, 'entered twice it is one entry')
  const hand = (arrivedAt: Date) =>
    submitEntry(
      db,
      { entry: done.value, content: TEXT, key: randomBytes(16).toString('hex') },
      { actor: owner.actor, arrivedAt, now: arrivedAt, keys },
    )
  return { owner, entry: done.value, hand }
}
const kind = (outcome: { ok: boolean; reasons?: readonly { kind: string }[] }) =>
  outcome.ok ? 'ok' : outcome.reasons?.[0]?.kind

test('a draft lacks what it lacks, in plain kinds, until it may be announced', async () => {
  await withDatabase(async ({ db }) => {
    const { contest, delegate } = await drafted(db)
    const circumstances = { doer: delegate.actor, now, origin }
    assert.deepEqual(await announceContest(db, contest, circumstances), {
      ok: false,
      reasons: [{ kind: 'lacking', lacking: ['rules', 'opens', 'closes', 'results'] }],
    })
    const criteria = contest.plan.criteria.map((one) => ({ ...one, weight: 30 }))
    const wrong = { ...READY, plan: { ...READY.plan, criteria } }
    const changed = await changeContest(db, { ...contest, patch: wrong, reason: '' }, circumstances)
    assert.ok(changed.ok)
    assert.deepEqual(await announceContest(db, changed.value, circumstances), {
      ok: false,
      reasons: [{ kind: 'lacking', lacking: ['weights'] }],
    })
    const reader = await signedInPerson(db, { now, grants: [{ role: 'reader', territory: NATION }] })
    assert.equal(
      kind(await announceContest(db, changed.value, { ...circumstances, doer: reader.actor })),
      'no-such-contest',
    )
  })
})

test('two who change the same version: the second is told, and nothing is overwritten', async () => {
  await withDatabase(async ({ db }) => {
    const { contest, delegate } = await drafted(db)
    const circumstances = { doer: delegate.actor, now, origin }
    const change = (grace: number) =>
      changeContest(db, { ...contest, patch: { graceMinutes: grace }, reason: '' }, circumstances)
    const both = await Promise.all([change(5), change(7)])
    assert.deepEqual(both.map(kind).toSorted(), ['changed-meanwhile', 'ok'])
    assert.equal((await readContest(db, contest.id))?.version, 2)
  })
})

test('once announced dates only move later, with a reason that every team is told', async () => {
  await withDatabase(async ({ db }) => {
    const { contest, circumstances } = await announced(db)
    const { owner } = await entered(db, contest)
    const move = (hours: number, reason: string, version = contest.version) =>
      changeContest(
        db,
        { id: contest.id, version, patch: { deadlines: { closes: momentAt(at(hours)) } }, reason },
        circumstances,
      )
    assert.equal(kind(await move(24, 'أقصر')), 'only-later')
    assert.equal(kind(await move(60, ' ')), 'reason-missing')
    const moved = await move(60, 'عطل في الشبكة')
    assert.ok(moved.ok)
    assert.equal(moved.value.plan.changes?.at(-1)?.reason, 'عطل في الشبكة')
    const letters = await db.selectFrom('letter').select(['address', 'body']).execute()
    assert.deepEqual(
      letters.map(({ address }) => address),
      [owner.address],
    )
    assert.ok(letters[0]?.body.includes(`${origin}/ar/contests/${contest.id}`))
  })
})

test('after the first entry was handed in the criteria stay as they are, even if it is withdrawn', async () => {
  await withDatabase(async ({ db }) => {
    const { contest, circumstances } = await announced(db)
    const { owner, entry, hand } = await entered(db, contest)
    const criteria = contest.plan.criteria.slice(0, 1).map((one) => ({ ...one, weight: 100 }))
    const asked = { id: contest.id, version: contest.version, patch: { plan: { criteria } }, reason: 'خطأ' }
    assert.equal(kind(await hand(now)), 'ok')
    assert.equal(kind(await changeContest(db, asked, circumstances)), 'locked-after-submission')
    const taken = await withdrawEntry(db, entry, { actor: owner.actor, arrivedAt: at(1), now: at(1), origin })
    assert.equal(kind(taken), 'ok')
    assert.equal(
      (await openTeamEntry(db, entry, owner.actor.person))?.entry.draft?.pitch,
      TEXT.pitch,
      'its words stay with the team',
    )
    assert.equal(kind(await changeContest(db, asked, circumstances)), 'locked-after-submission')
    assert.equal(kind(await hand(at(2))), 'ok')
    const late = await withdrawEntry(db, entry, {
      actor: owner.actor,
      arrivedAt: at(49),
      now: at(49),
      origin,
    })
    assert.equal(kind(late), 'closed')
  })
})

test('a late draft is let in by the leader only, with a reason, as it stood', async () => {
  await withDatabase(async ({ db }) => {
    const { contest, delegate } = await announced(db)
    const { owner, entry, hand } = await entered(db, contest)
    const draft = { entry, text: { ...TEXT, title: 'مسودة' } }
    assert.equal(
      kind(await saveEntryDraft(db, draft, { actor: owner.actor, arrivedAt: at(47), now: at(47) })),
      'ok',
    )
    assert.equal(kind(await hand(at(49))), 'closed')
    assert.equal(
      kind(await saveEntryDraft(db, draft, { actor: owner.actor, arrivedAt: at(50), now: at(50) })),
      'closed',
    )
    const settle = (doer: SignedIn, reason: string) =>
      settleEntry(db, { entry, decision: 'let-in', reason }, { doer: doer.actor, now: at(50), keys, origin })
    assert.equal(kind(await settle(owner, 'x')), 'no-such-entry')
    assert.equal(kind(await settle(delegate, '')), 'reason-missing')
    assert.equal(kind(await settle(delegate, 'انقطاع الشبكة بالجهة')), 'ok')
    const kept = (await openTeamEntry(db, entry, owner.actor.person))?.entry
    assert.equal(kept?.standing, 'submitted')
    assert.equal(kept?.content.title, TEXT.title, 'as it came after the bell')
    assert.deepEqual(kept?.submittedAt, at(49))
    const receipts = await db.selectFrom('entry_receipt').select('timing').execute()
    assert.deepEqual(receipts, [{ timing: 'let-in' }])
    const lines = await db
      .selectFrom('journal')
      .select('detail')
      .where('action', '=', 'let-entry-in')
      .execute()
    assert.ok(JSON.stringify(lines).includes('انقطاع الشبكة بالجهة'))
  })
})

test('who is excluded is told why, may answer, and may be restored', async () => {
  await withDatabase(async ({ db }) => {
    const { contest, delegate } = await announced(db)
    const { owner, entry, hand } = await entered(db, contest)
    await hand(now)
    const settle = (decision: 'exclude' | 'restore') =>
      settleEntry(
        db,
        { entry, decision, reason: 'خارج المجال' },
        { doer: delegate.actor, now: at(1), keys, origin },
      )
    assert.equal(kind(await settle('exclude')), 'ok')
    assert.equal(kind(await hand(at(2))), 'excluded')
    const said = await answerExclusion(
      db,
      { entry, words: 'المشروع داخل المجال.' },
      { actor: owner.actor, now: at(2) },
    )
    assert.equal(kind(said), 'ok')
    assert.equal(kind(await settle('restore')), 'ok')
    assert.equal((await openTeamEntry(db, entry, owner.actor.person))?.entry.standing, 'submitted')
    const letters = await db.selectFrom('letter').select('body').execute()
    assert.equal(letters.length, 3)
    assert.ok(
      letters.every(({ body }) => !body.includes('خارج المجال')),
      'a letter says where, not what',
    )
  })
})

test('a contest that is called off takes nothing more, and every team is told', async () => {
  await withDatabase(async ({ db }) => {
    const { contest, circumstances } = await announced(db)
    const { hand } = await entered(db, contest)
    const found = () => db.selectFrom('search_document').select('ref').where('kind', '=', 'contest').execute()
    assert.deepEqual(await found(), [{ ref: contest.id }], 'the search box finds it')
    assert.equal(kind(await cancelContest(db, { ...contest, reason: '' }, circumstances)), 'reason-missing')
    assert.equal(kind(await cancelContest(db, { ...contest, reason: 'لا ميزانية' }, circumstances)), 'ok')
    assert.deepEqual(await found(), [])
    assert.equal(kind(await hand(at(1))), 'contest-cancelled')
    assert.equal((await db.selectFrom('letter').select('id').execute()).length, 1)
  })
})
