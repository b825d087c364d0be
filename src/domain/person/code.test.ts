import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seededRandom } from '../basics/random.ts'
import {
  type AskedCode,
  askRefusal,
  chanceOfGuessing,
  CODE_LENGTH,
  CODES_PER_ADDRESS,
  CODES_PER_NETWORK_AN_HOUR,
  type CodePolicy,
  networkOf,
  readCode,
  TRIES_PER_ADDRESS_A_DAY,
  TRIES_PER_CODE,
  tryRefusal,
  waitSeconds,
} from './code.ts'
import type { Contact } from './contact.ts'

const START = new Date('2026-11-22T08:00:00Z')
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)
const PHONE: Contact = { channel: 'phone', address: '+212612345678' }
const POLICY: CodePolicy = {
  smsCountries: ['+212'],
  smsPerHour: 100,
  carried: { phone: true, email: true },
}
const NO_LOAD = { ofNetwork: 0, bySms: 0 }
const HERE = '196.200.131.0/24'
const ask = (
  asked: readonly AskedCode[],
  seconds: number,
  changes: Partial<Parameters<typeof askRefusal>[2]> = {},
) =>
  askRefusal(PHONE, asked, { load: NO_LOAD, policy: POLICY, network: HERE, now: later(seconds), ...changes })
const at = (seconds: number, tries = 0, network = HERE): AskedCode => ({ at: later(seconds), tries, network })

test('a code is read from Eastern, Persian and spaced digits and from a pasted message, and from nothing else', () => {
  for (const typed of [
    '123456',
    ' ١٢٣٤٥٦ ',
    '۱۲۳۴۵۶',
    '123 456',
    '\u200f123-456',
    'رمز تويزة: 123456. صالح 5 دقائق',
    'Twiza 123456 !',
  ])
    assert.equal(readCode(typed), '123456', typed)
  for (const typed of ['', '12345', '1234567', 'abcdef', '123456 654321', '12345a6', '0612345678'])
    assert.equal(readCode(typed), null, typed)
  fc.assert(fc.property(fc.string(), (typed) => /^\d{6}$/.test(readCode(typed) ?? '000000')))
})

test('another code is sent after 30, then 60, then every 300 seconds', () => {
  assert.deepEqual(ask([at(0)], 29), { kind: 'wait', seconds: 1 })
  assert.equal(ask([at(0)], 30), null)
  assert.deepEqual(ask([at(0), at(30)], 31), { kind: 'wait', seconds: 59 })
  assert.equal(ask([at(0), at(30)], 90), null)
  assert.deepEqual(ask([at(0), at(30), at(90)], 91), { kind: 'wait', seconds: 299 })
  assert.equal(ask([at(0), at(30), at(90)], 390), null)
  assert.equal(waitSeconds([at(0)], '10.0.0.0/24', later(1)), 0, 'who asks elsewhere makes nobody wait here')
})

test('an address has ten codes in an hour and thirty in a day, whoever asks', () => {
  const elsewhere = (count: number, step: number) =>
    Array.from({ length: count }, (_, k) => at(k * step, 0, `10.0.${k}.0/24`))
  assert.equal(ask(elsewhere(9, 60), 3000), null)
  assert.deepEqual(ask(elsewhere(10, 60), 3000), { kind: 'too-many-codes', minutes: 10 })
  assert.equal(ask(elsewhere(10, 60), 3600), null, 'the first of them has left the hour')
  assert.equal(ask(elsewhere(30, 1000), 30_000)?.kind, 'too-many-codes')
  assert.equal(ask(elsewhere(30, 1000), 86_401), null)
})

test('a network has at least twenty times what an address has, and the site a cap on what SMS may cost', () => {
  assert.ok(CODES_PER_NETWORK_AN_HOUR >= 20 * CODES_PER_ADDRESS.hour)
  assert.ok(CODES_PER_NETWORK_AN_HOUR >= 300)
  assert.equal(ask([], 0, { load: { ofNetwork: 599, bySms: 99 } }), null)
  assert.deepEqual(ask([], 0, { load: { ofNetwork: 600, bySms: 0 } }), { kind: 'network-busy' })
  assert.deepEqual(ask([], 0, { load: { ofNetwork: 0, bySms: 100 } }), { kind: 'sms-spent' })
  const circumstances = { load: { ofNetwork: 0, bySms: 100 }, policy: POLICY, network: HERE, now: START }
  assert.equal(askRefusal({ channel: 'email', address: 'a@b.ma' }, [], circumstances), null)
})

