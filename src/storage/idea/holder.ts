import { timingSafeEqual } from 'node:crypto'
import type { HeldIdea } from './reads.ts'
import { sha256 } from './receipt-signature.ts'

const NOBODY = sha256('no idea has this hash')

/** Whether `secret` opens this idea; the same time is taken when there is no such idea. */
export function isHolder(held: HeldIdea | null, secret: string): held is HeldIdea {
  const kept = Buffer.from(held?.holderSecretHash ?? NOBODY)
  const same = timingSafeEqual(Buffer.from(sha256(secret)), kept)
  return same && held !== null
}
