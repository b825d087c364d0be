import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import type { Actor } from '../domain/person/actor.ts'
import { hashOfToken } from '../storage/person/session-token.ts'
import { readSession } from '../storage/person/reads.ts'
import { readFactors } from '../storage/second-factor/reads.ts'
import { temporarySecretKeys } from '../storage/second-factor/secret-keys.ts'
import type { Database } from '../storage/database.ts'
import { enrolAuthenticator, makeRecoveryCodes, offerAuthenticator, removeFactor } from './second-factor.ts'
import { resetSecondFactor, showCode } from './second-factor.ts'
import { signedInPerson } from './testing/people.ts'
import { withPreparedDatabase } from './testing/prepared-database.ts'

const keys = temporarySecretKeys()
const START = new Date('2026-11-22T09:00:05Z')
const after = (seconds: number) => new Date(START.getTime() + seconds * 1000)
const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: at.getTime() })
/** Six digits that are no code of the secret around `at`. */
const wrongAt = (secret: string, at: Date) => {
  const near = [-60, -30, 0, 30, 60].map((s) => codeAt(secret, new Date(at.getTime() + s * 1000)))
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((one) => !near.includes(one)) ?? ''
}

type Agent = { actor: Actor; token: string; secret: string }

async function agent(db: Database, role: 'reader' | 'administrator', territory: string): Promise<Agent> {
  const one = await signedInPerson(db, { grants: [{ role, territory }], strong: false, now: START })
  return { actor: one.actor, token: one.cookie.slice('twiza='.length), secret: '' }
}

async function enrolled(db: Database, one: Agent): Promise<Agent> {
  const offer = offerAuthenticator(one.actor.person, 'twiza.example', { now: START, keys })
  const typed = { offer: offer.sealed, code: codeAt(offer.secret, START) }
  const outcome = await enrolAuthenticator(db, one, typed, { now: START, keys })
  assert.ok(outcome.ok)
  return { actor: { ...one.actor, strong: true }, token: outcome.value, secret: offer.secret }
}

test('an agent sets up an authenticator, and the session that showed its code is strong under a fresh token', () =>
  withPreparedDatabase(async ({ db }) => {
    const before = await agent(db, 'reader', '00')
    const now = await enrolled(db, before)
    assert.equal(await readSession(db, hashOfToken(before.token)), null)
    assert.equal((await readSession(db, hashOfToken(now.token)))?.actor.strong, true)
    const { sealed_secret } = await db
      .selectFrom('second_factor')
      .select('sealed_secret')
      .executeTakeFirstOrThrow()
    assert.ok(sealed_secret !== null && !sealed_secret.includes(now.secret))
    assert.equal(keys.open(sealed_secret, `totp:${now.actor.person}`), now.secret)
    assert.equal(keys.open(sealed_secret, 'totp:aaaaaaaaaaaaaaaa'), null)
    assert.equal(temporarySecretKeys().open(sealed_secret, `totp:${now.actor.person}`), null)
  }))

test('an offer is its owner’s, for half an hour, and not taken with another code', () =>
  withPreparedDatabase(async ({ db }) => {
    const [one, other] = [await agent(db, 'reader', '00'), await agent(db, 'reader', '00')]
    const { sealed, secret } = offerAuthenticator(other.actor.person, 'x', { now: START, keys })
    const typed = { offer: sealed, code: codeAt(secret, START) }
    const late = after(31 * 60)
    for (const [who, said, now, kind] of [
      [one, typed, START, 'offer-over'],
      [other, { ...typed, code: wrongAt(secret, START) }, START, 'wrong-code'],
      [other, { ...typed, code: codeAt(secret, late) }, late, 'offer-over'],
      [other, { ...typed, offer: [...sealed].reverse().join('') }, START, 'offer-over'],
    ] as const) {
      const outcome = await enrolAuthenticator(db, who, said, { now, keys })
      assert.deepEqual(outcome, { ok: false, reasons: [{ kind }] })
    }
    assert.ok((await enrolAuthenticator(db, other, typed, { now: START, keys })).ok)
  }))

test('a code counts once, one period early or late, and never two', () =>
  withPreparedDatabase(async ({ db }) => {
    const { actor, token, secret } = await enrolled(db, await agent(db, 'reader', '00'))
    const weak = { ...actor, strong: false }
    let held = token
    const show = async (typed: string, now: Date) => {
      const outcome = await showCode(db, { actor: weak, token: held }, typed, { now, keys })
      if (outcome.ok) held = outcome.value
      return outcome.ok
    }
    assert.equal(await show(codeAt(secret, START), after(10)), false, 'the code of the setting up is used')
    assert.equal(await show(codeAt(secret, after(60)), after(90)), true, 'one period late')
    assert.equal(await show(codeAt(secret, after(60)), after(90)), false, 'twice')
    assert.equal(await show(codeAt(secret, after(30)), after(60)), false, 'older than the last')
    assert.equal(await show(codeAt(secret, after(180)), after(150)), true, 'one period early')
    assert.equal(await show(codeAt(secret, after(300)), after(360)), false, 'two periods late')
    const digits = codeAt(secret, after(400))
    assert.equal(
      await show(`${digits.slice(0, 3)} ${digits.slice(3)}`, after(400)),
      true,
      'typed with a space',
    )
  }))

