import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import type { Database } from '../storage/database.ts'
import { temporaryReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { readWaitingLetters } from '../storage/letter/reads.ts'
import { readAppeals, readOpenFiles } from '../storage/procedure/reads.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { appealRefusal } from './appeal-refusal.ts'
import { NATION } from '../domain/basics/territory-code.ts'
import { decidePublication } from './decide-publication.ts'
import { submitIdea } from './submit-idea.ts'
import { signedInPerson } from './testing/people.ts'
import { DATA, withPreparedDatabase } from './testing/prepared-database.ts'
import { upholdRefusal } from './uphold-refusal.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
const EVERYWHERE = { ideas: [NATION], help: [NATION], until: null } as const
const wording = () => ({ subject: 's', body: 'b' })
const activities = readActivities(DATA)

/** An idea of region 02 that `moderator` has refused. */
async function refusedIdea(db: Database) {
  const sent = await submitIdea(
    db,
    {
      key: 'a-key-of-sixteen-letters',
      idea: {
        content: {
          title: 'تجفيف التين',
          idea: 'نجفف التين معا ونبيعه',
          territory: '02' as TerritoryCode,
          sector: 'agriculture',
          source: 'citizen',
          activity: null,
          model: null,
          simulation: null,
        },
        visibility: 'public',
        contact: { channel: 'phone', address: '+212612345678' },
        consent: { wordsHash: '0'.repeat(64) },
        language: 'ar',
      },
    },
    { now: NOW, id: () => 'idea012345', keys: temporaryReceiptKeys(NOW) },
  )
  assert.ok(sent.ok)
  const agent = () => signedInPerson(db, { grants: [{ role: 'moderator', territory: '02' }] })
  const [moderator, other] = [await agent(), await agent()]
  const ground = { rule: 'not-an-idea', reason: 'غير واضحة' } as const
  const decision = { project: sent.value.id, kind: 'refuse', ground } as const
  const refusal = await decidePublication(db, decision, {
    now: NOW,
    actor: moderator.actor,
    wording,
    activities,
  })
  assert.ok(refusal.ok)
  return { id: sent.value.id, holderSecret: sent.value.holderSecret, moderator, other }
}

const appealing = (idea: { id: string; holderSecret: string }, key: string, words = 'هي فكرة واضحة') => ({
  ...idea,
  words,
  key,
})
const kinds = (outcome: { ok: boolean; reasons?: readonly { kind: string }[] }) =>
  outcome.ok ? 'ok' : outcome.reasons?.map(({ kind }) => kind).join()

describe('an appeal', () => {
  test('is taken in once, from the holder alone, while a refusal stands', () =>
    withPreparedDatabase(async ({ db }) => {
      const idea = await refusedIdea(db)
      const appeal = (one: Parameters<typeof appealRefusal>[1]) => appealRefusal(db, one, { now: NOW })
      assert.equal(kinds(await appeal({ ...appealing(idea, 'k1'), holderSecret: 'wrong' })), 'no-such-idea')
      assert.equal(kinds(await appeal({ ...appealing(idea, 'k1'), id: 'nothing123' })), 'no-such-idea')
      assert.equal(kinds(await appeal(appealing(idea, 'k1', '  '))), 'words-missing')
      assert.equal(kinds(await appeal(appealing(idea, 'k1', 'x'.repeat(2001)))), 'words-too-long')
      const tries = await Promise.all(
        Array.from({ length: 10 }, (_, at) => appeal(appealing(idea, `key ${at % 2}`))),
      )
      assert.ok(tries.every(({ ok }) => ok))
      assert.equal((await readAppeals(db, idea.id)).length, 1)
      assert.deepEqual(
        (await readOpenFiles(db, EVERYWHERE, 10)).map(({ procedure, id }) => [procedure, id]),
        [['appeal', idea.id]],
      )
    }))

  test('is not judged by who refused, nor by an agent of another region; the answer goes to the author', () =>
    withPreparedDatabase(async ({ db }) => {
      const idea = await refusedIdea(db)
      await appealRefusal(db, appealing(idea, 'k1'), { now: NOW })
      const elsewhere = await signedInPerson(db, { grants: [{ role: 'delegate', territory: '06' }] })
      const weak = await signedInPerson(db, {
        grants: [{ role: 'delegate', territory: '02' }],
        strong: false,
      })
      const uphold = (doer: typeof elsewhere, reason = 'قرأتها من جديد') =>
        upholdRefusal(db, { project: idea.id, reason }, { now: NOW, doer: doer.actor, wording })
      assert.equal(kinds(await uphold(idea.moderator)), 'own-refusal')
      assert.equal(kinds(await uphold(elsewhere)), 'no-such-project')
      assert.equal(kinds(await uphold(weak)), 'no-such-project')
      assert.equal(kinds(await uphold(idea.other, ' ')), 'reason-needed')
      const before = (await readWaitingLetters(db, 10)).length
      assert.equal(kinds(await uphold(idea.other)), 'ok')
      assert.equal((await readWaitingLetters(db, 10)).length, before + 1)
      assert.equal(kinds(await uphold(idea.other)), 'no-open-appeal')
      const [kept] = await readAppeals(db, idea.id)
      assert.deepEqual([kept?.granted, kept?.reason], [false, 'قرأتها من جديد'])
    }))

  test('is granted by publishing, and then there is nothing to appeal against', () =>
    withPreparedDatabase(async ({ db }) => {
      const idea = await refusedIdea(db)
      await appealRefusal(db, appealing(idea, 'k1'), { now: NOW })
      const publish = { project: idea.id, kind: 'publish' } as const
      const outcome = await decidePublication(db, publish, {
        now: NOW,
        actor: idea.other.actor,
        wording,
        activities,
      })
      assert.equal(kinds(outcome), 'ok')
      assert.equal((await readAppeals(db, idea.id))[0]?.granted, true)
      assert.equal(kinds(await appealRefusal(db, appealing(idea, 'k2'), { now: NOW })), 'not-refused')
      assert.deepEqual(await readOpenFiles(db, EVERYWHERE, 10), [])
    }))
})
