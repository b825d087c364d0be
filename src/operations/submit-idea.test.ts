import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NATION, type TerritoryCode } from '../domain/basics/territory-code.ts'
import type { Idea } from '../domain/idea/idea.ts'
import type { Database } from '../storage/database.ts'
import { readHeldIdea, readReceiptNumbered } from '../storage/idea/reads.ts'
import { temporaryReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { verifyReceipt } from '../storage/idea/receipt-signature.ts'
import { readJournal } from '../storage/journal/reads.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { randomSimulationId } from './save-simulation.ts'
import { isIdempotencyKey, submitIdea } from './submit-idea.ts'
import { withdrawIdea } from './withdraw-idea.ts'

const now = new Date('2026-11-22T01:50:00.123Z')
const keys = temporaryReceiptKeys(now)
const circumstances = { now, id: randomSimulationId, keys }
const KEY = 'a-key-of-the-form-0001'

function ideaOf(changes: Partial<Idea['content']> = {}, phone = '+212612345678'): Idea {
  return {
    content: {
      title: 'تعاونية "النور" \u0001',
      idea: 'نجفف الفواكه\nونبيعها',
      territory: NATION,
      sector: 'agriculture',
      source: 'citizen',
      activity: null,
      model: null,
      simulation: null,
      ...changes,
    },
    visibility: 'hidden',
    contact: { channel: 'phone', address: phone },
    consent: { wordsHash: 'c'.repeat(64) },
    language: 'ar',
  }
}

/** A database that knows the nation only. */
function withNation(work: (db: Database) => Promise<void>): Promise<void> {
  return withDatabase(async ({ db }) => {
    const name = JSON.stringify({ ar: 'المغرب', fr: 'Maroc', en: 'Morocco' })
    const nowhere = { latitude: null, longitude: null, population: null, households: null, kind: null }
    await db
      .insertInto('territory')
      .values({ code: NATION, level: 'nation', name, parent: null, ...nowhere })
      .execute()
    await work(db)
  })
}

async function counts(db: Database) {
  const of = async (table: 'project' | 'idea_receipt' | 'idea_contact' | 'journal') =>
    Number((await db.selectFrom(table).select(db.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
  return [await of('project'), await of('idea_receipt'), await of('idea_contact'), await of('journal')]
}

test('an idea gives a receipt that verifies, and its words are kept to the last character', async () => {
  await withNation(async (db) => {
    const idea = ideaOf({ title: 'تعاونية "النور" 🌿' })
    const sent = await submitIdea(db, { idea, key: KEY }, circumstances)
    assert.ok(sent.ok)
    const { id, receipt, content, holderSecret } = sent.value
    assert.equal(receipt.number, 'TW-2026-000001')
    assert.equal(receipt.received, '2026-11-22T01:50:00.123Z')
    assert.equal(receipt.legalTime, '2026-11-22T01:50:00.123+00:00')
    assert.ok(verifyReceipt({ receipt, content }, keys.published).ok)
    assert.equal(JSON.parse(content).title, idea.content.title)
    const held = await readHeldIdea(db, id)
    assert.deepEqual(held?.receipt, receipt)
    assert.equal(held?.publication, 'waiting')
    assert.deepEqual(held?.contact, idea.contact)
    assert.equal((await readReceiptNumbered(db, 1))?.projectId, id)
    assert.ok(
      !JSON.stringify(await db.selectFrom('idea_receipt').selectAll().execute()).includes(holderSecret),
    )
  })
})

test('the journal says that an idea came, and nothing about who sent it', async () => {
  await withNation(async (db) => {
    const sent = await submitIdea(db, { idea: ideaOf({ title: 'Vergers' }), key: KEY }, circumstances)
    assert.ok(sent.ok)
    const lines = await readJournal(db, { subject: `project:${sent.value.id}`, limit: 5 })
    assert.equal(lines.length, 1)
    assert.doesNotMatch(JSON.stringify(lines), /612345678|Vergers/)
  })
})

test('the same key sent 50 times at once is one idea, and all are given the same receipt', async () => {
  await withNation(async (db) => {
    const send = () => submitIdea(db, { idea: ideaOf({ title: 'a b c' }), key: KEY }, circumstances)
    const all = await Promise.all(Array.from({ length: 50 }, send))
    const receipts = new Set(
      all.map((one) => (one.ok ? JSON.stringify([one.value.receipt, one.value.id]) : '')),
    )
    assert.equal(receipts.size, 1)
    assert.equal(all.filter((one) => one.ok && !one.value.replayed).length, 1)
    assert.equal(new Set(all.map((one) => (one.ok ? one.value.holderSecret : ''))).size, 1)
    assert.deepEqual(await counts(db), [1, 1, 1, 1])
  })
})

test('50 keys at once are 50 ideas with 50 numbers', async () => {
  await withNation(async (db) => {
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, k) =>
        submitIdea(db, { idea: ideaOf({ title: `idea ${k}` }), key: `${KEY}-${k}` }, circumstances),
      ),
    )
    assert.equal(new Set(all.map((one) => (one.ok ? one.value.receipt.number : ''))).size, 50)
    assert.deepEqual(await counts(db), [50, 50, 50, 50])
  })
})

test('a key is one sending: the model of a table of keys holds for any order of sendings', async () => {
  await withNation(async (db) => {
    const sending = fc.record({
      key: fc.integer({ min: 0, max: 3 }),
      title: fc.constantFrom('one', 'two'),
      phone: fc.constantFrom('+212600000001', '+212600000002'),
      together: fc.boolean(),
    })
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(sending, { minLength: 1, maxLength: 12 }), async (sendings) => {
        run += 1
        const expected = new Map<string, { said: string; receipt: string }>()
        for (const { key, title, phone, together } of sendings) {
          const name = `${KEY}-${run}-${key}`
          const send = () => submitIdea(db, { idea: ideaOf({ title }, phone), key: name }, circumstances)
          const answers = together ? await Promise.all([send(), send()]) : [await send()]
          const before = expected.get(name)
          const said = `${title} ${phone}`
          for (const answer of answers) {
            if (before !== undefined && before.said !== said) {
              assert.deepEqual(answer, { ok: false, reasons: [{ kind: 'key-used-for-another' }] })
              continue
            }
            assert.ok(answer.ok)
            const first = expected.get(name) ?? { said, receipt: JSON.stringify(answer.value.receipt) }
            expected.set(name, first)
            assert.equal(JSON.stringify(answer.value.receipt), first.receipt)
          }
        }
        const { n } = await db
          .selectFrom('idea_receipt')
          .select(db.fn.countAll().as('n'))
          .where('idempotency_key', 'like', `${KEY}-${run}-%`)
          .executeTakeFirstOrThrow()
        assert.equal(Number(n), expected.size)
      }),
      { numRuns: 60 },
    )
  })
})