test('numbers of countries that are not served, and channels that nothing carries, are refused', () => {
  const circumstances = { load: NO_LOAD, policy: POLICY, network: HERE, now: START }
  const abroad: Contact = { channel: 'phone', address: '+33612345678' }
  assert.deepEqual(askRefusal(abroad, [], circumstances), { kind: 'country-not-served' })
  const both = { ...circumstances, policy: { ...POLICY, smsCountries: ['+212', '+33'] } }
  assert.equal(askRefusal(abroad, [], both), null)
  const none = { ...circumstances, policy: { ...POLICY, carried: { phone: false, email: false } } }
  assert.deepEqual(askRefusal(PHONE, [], none), { kind: 'sms-not-carried' })
  assert.deepEqual(askRefusal({ channel: 'email', address: 'a@b.ma' }, [], none), {
    kind: 'mail-not-carried',
  })
})

test('a code is tried five times within five minutes, and once when it is right', () => {
  const code = { at: START, tries: 0, used: false }
  assert.equal(tryRefusal(code, [at(0)], later(299)), null)
  assert.deepEqual(tryRefusal(code, [at(0)], later(300)), { kind: 'code-expired' })
  assert.deepEqual(tryRefusal({ ...code, tries: 5 }, [at(0, 5)], later(1)), { kind: 'code-spent' })
  assert.deepEqual(tryRefusal({ ...code, used: true }, [at(0)], later(1)), { kind: 'no-code' })
  const day = Array.from({ length: 18 }, (_, k) => at(-k * 4000, 5))
  assert.deepEqual(tryRefusal(code, [...day, at(0)], later(1)), { kind: 'too-many-tries' })
  assert.equal(tryRefusal(code, [...day.slice(1), at(0, 4)], later(1)), null)
})

/** The most tries that a guesser with as many networks as he likes has on one account in any 24 hours. */
function mostTriesADay(days: number): number {
  const asked: { at: Date; network: string; tries: number }[] = []
  const tried: number[] = []
  for (let second = 0; second < days * 86_400; second += 20) {
    const now = later(second)
    const known = asked.filter((one) => now.getTime() - one.at.getTime() < 86_700_000)
    if (ask(known, second, { network: `n${second}` }) === null) {
      const code = { at: now, network: `n${second}`, tries: 0 }
      asked.push(code)
      known.push(code)
    }
    for (const code of known.slice(-12))
      while (tryRefusal({ at: code.at, tries: code.tries, used: false }, known, now) === null) {
        code.tries += 1
        tried.push(second)
      }
  }
  return tried.reduce((most, first, k) => {
    let end = k
    while (end < tried.length && (tried[end] ?? 0) - first < 86_400) end += 1
    return Math.max(most, end - k)
  }, 0)
}

test('a distributed guesser has a chance of at most one in ten thousand a day for an account', () => {
  const tries = mostTriesADay(3)
  assert.equal(tries, TRIES_PER_ADDRESS_A_DAY, 'the rules let him try as often as they say')
  const exact = chanceOfGuessing(tries)
  assert.ok(exact <= 1e-4, `${exact}`)
  assert.ok(Math.abs(exact - 8.9996e-5) < 1e-9)
  // a million days of one account: each code is drawn, and is met when it is among the five that are tried
  const { uniform } = seededRandom(20_261_122)
  const days = 1_000_000
  let found = 0
  for (let day = 0; day < days; day += 1)
    for (let code = 0; code < tries / TRIES_PER_CODE; code += 1)
      if (Math.floor(uniform() * 10 ** CODE_LENGTH) < TRIES_PER_CODE) {
        found += 1
        break
      }
  const spread = Math.sqrt(exact * days)
  assert.ok(Math.abs(found - exact * days) < 3 * spread, `${found} accounts found in a million days`)
  assert.ok(
    chanceOfGuessing(CODES_PER_ADDRESS.day * TRIES_PER_CODE) > 1e-4,
    'thirty codes alone are too many',
  )
  console.log(`# chance a day: ${exact.toExponential(4)} exactly, ${found} in ${days} days drawn`)
})

test('the network of an address is its /24, or its /48', () => {
  assert.equal(networkOf('196.200.131.7'), '196.200.131.0/24')
  assert.equal(networkOf('::ffff:196.200.131.7'), '196.200.131.0/24')
  assert.equal(networkOf('2001:db8:12:34::1'), '2001:db8:12::/48')
  assert.equal(networkOf('2001:0db8:0012:1:2:3:4:5'), '2001:db8:12::/48')
  assert.equal(networkOf('::1'), '0:0:0::/48')
})
