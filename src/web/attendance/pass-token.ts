/** What the square of a pass says: the code for the door and a seal that only this site makes. */
import { timingSafeEqual } from 'node:crypto'
import { parseCode } from '../../domain/attendance/code.ts'
import type { Registration } from '../../domain/attendance/registration.ts'
import type { Site } from '../site.ts'

type Sealed = Pick<Registration, 'id' | 'meeting' | 'code'>

/** 16 letters of HMAC-SHA256: 96 bits. The colon stands in no key of an idea, so that no link of one opens this. */
const SEAL_LETTERS = 16

/** `KTRBWX.` and its seal; phones at the door that hold the list compare it without a network. */
export function passToken({ receiptKeys }: Pick<Site, 'receiptKeys'>, { id, meeting, code }: Sealed): string {
  return `${code}.${receiptKeys.holderSecret(`pass:${meeting}:${id}:${code}`).slice(0, SEAL_LETTERS)}`
}

/** The code of a token as it was read; null: no token. Whether the seal is right: `isPassOf`. */
export function codeOfToken(token: string): string | null {
  const [code = '', seal = '', ...more] = token.split('.')
  return seal.length === SEAL_LETTERS && more.length === 0 ? parseCode(code) : null
}

export function isPassOf(site: Pick<Site, 'receiptKeys'>, token: string, one: Sealed): boolean {
  const [given, right] = [Buffer.from(token), Buffer.from(passToken(site, one))]
  return given.length === right.length && timingSafeEqual(given, right)
}
