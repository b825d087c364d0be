import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CodePolicy } from '../domain/person/code.ts'
import type { Contact } from '../domain/person/contact.ts'
import type { Database } from '../storage/database.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'
import { readSession } from '../storage/person/reads.ts'
import { hashOfToken } from '../storage/person/session-token.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { randomPersonId } from './account-id.ts'
import { beginSession, endOtherSessions, endSession, rotateSession } from './session.ts'
import { forgetSignIns } from './sign-in-retention.ts'
import { signIn } from './sign-in.ts'
import { sendSignInCode } from './sign-in-code.ts'

const START = new Date('2026-11-22T08:00:00Z')
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)
const AMINA: Contact = { channel: 'phone', address: '+212612345678' }
const POLICY: CodePolicy = {
  smsCountries: ['+212'],
  smsPerHour: 2000,
  carried: { phone: true, email: true },
}

async function ask(
  db: Database,
  seconds: number,
  { contact = AMINA, code = '123456', request = null as string | null, network = '196.200.131.0/24' } = {},
) {
  return sendSignInCode(
    db,
    { contact, language: 'ar', request },
    {
      now: later(seconds),
      network,
      policy: POLICY,
      draw: () => code,
      wording: (_language, message) => ({ subject: 'code', body: `رمز: ${message.code}` }),
    },
  )
}

async function request(db: Database, seconds: number, how: Parameters<typeof ask>[2] = {}): Promise<string> {
  const asked = await ask(db, seconds, how)
  assert.ok(asked.ok, JSON.stringify(asked))
  return asked.value.request
}

const enter = (db: Database, seconds: number, secret: string, code: string) =>
  signIn(db, { request: secret, code, language: 'fr' }, { now: later(seconds), id: randomPersonId })

const kindOf = (outcome: { ok: boolean; reasons?: readonly { kind: string }[] }) =>
  outcome.ok ? 'ok' : outcome.reasons?.[0]?.kind

test('a right code signs in once; the first one makes the person, the next finds her', async () => {
  await withDatabase(async ({ db }) => {
    const secret = await request(db, 0)
    const first = await enter(db, 20, secret, ' ١٢٣ ٤٥٦ ')
    assert.ok(first.ok)
    assert.deepEqual([first.value.first, first.value.agent], [true, false])
    assert.equal(kindOf(await enter(db, 21, secret, '123456')), 'no-code')
    const again = await enter(db, 40, await request(db, 31), '123456')
    assert.ok(again.ok)
    assert.deepEqual([again.value.first, again.value.person], [false, first.value.person])
    assert.notEqual(again.value.token, first.value.token)
    const session = await readSession(db, hashOfToken(again.value.token))
    assert.equal(session?.actor.person, first.value.person)
    const journal = await db.selectFrom('journal').select(['action', 'detail']).orderBy('id').execute()
    assert.deepEqual(
      journal.map(({ action }) => action),
      ['make-person', 'sign-in', 'sign-in'],
    )
    assert.doesNotMatch(JSON.stringify(journal), /612345678/)
  })
})

test('a code counts only in the browser that asked for it', async () => {
  await withDatabase(async ({ db }) => {
    await request(db, 0)
    const other = await request(db, 0, { code: '654321', network: '10.0.0.0/24' })
    assert.equal(kindOf(await enter(db, 1, other, '123456')), 'code-wrong')
    assert.equal(kindOf(await enter(db, 1, 'x'.repeat(43), '123456')), 'no-code')
  })
})

test('five wrong tries spend a code, five minutes end it, and a newer one replaces it', async () => {
  await withDatabase(async ({ db }) => {
    const secret = await request(db, 0)
    const kinds: unknown[] = []
    for (const code of ['12', '000000', '000001', '000002', '000003', '000004', '123456'])
      kinds.push(kindOf(await enter(db, 1, secret, code)))
    assert.deepEqual(kinds, [
      'code-malformed',
      'code-wrong',
      'code-wrong',
      'code-wrong',
      'code-wrong',
      'code-spent',
      'code-spent',
    ])
    await request(db, 31, { request: secret, code: '222222' })
    assert.equal(kindOf(await enter(db, 32, secret, '123456')), 'code-wrong')
    assert.equal(kindOf(await enter(db, 331, secret, '222222')), 'code-expired')
    await request(db, 400, { request: secret, code: '333333' })
    assert.equal(kindOf(await enter(db, 401, secret, '333333')), 'ok')
  })
})

test('of two who enter the right code at once, one is signed in, and wrong ones at once are all counted', async () => {
  await withDatabase(async ({ db }) => {
    const secret = await request(db, 0)
    const both = await Promise.all([1, 2, 3].map(() => enter(db, 1, secret, '123456')))
    assert.deepEqual(both.map(kindOf).sort(), ['no-code', 'no-code', 'ok'])
    const next = await request(db, 31)
    await Promise.all(Array.from({ length: 12 }, (_, k) => enter(db, 32, next, `00000${k % 10}`)))
    const row = await db.selectFrom('login_code').select('tries').orderBy('id', 'desc').executeTakeFirst()
    assert.equal(row?.tries, 5)
  })
})

