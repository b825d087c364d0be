import { createHash } from 'node:crypto'
import type { Contact } from '../../domain/person/contact.ts'

/** Names an invitation in a form without saying whose number or address it is. */
export function invitedKey({ channel, address }: Contact): string {
  return createHash('sha256').update(`${channel}:${address}`).digest('hex').slice(0, 24)
}