test('nothing is kept when a part cannot be written', async () => {
  await withNation(async (db) => {
    const nowhere = ideaOf({ title: 'abc', territory: '99' as TerritoryCode })
    await assert.rejects(submitIdea(db, { idea: nowhere, key: KEY }, circumstances))
    assert.deepEqual(await counts(db), [0, 0, 0, 0])
    await db.schema.dropTable('journal').execute()
    await assert.rejects(submitIdea(db, { idea: ideaOf({ title: 'abc' }), key: KEY }, circumstances))
    const { n } = await db.selectFrom('project').select(db.fn.countAll().as('n')).executeTakeFirstOrThrow()
    assert.equal(Number(n), 0)
  })
})

test('a key of too few letters, or with a space, is refused', () => {
  assert.ok(isIdempotencyKey('0123456789abcdef'))
  for (const key of ['', 'short', 'with a space inside it', 'é'.repeat(20), 'x'.repeat(201)])
    assert.ok(!isIdempotencyKey(key), key)
})

test('only the private link withdraws; then nobody is shown the idea and its contact is forgotten', async () => {
  await withNation(async (db) => {
    const sent = await submitIdea(db, { idea: ideaOf({ title: 'abc' }), key: KEY }, circumstances)
    assert.ok(sent.ok)
    const { id, holderSecret } = sent.value
    const notHolder = { ok: false, reasons: [{ kind: 'not-the-holder' }] }
    assert.deepEqual(await withdrawIdea(db, { id, holderSecret: 'x' }, { now }), notHolder)
    assert.deepEqual(await withdrawIdea(db, { id: 'unknown000', holderSecret }, { now }), notHolder)
    assert.equal((await readHeldIdea(db, id))?.publication, 'waiting')
    assert.ok((await withdrawIdea(db, { id, holderSecret }, { now })).ok)
    assert.ok((await withdrawIdea(db, { id, holderSecret }, { now })).ok)
    const held = await readHeldIdea(db, id)
    assert.equal(held?.publication, 'withdrawn')
    assert.equal(held?.contact, null)
    assert.equal((await readJournal(db, { subject: `project:${id}`, limit: 5 })).length, 2)
  })
})