test('codes asked for at once never pass the limit of an address', async () => {
  await withDatabase(async ({ db }) => {
    const asked = await Promise.all(
      Array.from({ length: 25 }, (_, k) => ask(db, 0, { network: `10.0.${k}.0/24` })),
    )
    assert.equal(asked.filter(({ ok }) => ok).length, 10)
    const { n } = await db
      .selectFrom('letter')
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow()
    assert.equal(Number(n), 10)
  })
})

test('three hundred people behind one address all sign in within a minute', async () => {
  await withDatabase(async ({ db }) => {
    const people = Array.from(
      { length: 300 },
      (_, k): Contact => ({
        channel: 'phone',
        address: `+2126${String(k).padStart(8, '0')}`,
      }),
    )
    let signedIn = 0
    for (const [k, contact] of people.entries()) {
      const secret = await request(db, k / 10, { contact })
      if ((await enter(db, 30 + k / 10, secret, '123456')).ok) signedIn += 1
    }
    assert.equal(signedIn, 300)
    const refusals: unknown[] = []
    for (let k = 300; k < 620; k += 1) {
      const contact: Contact = { channel: 'phone', address: `+2127${String(k).padStart(8, '0')}` }
      refusals.push(kindOf(await ask(db, 60, { contact })))
    }
    assert.equal(refusals.filter((one) => one === 'ok').length, 300, 'and one who never ends is stopped')
    assert.equal(refusals.at(-1), 'network-busy')
  })
})

test('the tables hold neither the code nor the secret of who asked, and forget after a day', async () => {
  await withDatabase(async ({ db }) => {
    const secret = await request(db, 0, { code: '987650' })
    const row = await db.selectFrom('login_code').selectAll().executeTakeFirstOrThrow()
    assert.doesNotMatch(JSON.stringify(row), new RegExp(`987650|${secret}`))
    const letter = await db.selectFrom('letter').selectAll().executeTakeFirstOrThrow()
    assert.deepEqual([letter.kind, letter.address], ['code', AMINA.address])
    assert.equal(await forgetSignIns(db, { now: later(86_390) }), 0)
    assert.equal(await forgetSignIns(db, { now: later(86_401) }), 1)
    assert.equal(await forgetSignIns(db, { now: later(86_701) }), 1)
    assert.equal(await forgetSignIns(db, { now: later(86_701) }), 0)
  })
})

test('a session changes its token, ends at once, and the others of a person end when she says so', async () => {
  await withDatabase(async ({ db }) => {
    await enter(db, 1, await request(db, 0), '123456')
    const person = await readPersonByContact(db, AMINA)
    assert.ok(person !== null)
    const begin = () => db.transaction().execute((trx) => beginSession(trx, person, START))
    const [one, two] = [await begin(), await begin()]
    const rotate = (token: string) =>
      db.transaction().execute((trx) => rotateSession(trx, token, { now: START, strong: true }))
    const fresh = await rotate(one)
    assert.ok(fresh !== null)
    assert.equal(await rotate(one), null, 'the old token is worth nothing')
    assert.equal((await readSession(db, hashOfToken(fresh)))?.actor.strong, true)
    assert.equal(await endOtherSessions(db, { person, token: fresh, only: 'f'.repeat(16) }, START), 0)
    assert.equal(
      await endOtherSessions(db, { person, token: fresh, only: hashOfToken(two).slice(0, 16) }, START),
      1,
    )
    assert.equal(await endOtherSessions(db, { person, token: fresh, only: null }, START), 1)
    assert.equal(await endSession(db, fresh, START), true)
    assert.equal(await readSession(db, hashOfToken(fresh)), null)
    assert.equal(await endSession(db, fresh, START), false)
  })
})

test('a guesser with a network for every code has 90 tries a day on the tables too, and then the right code fails', () =>
  withDatabase(async ({ db }) => {
    let [judged, codes, spent] = [0, 0, 0]
    for (let second = 0; second < 86_400; second += 600) {
      const asked = await ask(db, second, { network: `10.${codes % 250}.${second % 250}.0/24` })
      if (!asked.ok) continue
      codes += 1
      const { request } = asked.value
      for (let n = 0; n < 5; n += 1) {
        const typed = { request, code: String(n).padStart(6, '0'), language: 'ar' } as const
        const outcome = await signIn(db, typed, { now: later(second + 1 + n), id: randomPersonId })
        assert.equal(outcome.ok, false)
        const kind = outcome.ok ? '' : outcome.reasons[0]?.kind
        if (kind === 'code-wrong' || kind === 'code-spent') judged += 1
        else spent += 1
      }
      if (judged < 90) continue
      const right = { request, code: '123456', language: 'ar' } as const
      const outcome = await signIn(db, right, { now: later(second + 9), id: randomPersonId })
      assert.equal(outcome.ok, false, 'even the right one, from then on')
    }
    console.log(`# a day of a guesser: ${codes} codes, ${judged} tries judged, ${spent} not looked at`)
    assert.equal(codes, 30)
    assert.equal(judged, 90)
  }))
