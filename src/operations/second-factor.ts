/** The second factor of agents: set up, shown when signing in, taken away. */
import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { PersonId } from '../domain/person/person.ts'
import {
  afterWrong,
  isLocked,
  mayEnrol,
  mayRemove,
  mayReset,
  RECOVERY_CODES,
} from '../domain/person/second-factor.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readGrants } from '../storage/person/reads.ts'
import { lockTries, readAuthenticators, readFactors } from '../storage/second-factor/reads.ts'
import type { SecretKeys } from '../storage/second-factor/secret-keys.ts'
import {
  deleteFactors,
  endAllSessions,
  insertAuthenticator,
  markPeriod,
  replaceRecoveryCodes,
  setTries,
  takeRecoveryCode,
} from '../storage/second-factor/writes.ts'
import { rotateSession } from './session.ts'

const PERIOD_SECONDS = 30

export type FactorCircumstances = { readonly now: Date; readonly keys: SecretKeys }

/** Who signs in, and by which session. */
export type Showing = { readonly actor: Actor; readonly token: string }

export type ShowRefusal =
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'factor-locked' }
  | { readonly kind: 'session-over' }
export type EnrolRefusal =
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'offer-over' }
  | { readonly kind: 'factor-needed' }
  | { readonly kind: 'session-over' }

/** The secret of an authenticator that is offered to somebody: base32, as programs on a telephone take it. */
export type AuthenticatorOffer = { readonly secret: string; readonly uri: string; readonly sealed: string }

const OFFERED_MS = 30 * 60_000

/** Nothing is kept before a code of it was typed: the offer travels with the form, sealed for this person. */
export function offerAuthenticator(
  person: PersonId,
  site: string,
  { now, keys }: FactorCircumstances,
): AuthenticatorOffer {
  const secret = new Secret({ size: 20 })
  const uri = new TOTP({ issuer: 'Twiza', label: site, secret, digits: 6, period: PERIOD_SECONDS }).toString()
  const offer = JSON.stringify({ secret: secret.base32, until: now.getTime() + OFFERED_MS })
  return { secret: secret.base32, uri, sealed: keys.seal(offer, `offer:${person}`) }
}

/** The same offer again, for a form that comes back; null: it is over, or somebody else's. */
export function readOffer(
  person: PersonId,
  sealed: string,
  { now, keys }: FactorCircumstances,
): string | null {
  const text = keys.open(sealed, `offer:${person}`)
  if (text === null) return null
  const { secret, until } = JSON.parse(text) as { readonly secret: string; readonly until: number }
  return until >= now.getTime() ? secret : null
}

/** A code of the new authenticator makes it hers, and counts as shown: the session gets a fresh token. */
export function enrolAuthenticator(
  db: Database,
  { actor, token }: Showing,
  typed: { readonly offer: string; readonly code: string },
  { now, keys }: FactorCircumstances,
): Promise<Outcome<string, EnrolRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockTries(trx, actor.person)
    const own = await readFactors(trx, actor.person)
    if (!mayEnrol(actor, own.length)) return refused<EnrolRefusal>({ kind: 'factor-needed' })
    const secret = readOffer(actor.person, typed.offer, { now, keys })
    if (secret === null) return refused<EnrolRefusal>({ kind: 'offer-over' })
    const period = periodOf(secret, typed.code, now)
    if (period === null) return refused<EnrolRefusal>({ kind: 'wrong-code' })
    const id = randomBytes(8).toString('hex')
    const sealed = keys.seal(secret, `totp:${actor.person}`)
    await insertAuthenticator(trx, { id, person: actor.person, at: now, sealed, period })
    await write(trx, actor.person, 'enrol-factor', { kind: 'totp' }, now)
    const fresh = await rotateSession(trx, token, { now, strong: true })
    return fresh === null ? refused<EnrolRefusal>({ kind: 'session-over' }) : accepted(fresh)
  })
}

