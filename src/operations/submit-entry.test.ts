import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import type { LegalMoment } from '../domain/basics/legal-moment.ts'
import type { ContestDeadlines } from '../domain/contest/contest.ts'
import type { Entry } from '../domain/contest/entry.ts'
import type { EntryText } from '../domain/contest/entry-text.ts'
import { readPastedReceipt } from '../domain/idea/read-receipt.ts'
import { receiptLine } from '../domain/idea/receipt.ts'
import { readEntry } from '../storage/contest/reads.ts'
import { readEntryReceipts } from '../storage/contest/submission.ts'
import type { Database } from '../storage/database.ts'
import { putMember } from '../storage/dossier/writes.ts'
import { temporaryReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { verifyReceipt } from '../storage/idea/receipt-signature.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { submitEntry } from './submit-entry.ts'
import { momentAt, testContest } from './testing/contest.ts'
import { putNation } from './testing/dossiers.ts'
import { signedInPerson } from './testing/people.ts'

const closes = momentAt(new Date('2026-12-03T23:59:00Z'))
const keys = temporaryReceiptKeys(new Date('2026-11-01T00:00Z'))
const now = new Date('2026-12-01T10:00:00Z')
const DEADLINES: ContestDeadlines = { opens: momentAt(new Date('2026-11-20T08:00Z')), closes }
const TEXT: EntryText = {
  title: 'تجفيف التين',
  pitch: 'نجفف التين ونبيعه معا، ونشغل عشر نساء من الدوار طوال السنة.',
  category: null,
  asks: null,
}
const newKey = () => randomBytes(16).toString('hex')
async function open(db: Database, entries: number, deadlines: ContestDeadlines = DEADLINES) {
  await putNation(db)
  return testContest(db, { now, entries, jurors: 0, deadlines, standing: 'draft', territory: '00' })
}
const after = (moment: LegalMoment, ms: number) => new Date(moment.at.getTime() + ms)

function only<One>(list: readonly One[]): One {
  const [one] = list
  assert.ok(one !== undefined)
  return one
}

async function sending(db: Database, deadlines: ContestDeadlines = DEADLINES) {
  const { contest, entries, owners } = await open(db, 1, deadlines)
  const owner = only(owners)
  const entry = only(entries)
  const send = (over: { key?: string; content?: EntryText; at?: Date; entry?: Entry } = {}) =>
    submitEntry(
      db,
      { entry: (over.entry ?? entry).id, content: over.content ?? TEXT, key: over.key ?? newKey() },
      { actor: owner.actor, arrivedAt: over.at ?? now, now: over.at ?? now, keys },
    )
  return { contest, entry, owner, send }
}
const kindOf = (answer: Awaited<ReturnType<typeof submitEntry>>) =>
  answer.ok ? answer.value.timing : only(answer.reasons).kind

test('a team hands in its entry and holds a receipt that verifies without the site', async () => {
  await withDatabase(async ({ db }) => {
    const { entry, owner, send } = await sending(db)
    const answer = await send()
    assert.ok(answer.ok)
    const { receipt, content, version } = answer.value
    assert.match(receipt.number, /^TE-2026-\d{6}$/)
    assert.equal(version, 1)
    assert.equal(receipt.received, now.toISOString())
    const line = readPastedReceipt(receiptLine(receipt))
    assert.ok(line !== null && verifyReceipt(line, keys.signing ? [keys.signing.public] : []).ok)
    assert.ok(verifyReceipt({ receipt, content }, keys.published).ok)
    assert.equal(verifyReceipt({ receipt, content: `${content} ` }, keys.published).ok, false)
    const kept = await readEntry(db, entry.id)
    assert.equal(kept?.standing, 'submitted')
    assert.equal(kept?.number, 1)
    assert.equal(kept?.round, 'screening')
    assert.equal(kept?.content.pitch, TEXT.pitch)
    const letters = await db.selectFrom('letter').select(['address', 'body']).execute()
    assert.deepEqual(
      letters.map(({ address }) => address),
      [owner.address],
    )
    assert.match(only(letters).body, new RegExp(receipt.number))
    const lines = await db.selectFrom('journal').selectAll().where('action', '=', 'submit-entry').execute()
    assert.equal(only(lines).subject, `entry:${entry.id}`)
  })
})

test('the deadline is exact to the millisecond, by the arrival of the request alone', async () => {
  await withDatabase(async ({ db }) => {
    const fresh = async (ms: number) => {
      const { entry, send } = await sending(db)
      // begun after the bell, so that no grace is there for it
      await db
        .updateTable('entry')
        .set({ drafted_at: after(closes, 1) })
        .where('id', '=', entry.id)
        .execute()
      return kindOf(await send({ at: after(closes, ms) }))
    }
    assert.equal(await fresh(-1), 'in-time')
    assert.equal(await fresh(0), 'in-time')
    assert.equal(await fresh(1), 'closed')
  })
})

test('what came in time is in time, however late the server gets to it', async () => {
  await withDatabase(async ({ db }) => {
    const { entry, owner } = await sending(db)
    const answer = await submitEntry(
      db,
      { entry: entry.id, content: TEXT, key: newKey() },
      { actor: owner.actor, arrivedAt: closes.at, now: after(closes, 3_600_000), keys },
    )
    assert.equal(kindOf(answer), 'in-time')
  })
})

test('a draft begun before the bell is taken within the grace and marked; after it, it is kept', async () => {
  await withDatabase(async ({ db }) => {
    const at = async (ms: number) => {
      const { entry, send } = await sending(db)
      const answer = await send({ at: after(closes, ms) })
      return {
        answer,
        entry: await db.selectFrom('entry').selectAll().where('id', '=', entry.id).executeTakeFirstOrThrow(),
      }
    }
    assert.equal(kindOf((await at(1)).answer), 'in-grace')
    assert.equal(kindOf((await at(15 * 60_000)).answer), 'in-grace')
    const late = await at(15 * 60_000 + 1)
    assert.deepEqual(late.answer, { ok: false, reasons: [{ kind: 'closed', closed: closes.at, kept: true }] })
    assert.equal(late.entry.standing, 'draft')
    assert.equal(late.entry.draft?.pitch, TEXT.pitch)
    assert.deepEqual(late.entry.late_at, after(closes, 15 * 60_000 + 1))
  })
})

test('before it opens and once it is cancelled nothing is taken', async () => {
  await withDatabase(async ({ db }) => {
    const { contest, send } = await sending(db)
    assert.equal(kindOf(await send({ at: new Date('2026-11-20T07:59:59.999Z') })), 'not-open-yet')
    assert.equal(kindOf(await send({ at: new Date('2026-11-20T08:00Z') })), 'in-time')
    await db.updateTable('contest').set({ standing: 'cancelled' }).where('id', '=', contest.id).execute()
    assert.equal(kindOf(await send()), 'contest-cancelled')
  })
})

test('fifty sendings at once under one key are one entry with one receipt', async () => {
  await withDatabase(async ({ db }) => {
    const { entry, send } = await sending(db)
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 50 }, () => send({ key })))
    const numbers = new Set(
      answers.map((answer) => (answer.ok ? answer.value.receipt.signature : kindOf(answer))),
    )
    assert.equal(numbers.size, 1)
    assert.equal(answers.filter((answer) => answer.ok && !answer.value.replayed).length, 1)
    assert.equal((await readEntryReceipts(db, entry.id)).length, 1)
    assert.equal((await db.selectFrom('letter').select('id').execute()).length, 1)
    assert.equal(kindOf(await send({ key, content: { ...TEXT, title: 'تين آخر' } })), 'key-used-for-another')
  })
})

