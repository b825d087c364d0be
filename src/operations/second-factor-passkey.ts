/** Passkeys as second factor: a key that a telephone, a computer or a stick keeps and never gives away (WebAuthn). */
import { randomBytes } from 'node:crypto'
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { isLocked, mayEnrol } from '../domain/person/second-factor.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { hashOfToken } from '../storage/person/session-token.ts'
import { lockTries, readFactors, readPasskeys } from '../storage/second-factor/reads.ts'
import { insertPasskey, markCounter, putChallenge, takeChallenge } from '../storage/second-factor/writes.ts'
import { type EnrolRefusal, type Showing, type ShowRefusal, shown } from './second-factor.ts'
import { rotateSession } from './session.ts'

/** Where the passkey is used: `https://twiza.example`. */
export type PasskeyCircumstances = { readonly now: Date; readonly origin: string }

const CHALLENGE_MS = 5 * 60_000

/** What the browser is asked to make a passkey with; null: she may not set up another now. */
export async function passkeyToMake(
  db: Database,
  { actor, token }: Showing,
  { now, origin }: PasskeyCircumstances,
): Promise<PublicKeyCredentialCreationOptionsJSON | null> {
  const own = await readFactors(db, actor.person)
  if (!mayEnrol(actor, own.length)) return null
  const passkeys = await readPasskeys(db, actor.person)
  const options = await generateRegistrationOptions({
    rpName: 'Twiza',
    rpID: new URL(origin).hostname,
    // no name and no number: the device shows only where it is for
    userName: new URL(origin).host,
    userID: new TextEncoder().encode(actor.person),
    attestationType: 'none',
    excludeCredentials: passkeys.map(descriptorOf),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })
  await keepChallenge(db, { token, purpose: 'enrol', challenge: options.challenge, now })
  return options
}

export function enrolPasskey(
  db: Database,
  { actor, token }: Showing,
  response: unknown,
  { now, origin }: PasskeyCircumstances,
): Promise<Outcome<string, EnrolRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockTries(trx, actor.person)
    const own = await readFactors(trx, actor.person)
    if (!mayEnrol(actor, own.length)) return refused<EnrolRefusal>({ kind: 'factor-needed' })
    const challenge = await takeChallenge(trx, challengeOf(token, 'enrol', now))
    if (challenge === null) return refused<EnrolRefusal>({ kind: 'offer-over' })
    const made = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: false,
    }).catch(() => null)
    if (made?.verified !== true) return refused<EnrolRefusal>({ kind: 'wrong-code' })
    const { id: credentialId, publicKey, counter, transports = [] } = made.registrationInfo.credential
    const kept = await insertPasskey(trx, {
      id: randomBytes(8).toString('hex'),
      person: actor.person,
      at: now,
      credentialId,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports,
    })
    if (!kept) return refused<EnrolRefusal>({ kind: 'wrong-code' })
    const subject = `person:${actor.person}`
    const detail = { kind: 'passkey' }
    await appendJournal(trx, { at: now, actor: subject, action: 'enrol-factor', subject, detail })
    const fresh = await rotateSession(trx, token, { now, strong: true })
    return fresh === null ? refused<EnrolRefusal>({ kind: 'session-over' }) : accepted(fresh)
  })
}

/** What the browser is asked to sign with one of her passkeys; null: she has none. */
export async function passkeyToShow(
  db: Database,
  { actor, token }: Showing,
  { now, origin }: PasskeyCircumstances,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const passkeys = await readPasskeys(db, actor.person)
  if (passkeys.length === 0) return null
  const options = await generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    allowCredentials: passkeys.map(descriptorOf),
    userVerification: 'preferred',
  })
  await keepChallenge(db, { token, purpose: 'show', challenge: options.challenge, now })
  return options
}

/** No signature can be guessed, so a wrong one locks nothing; while wrong codes have locked the factor it waits too. */
export function showPasskey(
  db: Database,
  { actor, token }: Showing,
  response: unknown,
  { now, origin }: PasskeyCircumstances,
): Promise<Outcome<string, ShowRefusal>> {
  return db.transaction().execute(async (trx) => {
    if (isLocked(await lockTries(trx, actor.person), now))
      return refused<ShowRefusal>({ kind: 'factor-locked' })
    const challenge = await takeChallenge(trx, challengeOf(token, 'show', now))
    const given = response as AuthenticationResponseJSON
    const passkey = (await readPasskeys(trx, actor.person)).find(
      ({ credentialId }) => credentialId === given?.id,
    )
    if (challenge === null || passkey === undefined) return refused<ShowRefusal>({ kind: 'wrong-code' })
    const signed = await verifyAuthenticationResponse({
      response: given,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
      requireUserVerification: false,
    }).catch(() => null)
    if (signed?.verified !== true) return refused<ShowRefusal>({ kind: 'wrong-code' })
    await markCounter(trx, passkey.id, signed.authenticationInfo.newCounter, now)
    return shown(trx, { actor, token }, 'passkey', now)
  })
}

type Purpose = 'enrol' | 'show'

const challengeOf = (token: string, purpose: Purpose, now: Date) => ({
  sessionHash: hashOfToken(token),
  purpose,
  since: new Date(now.getTime() - CHALLENGE_MS),
})

function keepChallenge(
  db: Database,
  made: { readonly token: string; readonly purpose: Purpose; readonly challenge: string; readonly now: Date },
): Promise<void> {
  const { token, purpose, challenge, now } = made
  return db
    .transaction()
    .execute((trx) => putChallenge(trx, { sessionHash: hashOfToken(token), purpose, challenge, at: now }))
}

const descriptorOf = (passkey: {
  readonly credentialId: string
  readonly transports: readonly string[]
}) => ({
  id: passkey.credentialId,
  transports: passkey.transports as AuthenticatorTransport[],
})