/** The thirty seconds that a code belongs to: those of now, or the ones before or after. Null: no code of it. */
function periodOf(secret: string, typed: string, now: Date): number | null {
  const token = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: PERIOD_SECONDS })
  const delta = totp.validate({ token, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta
}

/** A code of an authenticator or a recovery code. Five wrong ones in a row lock this, and only this, for 15 minutes. */
export function showCode(
  db: Database,
  { actor, token }: Showing,
  typed: string,
  { now, keys }: FactorCircumstances,
): Promise<Outcome<string, ShowRefusal>> {
  return db.transaction().execute(async (trx) => {
    const lock = await lockTries(trx, actor.person)
    if (isLocked(lock, now)) return refused<ShowRefusal>({ kind: 'factor-locked' })
    const how = await counts(trx, actor.person, typed, { now, keys })
    if (how === null) {
      const after = afterWrong(lock, now)
      await setTries(trx, actor.person, after)
      await write(trx, actor.person, 'wrong-factor', { locked: after.lockedUntil !== null }, now)
      return refused<ShowRefusal>({ kind: after.lockedUntil === null ? 'wrong-code' : 'factor-locked' })
    }
    return shown(trx, { actor, token }, how, now)
  })
}

async function counts(
  trx: Transaction,
  person: PersonId,
  typed: string,
  { now, keys }: FactorCircumstances,
): Promise<'totp' | 'recovery' | null> {
  for (const { id, sealed, lastPeriod } of await readAuthenticators(trx, person)) {
    const secret = keys.open(sealed, `totp:${person}`)
    const period = secret === null ? null : periodOf(secret, typed, now)
    if (period === null || period <= lastPeriod) continue // each code counts once
    await markPeriod(trx, id, period, now)
    return 'totp'
  }
  const code = plainRecoveryCode(typed)
  if (code === null) return null
  return (await takeRecoveryCode(trx, { person, hash: recoveryHash(keys, person, code), at: now }))
    ? 'recovery'
    : null
}

/** The tries are forgotten, the session is strong and has a fresh token. The caller holds the lock of the tries. */
export async function shown(
  trx: Transaction,
  { actor, token }: Showing,
  how: 'totp' | 'recovery' | 'passkey',
  now: Date,
): Promise<Outcome<string, { readonly kind: 'session-over' }>> {
  await setTries(trx, actor.person, { wrong: 0, lockedUntil: null })
  const fresh = await rotateSession(trx, token, { now, strong: true })
  if (fresh === null) return refused({ kind: 'session-over' as const })
  await write(trx, actor.person, 'show-factor', { how }, now)
  return accepted(fresh)
}

export type RecoveryRefusal = { readonly kind: 'factor-needed' }

/** Ten new codes in place of the old ones; they are told this once. Only in a session that has shown a factor. */
export function makeRecoveryCodes(
  db: Database,
  actor: Actor,
  { now, keys }: FactorCircumstances,
): Promise<Outcome<readonly string[], RecoveryRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockTries(trx, actor.person)
    const own = await readFactors(trx, actor.person)
    if (!actor.strong || own.length === 0) return refused<RecoveryRefusal>({ kind: 'factor-needed' })
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
    const hashes = codes.map((code) => recoveryHash(keys, actor.person, code.replaceAll('-', '')))
    await replaceRecoveryCodes(trx, actor.person, hashes)
    await write(trx, actor.person, 'make-recovery-codes', {}, now)
    return accepted(codes)
  })
}

/** Letters and digits that are not taken for each other. 12 of them are 59 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

function newRecoveryCode(): string {
  const signs = Array.from({ length: 12 }, () => SIGNS[randomSign()] ?? '')
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].map((part) => part.join('')).join('-')
}

/** Each sign as likely as the other: bytes beyond a whole number of alphabets are drawn again. */
function randomSign(): number {
  for (;;) {
    const byte = randomBytes(1)[0] ?? 255
    if (byte < 256 - (256 % SIGNS.length)) return byte % SIGNS.length
  }
}

function plainRecoveryCode(typed: string): string | null {
  const plain = typed.toLowerCase().replace(/[\s-]/g, '')
  return /^[a-z0-9]{12}$/.test(plain) ? plain : null
}

const recoveryHash = (keys: SecretKeys, person: PersonId, code: string) =>
  keys.digest(`recovery:${person}:${code}`)

export type RemoveRefusal = { readonly kind: 'last-factor' } | { readonly kind: 'no-such-factor' }

export function removeFactor(
  db: Database,
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<null, RemoveRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockTries(trx, actor.person)
    const own = await readFactors(trx, actor.person)
    if (!mayRemove(actor, own.length)) return refused<RemoveRefusal>({ kind: 'last-factor' })
    if ((await deleteFactors(trx, actor.person, id)) === 0)
      return refused<RemoveRefusal>({ kind: 'no-such-factor' })
    if (own.length === 1) await replaceRecoveryCodes(trx, actor.person, [])
    await write(trx, actor.person, 'remove-factor', { left: own.length - 1 }, now)
    return accepted(null)
  })
}

export type ResetRefusal = { readonly kind: 'may-not-reset' }

/** For somebody who has lost hers: all are taken away, her sessions end, and she sets up a new one when she signs in. */
export function resetSecondFactor(
  db: Database,
  { actor, person }: { readonly actor: Actor | null; readonly person: PersonId },
  now: Date,
): Promise<Outcome<number, ResetRefusal>> {
  return db.transaction().execute(async (trx) => {
    const grants = await readGrants(trx, person)
    if (actor === null || !mayReset(actor, person, grants))
      return refused<ResetRefusal>({ kind: 'may-not-reset' })
    await lockTries(trx, person)
    const removed = await deleteFactors(trx, person, null)
    await replaceRecoveryCodes(trx, person, [])
    await setTries(trx, person, { wrong: 0, lockedUntil: null })
    await endAllSessions(trx, person)
    const line = { at: now, actor: `person:${actor.person}`, action: 'reset-factors' }
    await appendJournal(trx, { ...line, subject: `person:${person}`, detail: { removed } })
    return accepted(removed)
  })
}

function write(
  trx: Transaction,
  person: PersonId,
  action: string,
  detail: Readonly<Record<string, unknown>>,
  at: Date,
): Promise<void> {
  const subject = `person:${person}`
  return appendJournal(trx, { at, actor: subject, action, subject, detail })
}