test('a key that was used is answered after the deadline as before it', async () => {
  await withDatabase(async ({ db }) => {
    const { send } = await sending(db)
    const key = newKey()
    const first = await send({ key })
    const second = await send({ key, at: after(closes, 86_400_000) })
    assert.ok(first.ok && second.ok)
    assert.deepEqual({ ...second.value, replayed: false }, first.value)
    assert.equal(second.value.replayed, true)
  })
})

test('fifty sendings of one entry under fifty keys are fifty versions, one after the other', async () => {
  await withDatabase(async ({ db }) => {
    const { entry, send } = await sending(db)
    const answers = await Promise.all(Array.from({ length: 50 }, () => send()))
    const versions = answers.map((answer) => (answer.ok ? answer.value.version : 0)).toSorted((a, b) => a - b)
    assert.deepEqual(
      versions,
      Array.from({ length: 50 }, (_, i) => i + 1),
    )
    const kept = await readEntryReceipts(db, entry.id)
    assert.equal(new Set(kept.map(({ receipt }) => receipt.number)).size, 50)
    assert.equal((await readEntry(db, entry.id))?.number, 1)
  })
})

test('fifty teams at once get fifty numbers, and one key serves one of them only', async () => {
  await withDatabase(async ({ db }) => {
    const { entries, owners } = await open(db, 50)
    const key = newKey()
    const sendAll = (keyOf: () => string) =>
      Promise.all(
        entries.map((entry, i) => {
          const owner = owners[i]
          assert.ok(owner)
          return submitEntry(
            db,
            { entry: entry.id, content: TEXT, key: keyOf() },
            { actor: owner.actor, arrivedAt: now, now, keys },
          )
        }),
      )
    const shared = await sendAll(() => key)
    assert.equal(shared.filter(({ ok }) => ok).length, 1)
    assert.ok(shared.every((answer) => answer.ok || kindOf(answer) === 'key-used-for-another'))
    const own = await sendAll(newKey)
    assert.ok(own.every(({ ok }) => ok))
    const numbers = await db.selectFrom('entry').select('number').execute()
    assert.equal(new Set(numbers.map(({ number }) => number)).size, 50)
    assert.ok(
      numbers.every(({ number }) => number !== null && number <= 60),
      'numbers stay close together',
    )
  })
})

