/** How to reach the author: one field for a telephone number or an e-mail address, as people type them. */
import { westernDigits } from '../basics/number-reading.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'

export type Contact = {
  readonly channel: 'phone' | 'email'
  /** `+212612345678`, or an e-mail address in small letters */
  readonly address: string
}
export type ContactFault = { readonly kind: 'contact-missing' } | { readonly kind: 'contact-unread' }

const LONGEST_EMAIL = 254

export function readContact(typed: string): Outcome<Contact, ContactFault> {
  const text = typed.trim()
  if (text === '') return refused({ kind: 'contact-missing' })
  const address = text.includes('@') ? emailOf(text) : phoneOf(text)
  if (address === null) return refused({ kind: 'contact-unread' })
  return accepted({ channel: text.includes('@') ? 'email' : 'phone', address })
}

/**
 * A Moroccan number has nine digits after 0, +212 or 00212 and begins with 5, 6, 7 or 8; one of another country is
 * written with its + or 00. Null when it is neither.
 */
function phoneOf(text: string): string | null {
  const bare = westernDigits(text).replace(/[\s.()\-/\u00a0\u200e\u200f\u202f]/g, '')
  const digits = bare.replace(/^00/, '+')
  if (/^\+212/.test(digits)) {
    const inside = digits.slice(4).replace(/^0/, '')
    return /^[5-8]\d{8}$/.test(inside) ? `+212${inside}` : null
  }
  if (/^212[5-8]\d{8}$/.test(digits)) return `+${digits}`
  if (/^0[5-8]\d{8}$/.test(digits)) return `+212${digits.slice(1)}`
  return /^\+[1-9]\d{7,14}$/.test(digits) ? digits : null
}

/** One @, a name before it, a domain with a dot behind it. Whether it exists shows when a letter is sent. */
function emailOf(text: string): string | null {
  const address = text.replace(/[\u200e\u200f\u00a0]/g, '').toLowerCase()
  if (address.length > LONGEST_EMAIL || /[\s,;:<>"()[\]\\]/.test(address)) return null
  return /^[^@]{1,64}@[^@.]+(\.[^@.]+)+$/.test(address) ? address : null
}

/** `06••••••78`, `f•••@example.ma`: enough for its owner to know it again, not for another to use it. */
export function maskedContact({ channel, address }: Contact): string {
  if (channel === 'phone') return `${address.replace(/^\+212/, '0').slice(0, 2)}••••••${address.slice(-2)}`
  const at = address.indexOf('@')
  return `${address.slice(0, 1)}•••${address.slice(at)}`
}
