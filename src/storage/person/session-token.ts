import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes in 43 letters: whoever holds it is signed in. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: SHA-256, in hex. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
