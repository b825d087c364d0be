/** Hash, signature and check of a receipt. No database: the terminal does the same without the site. */
import { createHash, createPublicKey, sign, verify } from 'node:crypto'
import { accepted, type Outcome, refused } from '../../domain/basics/outcome.ts'
import type { PastedReceipt } from '../../domain/idea/read-receipt.ts'
import { canonicalStatement, type Receipt, type ReceiptStatement } from '../../domain/idea/receipt.ts'
import type { PublicKey, SigningKey } from './receipt-keys.ts'

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

export function signReceipt(statement: ReceiptStatement, key: SigningKey): Receipt {
  const signature = sign(null, Buffer.from(canonicalStatement(statement)), key.private).toString('base64url')
  return { ...statement, signature }
}

export type ReceiptFault =
  /** signed with a key that is not among those given */
  | { readonly kind: 'unknown-key'; readonly key: string }
  /** something that was signed has been changed, or the signature itself */
  | { readonly kind: 'bad-signature' }
  /** the receipt is right, and it is about other words than these */
  | { readonly kind: 'other-content' }

/** `content`: whether the words came with it and are the very ones. */
export type VerifiedReceipt = { readonly receipt: Receipt; readonly content: string | null }

export function verifyReceipt(
  { receipt, content }: PastedReceipt,
  keys: readonly PublicKey[],
): Outcome<VerifiedReceipt, ReceiptFault> {
  const key = keys.find(({ kid }) => kid === receipt.key)
  if (key === undefined) return refused({ kind: 'unknown-key', key: receipt.key })
  if (!isSignedWith(receipt, key)) return refused({ kind: 'bad-signature' })
  if (content !== null && sha256(content) !== receipt.contentHash) return refused({ kind: 'other-content' })
  return accepted({ receipt, content })
}

function isSignedWith(receipt: Receipt, { kty, crv, x }: PublicKey): boolean {
  const bytes = Buffer.from(receipt.signature, 'base64url')
  // base64url leaves spare bits in its last letter: only the one way of writing a signature counts
  if (bytes.toString('base64url') !== receipt.signature) return false
  const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' })
  return verify(null, Buffer.from(canonicalStatement(receipt)), key, bytes)
}
