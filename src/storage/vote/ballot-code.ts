/** The voter's code and the keyed hashes of a vote, from the site's secret. */
import { createHash, sign, verify, createPublicKey, timingSafeEqual } from 'node:crypto'
import { accepted, type Outcome, refused } from '../../domain/basics/outcome.ts'
import { canonical } from '../../domain/idea/receipt.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { type BallotCode, ballotIdFrom, proofFrom, writtenCode } from '../../domain/ballot/ballot.ts'
import type { PublicKey, ReceiptKeys } from '../idea/receipt-keys.ts'
import type { ReceiptFault } from '../idea/receipt-signature.ts'

type Secret = Pick<ReceiptKeys, 'holderSecret'>
type Voter = { readonly contest: string; readonly person: PersonId }

/** A space keeps these apart from the keys of ideas, which hold none. */
function keyed({ holderSecret }: Secret, ...parts: readonly string[]): Buffer {
  return Buffer.from(holderSecret(`vote ${parts.join(' ')}`), 'base64url')
}

/** The code of a first ballot, from the form it was sent with: sent again, it is the same. `key` is kept nowhere. */
export function codeOfForm(secret: Secret, { contest, person }: Voter, key: string): BallotCode {
  const id = ballotIdFrom(keyed(secret, 'id', contest, person, key))
  return { id, proof: proofOf(secret, { contest, person }, id) }
}

/** The proof is kept nowhere either: the site finds it again for the person who asks, and for nobody by the ballot alone. */
function proofOf(secret: Secret, { contest, person }: Voter, id: string): string {
  return proofFrom(keyed(secret, 'proof', contest, person, id))
}

export function isCodeOf(secret: Secret, voter: Voter, { id, proof }: BallotCode): boolean {
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(secret, voter, id))]
  return given.length === right.length && timingSafeEqual(given, right)
}

export function markOf(secret: Secret, contest: string, address: string): string {
  return keyed(secret, 'mark', contest, address).toString('base64url')
}

/** Of one contest and day only: nobody's network is followed from one to another. */
export function networkMark(secret: Secret, contest: string, day: string, network: string): string {
  return keyed(secret, 'network', contest, day, network).toString('base64url').slice(0, 16)
}

export const BALLOT_RECEIPT_FORMAT = 'twiza-ballot-1'

/** What is signed: which ballot, and a hash of the code with what was chosen. Neither a name nor a time. */
export type BallotReceipt = {
  readonly contest: string
  readonly ballot: string
  readonly version: number
  readonly hash: string
  readonly key: string
  readonly signature: string
}

/** SHA-256 of the written code, a line feed, and the labels of what was chosen, apart by commas, in their order. */
export function choiceHash(code: BallotCode, labels: readonly string[]): string {
  return createHash('sha256')
    .update(`${writtenCode(code)}\n${labels.toSorted().join(',')}`)
    .digest('hex')
}

export function signBallot(
  { signing }: Pick<ReceiptKeys, 'signing'>,
  statement: Pick<BallotReceipt, 'contest' | 'ballot' | 'version' | 'hash'>,
): BallotReceipt {
  const whole = { ...statement, key: signing.id }
  const signature = sign(null, Buffer.from(statementOf(whole)), signing.private).toString('base64url')
  return { ...whole, signature }
}

/** Whether this site has taken that ballot. What was chosen is not in a receipt: see `choiceHash`. */
export function verifyBallot(
  receipt: BallotReceipt,
  keys: readonly PublicKey[],
): Outcome<BallotReceipt, Exclude<ReceiptFault, { kind: 'other-content' }>> {
  const key = keys.find(({ kid }) => kid === receipt.key)
  if (key === undefined) return refused({ kind: 'unknown-key', key: receipt.key })
  const bytes = Buffer.from(receipt.signature, 'base64url')
  const { kty, crv, x } = key
  const publicKey = createPublicKey({ key: { kty, crv, x }, format: 'jwk' })
  // base64url leaves spare bits in its last letter: only the one way of writing a signature counts
  const written = bytes.toString('base64url') === receipt.signature
  const signed = written && verify(null, Buffer.from(statementOf(receipt)), publicKey, bytes)
  return signed ? accepted(receipt) : refused({ kind: 'bad-signature' })
}

export function isSignedBallot(receipt: BallotReceipt, keys: readonly PublicKey[]): boolean {
  return verifyBallot(receipt, keys).ok
}

function statementOf({ contest, ballot, version, hash, key }: Omit<BallotReceipt, 'signature'>): string {
  return canonical({ format: BALLOT_RECEIPT_FORMAT, contest, ballot, version: String(version), hash, key })
}

/** One line that a voter keeps: `twiza-ballot-1.<contest>.<ballot>.<version>.<hash>.<key>.<signature>`. */
export function ballotReceiptLine({ contest, ballot, version, hash, key, signature }: BallotReceipt): string {
  return [BALLOT_RECEIPT_FORMAT, contest, ballot, version, hash, key, signature].join('.')
}

const LINE =
  /twiza-ballot-1\.([a-z0-9]{10})\.([0-9A-HJKMNP-TV-Z]{12})\.([1-9]\d{0,8})\.([0-9a-f]{64})\.([\w-]{4,32})\.([\w-]{86})(?![\w-])/

/** Of a text that holds such a line; null when none does. */
export function readBallotReceipt(text: string): BallotReceipt | null {
  const [whole, contest = '', ballot = '', version = '', hash = '', key = '', signature = ''] =
    LINE.exec(text) ?? []
  return whole === undefined ? null : { contest, ballot, version: Number(version), hash, key, signature }
}