test('five wrong tries lock the factor for 15 minutes, right codes too, and nothing else', () =>
  withPreparedDatabase(async ({ db }) => {
    const { actor, token, secret } = await enrolled(db, await agent(db, 'reader', '00'))
    const show = (typed: string, now: Date) => showCode(db, { actor, token }, typed, { now, keys })
    const kinds: unknown[] = []
    for (let n = 0; n < 5; n += 1) {
      const outcome = await show(wrongAt(secret, after(60 + n)), after(60 + n))
      kinds.push(outcome.ok ? 'ok' : outcome.reasons[0]?.kind)
    }
    assert.deepEqual(kinds, ['wrong-code', 'wrong-code', 'wrong-code', 'wrong-code', 'factor-locked'])
    const locked = await show(codeAt(secret, after(120)), after(120))
    assert.deepEqual(locked, { ok: false, reasons: [{ kind: 'factor-locked' }] })
    assert.ok(await readSession(db, hashOfToken(token)), 'she stays signed in')
    const later = after(64 + 15 * 60 + 1)
    assert.ok((await show(codeAt(secret, later), later)).ok)
  }))

test('fifty tries at once count as fifty: five are judged, then it is locked', () =>
  withPreparedDatabase(async ({ db }) => {
    const { actor, token, secret } = await enrolled(db, await agent(db, 'reader', '00'))
    const now = after(60)
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => showCode(db, { actor, token }, wrongAt(secret, now), { now, keys })),
    )
    const kinds = outcomes.map((one) => (one.ok ? 'ok' : one.reasons[0]?.kind))
    assert.equal(kinds.filter((kind) => kind === 'wrong-code').length, 4)
    assert.equal(kinds.filter((kind) => kind === 'factor-locked').length, 46)
  }))

test('ten recovery codes are kept as keyed hashes, each counts once, new ones end the old', () =>
  withPreparedDatabase(async ({ db }) => {
    const one = await enrolled(db, await agent(db, 'reader', '00'))
    const weak = { ...one.actor, strong: false }
    assert.equal((await makeRecoveryCodes(db, weak, { now: START, keys })).ok, false)
    const made = await makeRecoveryCodes(db, one.actor, { now: START, keys })
    assert.ok(made.ok)
    assert.equal(new Set(made.value).size, 10)
    const kept = JSON.stringify(await db.selectFrom('recovery_code').selectAll().execute())
    const journal = JSON.stringify(await db.selectFrom('journal').select('detail').execute())
    for (const code of made.value)
      for (const form of [code, code.replaceAll('-', '')])
        assert.ok(!kept.includes(form) && !journal.includes(form))
    const [first = '', second = ''] = made.value
    const shown = await showCode(db, { actor: weak, token: one.token }, first.toUpperCase(), {
      now: START,
      keys,
    })
    assert.ok(shown.ok)
    const again = await showCode(db, { actor: weak, token: shown.value }, first, { now: START, keys })
    assert.equal(again.ok, false)
    assert.ok((await makeRecoveryCodes(db, one.actor, { now: START, keys })).ok)
    const old = await showCode(db, { actor: weak, token: shown.value }, second, { now: START, keys })
    assert.equal(old.ok, false)
  }))

test('the last factor of an agent stays until there is another, and a session that showed none changes nothing', () =>
  withPreparedDatabase(async ({ db }) => {
    const one = await enrolled(db, await agent(db, 'reader', '00'))
    const weak = { ...one.actor, strong: false }
    const [factor] = await readFactors(db, one.actor.person)
    assert.ok(factor)
    assert.equal((await removeFactor(db, one.actor, factor.id, START)).ok, false)
    const offer = offerAuthenticator(one.actor.person, 'x', { now: START, keys })
    const typed = { offer: offer.sealed, code: codeAt(offer.secret, START) }
    const refused = await enrolAuthenticator(db, { actor: weak, token: one.token }, typed, {
      now: START,
      keys,
    })
    assert.deepEqual(refused, { ok: false, reasons: [{ kind: 'factor-needed' }] })
    assert.ok((await enrolAuthenticator(db, one, typed, { now: START, keys })).ok)
    assert.equal((await removeFactor(db, weak, factor.id, START)).ok, false)
    assert.equal((await removeFactor(db, one.actor, 'ffffffffffffffff', START)).ok, false)
    assert.ok((await removeFactor(db, one.actor, factor.id, START)).ok)
    assert.equal((await readFactors(db, one.actor.person)).length, 1)
  }))

test('an administrator takes another’s factors away where she administers, and the other signs in anew', () =>
  withPreparedDatabase(async ({ db }) => {
    const lost = await enrolled(db, await agent(db, 'reader', '02'))
    const national = await enrolled(db, await agent(db, 'reader', '00'))
    const of = async (role: 'reader' | 'administrator', territory: string, strong: boolean) =>
      (await signedInPerson(db, { grants: [{ role, territory }], strong, now: START })).actor
    const may = async (actor: Actor | null, person = lost.actor.person) =>
      (await resetSecondFactor(db, { actor, person }, START)).ok
    assert.equal(await may(null), false)
    assert.equal(await may(await of('reader', '00', true)), false)
    assert.equal(await may(await of('administrator', '00', false)), false)
    assert.equal(await may(await of('administrator', '06', true)), false)
    assert.equal(await may(await of('administrator', '02', true), national.actor.person), false)
    assert.equal(
      await may({ ...lost.actor, grants: [{ role: 'administrator', territory: '02' as never }] }),
      false,
    )
    assert.equal(await may(await of('administrator', '02', true)), true)
    assert.deepEqual(await readFactors(db, lost.actor.person), [])
    assert.equal(await readSession(db, hashOfToken(lost.token)), null)
    const [line] = await db
      .selectFrom('journal')
      .select(['action', 'subject'])
      .orderBy('id', 'desc')
      .limit(1)
      .execute()
    assert.deepEqual(line, { action: 'reset-factors', subject: `person:${lost.actor.person}` })
  }))