test('outsiders, readers of the dossier and unfinished texts are refused', async () => {
  await withDatabase(async ({ db }) => {
    const { entry, send } = await sending(db)
    const other = await signedInPerson(db, { now })
    const by = (actor: typeof other) =>
      submitEntry(
        db,
        { entry: entry.id, content: TEXT, key: newKey() },
        { actor: actor.actor, arrivedAt: now, now, keys },
      )
    assert.equal(kindOf(await by(other)), 'no-such-entry')
    await db
      .transaction()
      .execute((trx) =>
        putMember(trx, entry.dossier, { person: other.actor.person, role: 'reader', at: now }),
      )
    assert.equal(kindOf(await by(other)), 'may-not-write')
    const short = await send({ content: { ...TEXT, pitch: 'قصير', category: 'x' } })
    assert.deepEqual(short, {
      ok: false,
      reasons: [{ kind: 'incomplete', faults: [{ kind: 'pitch-short' }, { kind: 'category-unknown' }] }],
    })
    assert.equal((await send({ key: 'short' })).ok, false)
  })
})

test('a dossier is entered and handed in at once, and a refused one leaves no trace', async () => {
  await withDatabase(async ({ db }) => {
    const { contest, entry, owner } = await sending(db)
    await db.deleteFrom('entry').execute()
    const send = (at: Date) =>
      submitEntry(
        db,
        { entry: { contest: contest.id, dossier: entry.dossier }, content: TEXT, key: newKey() },
        { actor: owner.actor, arrivedAt: at, now: at, keys },
      )
    assert.equal(kindOf(await send(after(closes, 1))), 'closed')
    assert.deepEqual(await db.selectFrom('entry').select('id').execute(), [])
    assert.equal(kindOf(await send(closes.at)), 'in-time')
    assert.equal(kindOf(await send(closes.at)), 'in-time')
    assert.equal((await db.selectFrom('entry').select('id').execute()).length, 1)
    assert.equal((await db.selectFrom('entry_receipt').select('number').execute()).length, 2)
  })
})
