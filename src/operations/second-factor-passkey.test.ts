import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Database } from '../storage/database.ts'
import { readSession } from '../storage/person/reads.ts'
import { hashOfToken } from '../storage/person/session-token.ts'
import type { Showing } from './second-factor.ts'
import { enrolPasskey, passkeyToMake, passkeyToShow, showPasskey } from './second-factor-passkey.ts'
import { signedInPerson } from './testing/people.ts'
import { withPreparedDatabase } from './testing/prepared-database.ts'
import { SoftPasskey } from './testing/soft-passkey.ts'

const START = new Date('2026-11-22T09:00:00Z')
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)
const origin = 'https://twiza.example'
const at = (seconds: number) => ({ now: later(seconds), origin })

async function agent(db: Database): Promise<Showing> {
  const grants = [{ role: 'reader' as const, territory: '00' }]
  const { actor, cookie } = await signedInPerson(db, { grants, strong: false, now: START })
  return { actor, token: cookie.slice('twiza='.length) }
}

async function enrolled(db: Database, who: Showing): Promise<{ showing: Showing; passkey: SoftPasskey }> {
  const passkey = new SoftPasskey()
  const options = await passkeyToMake(db, who, at(0))
  assert.ok(options)
  const made = await enrolPasskey(db, who, passkey.made({ challenge: options.challenge, origin }), at(1))
  assert.ok(made.ok, JSON.stringify(made))
  // a session that has shown nothing yet, as after the next sign-in
  await db.updateTable('session').set({ strong_at: null }).where('person_id', '=', who.actor.person).execute()
  return { showing: { actor: who.actor, token: made.value }, passkey }
}

async function challengeFor(db: Database, showing: Showing, seconds = 10): Promise<string> {
  const options = await passkeyToShow(db, showing, at(seconds))
  assert.ok(options)
  return options.challenge
}

test('a passkey is made and shown; each time the session is strong under a fresh token', () =>
  withPreparedDatabase(async ({ db }) => {
    const who = await agent(db)
    const { showing, passkey } = await enrolled(db, who)
    assert.equal(await readSession(db, hashOfToken(who.token)), null)
    const challenge = await challengeFor(db, showing)
    const shown = await showPasskey(db, showing, passkey.signed({ challenge, origin }), at(11))
    assert.ok(shown.ok, JSON.stringify(shown))
    assert.equal(await readSession(db, hashOfToken(showing.token)), null)
    assert.equal((await readSession(db, hashOfToken(shown.value)))?.actor.strong, true)
  }))

test('a challenge counts once, for the session and the purpose that asked for it, for five minutes', () =>
  withPreparedDatabase(async ({ db }) => {
    const who = await agent(db)
    const passkey = new SoftPasskey()
    const made = await passkeyToMake(db, who, at(0))
    assert.ok(made)
    const answer = passkey.made({ challenge: made.challenge, origin })
    const over = { ok: false, reasons: [{ kind: 'offer-over' }] }
    assert.deepEqual(await enrolPasskey(db, who, answer, at(301)), over, 'after five minutes')
    assert.deepEqual(
      await enrolPasskey(db, who, answer, at(1)),
      over,
      'asked for once, gone whatever came of it',
    )
    const { showing, passkey: own } = await enrolled(db, who)
    const refused = { ok: false, reasons: [{ kind: 'wrong-code' }] }
    const show = async (response: unknown, seconds = 11, by = showing) =>
      showPasskey(db, by, response, at(seconds))
    const sign = async (seconds = 10) =>
      own.signed({ challenge: await challengeFor(db, showing, seconds), origin })

    const late = await sign()
    assert.deepEqual(await show(late, 311), refused, 'after five minutes')
    const other = await agent(db)
    const { showing: hers } = await enrolled(db, other)
    const hersChallenge = await challengeFor(db, hers)
    assert.deepEqual(
      await show(own.signed({ challenge: hersChallenge, origin })),
      refused,
      'of another session',
    )
    assert.deepEqual(await show(await sign(), 11, hers), refused, 'the passkey of somebody else')

    const good = await sign()
    const shown = await show(good)
    assert.ok(shown.ok)
    const again = { actor: who.actor, token: shown.value }
    assert.deepEqual(await show(good, 12, again), refused, 'the same signature twice')
    await challengeFor(db, again, 12)
    assert.deepEqual(await show(good, 13, again), refused, 'nor for the next challenge')
  }))

test('a signature for another site, of another key, changed, or of a copied device counts for nothing', () =>
  withPreparedDatabase(async ({ db }) => {
    const { showing, passkey } = await enrolled(db, await agent(db))
    const refused = { ok: false, reasons: [{ kind: 'wrong-code' }] }
    const tried = async (answer: (challenge: string) => unknown) =>
      showPasskey(db, showing, answer(await challengeFor(db, showing)), at(11))
    const evil = 'https://twiza.example.evil.example'
    assert.deepEqual(await tried((challenge) => passkey.signed({ challenge, origin: evil })), refused)
    const stranger = new SoftPasskey()
    assert.deepEqual(
      await tried((challenge) => ({
        ...stranger.signed({ challenge, origin }),
        id: passkey.credential.toString('base64url'),
      })),
      refused,
    )
    assert.deepEqual(
      await tried((challenge) => {
        const answer = passkey.signed({ challenge, origin })
        const data = Buffer.from(answer.response.authenticatorData, 'base64url')
        data[36] = 200
        return { ...answer, response: { ...answer.response, authenticatorData: data.toString('base64url') } }
      }),
      refused,
    )
    for (const odd of [null, {}, 'x', [], { id: passkey.credential.toString('base64url') }])
      assert.deepEqual(await tried(() => odd), refused)
    const challenge = await challengeFor(db, showing)
    const shown = await showPasskey(db, showing, passkey.signed({ challenge, origin }, 5), at(11))
    assert.ok(shown.ok)
    const now = { ...showing, token: shown.value }
    const next = await challengeFor(db, now)
    const copied = await showPasskey(db, now, passkey.signed({ challenge: next, origin }, -3), at(12))
    assert.deepEqual(copied, refused, 'a count that goes back: there is a second device')
  }))
