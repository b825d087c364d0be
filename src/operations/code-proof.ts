/** What is kept of a code: nothing from which it, or the browser that asked for it, could be found again. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { CODE_LENGTH } from '../domain/person/code.ts'
import { hashOfToken, newToken } from '../storage/person/session-token.ts'

/** The secret of a browser that asked for a code: it travels in a cookie, only its hash is kept. */
export const newRequestSecret = newToken
export const hashOfRequest = hashOfToken

/** Where codes come from; tests bring their own. */
export type DrawCode = () => string

export const drawCode: DrawCode = () => String(randomInt(10 ** CODE_LENGTH)).padStart(CODE_LENGTH, '0')

export function newSalt(): string {
  return randomBytes(16).toString('base64url')
}

/**
 * SHA-256 over the code's own salt, the secret of the request and the code. Who reads the table cannot try the million
 * codes: the secret stands nowhere but in the browser.
 */
export function codeHashOf(parts: {
  readonly salt: string
  readonly request: string
  readonly code: string
}) {
  return createHash('sha256').update(`${parts.salt}.${parts.request}.${parts.code}`).digest('hex')
}

/** In a time that does not tell how much of it is right. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
