/**
 * The six digits by which people sign in: how often they may be asked for and tried. Bounds of X-06 in quality terms;
 * all of them slide with the clock, so that no hour or day has an edge to wait for.
 */
import { westernDigits } from '../basics/number-reading.ts'
import type { Contact } from './contact.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const CODE_LENGTH = 6
export const CODE_LIFE_MS = 5 * MINUTE
export const TRIES_PER_CODE = 5
export const CODES_PER_ADDRESS = { hour: 10, day: 30 }
/**
 * Wrong tries that an address stands in a day, over all its codes: 30 codes of 5 tries would be 150, and a guesser who
 * has them all would find one account in 6,700 a day. With 90 it is one in 11,000 (`chanceOfGuessing`).
 */
export const TRIES_PER_ADDRESS_A_DAY = 90
/**
 * Codes that one network (`networkOf`) may ask for in an hour: 60 times what one address may. A village centre or a
 * mobile network is one address for hundreds of people.
 */
export const CODES_PER_NETWORK_AN_HOUR = 600
/** Between two codes for one address from one network: after the first, the second, and every further one. */
const COOL_DOWN_MS = [30 * SECOND, 60 * SECOND, 300 * SECOND] as const
/** How long rows of codes are needed: the longest window and the life of the oldest code in it. */
export const CODES_REMEMBERED_MS = DAY + CODE_LIFE_MS

/**
 * What a code is for. `assist:` and the hash of what an agent files for whoever has the number: a code agrees to that and
 * to nothing else, and signs nobody in.
 */
export type CodePurpose = 'sign-in' | `assist:${string}`

/** A code that was asked for this address before; `tries`: wrong ones. */
export type AskedCode = { readonly at: Date; readonly network: string; readonly tries: number }

export type CodePolicy = {
  /** Beginnings of numbers that are served: `+212`. */
  readonly smsCountries: readonly string[]
  /** Codes by SMS for the whole site in an hour: what it may cost. */
  readonly smsPerHour: number
  /** What can carry a code here. */
  readonly carried: { readonly phone: boolean; readonly email: boolean }
}

/** What was asked in the last hour by others too. */
export type CodeLoad = { readonly ofNetwork: number; readonly bySms: number }

export type AskRefusal =
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'too-many-codes'; readonly minutes: number }
  | { readonly kind: 'network-busy' }
  | { readonly kind: 'sms-spent' }
  | { readonly kind: 'country-not-served' }
  | { readonly kind: 'sms-not-carried' }
  | { readonly kind: 'mail-not-carried' }

export type TryRefusal =
  | { readonly kind: 'code-malformed' }
  | { readonly kind: 'code-wrong'; readonly left: number }
  | { readonly kind: 'code-spent' }
  | { readonly kind: 'code-expired' }
  | { readonly kind: 'too-many-tries' }
  | { readonly kind: 'no-code' }

/** Whether a code can be sent there at all, whoever asks; null: it can. */
export function channelRefusal({ channel, address }: Contact, policy: CodePolicy): AskRefusal | null {
  if (channel === 'email') return policy.carried.email ? null : { kind: 'mail-not-carried' }
  if (!policy.carried.phone) return { kind: 'sms-not-carried' }
  return policy.smsCountries.some((start) => address.startsWith(start))
    ? null
    : { kind: 'country-not-served' }
}

/** Why no code is sent now; null: it is. `asked`: all of `CODES_REMEMBERED_MS` for this address. */
export function askRefusal(
  contact: Contact,
  asked: readonly AskedCode[],
  {
    load,
    policy,
    network,
    now,
  }: {
    readonly load: CodeLoad
    readonly policy: CodePolicy
    readonly network: string
    readonly now: Date
  },
): AskRefusal | null {
  const closed = channelRefusal(contact, policy)
  if (closed !== null) return closed
  const seconds = waitSeconds(asked, network, now)
  if (seconds > 0) return { kind: 'wait', seconds }
  const minutes = Math.max(
    freeAgain(asked, CODES_PER_ADDRESS.hour, HOUR, now),
    freeAgain(asked, CODES_PER_ADDRESS.day, DAY, now),
  )
  if (minutes > 0) return { kind: 'too-many-codes', minutes }
  if (load.ofNetwork >= CODES_PER_NETWORK_AN_HOUR) return { kind: 'network-busy' }
  return contact.channel === 'phone' && load.bySms >= policy.smsPerHour ? { kind: 'sms-spent' } : null
}

/** Seconds until another code may be asked for from this network; 0: now. */
export function waitSeconds(asked: readonly AskedCode[], network: string, now: Date): number {
  const times = asked
    .filter((one) => one.network === network && now.getTime() - one.at.getTime() < HOUR)
    .map(({ at }) => at.getTime())
  if (times.length === 0) return 0
  const pause = COOL_DOWN_MS[Math.min(times.length, COOL_DOWN_MS.length) - 1] ?? 0
  return Math.max(0, Math.ceil((Math.max(...times) + pause - now.getTime()) / SECOND))
}

/** Minutes until fewer than `most` were asked in the last `windowMs`; 0: it is so. */
function freeAgain(asked: readonly AskedCode[], most: number, windowMs: number, now: Date): number {
  const within = asked
    .map(({ at }) => at.getTime())
    .filter((at) => now.getTime() - at < windowMs)
    .sort((a, b) => b - a)
  const oldest = within[most - 1]
  return oldest === undefined ? 0 : Math.ceil((oldest + windowMs - now.getTime()) / MINUTE)
}

/** Why this code may not be tried at all; null: it may. `asked` as above, this code with them. */
export function tryRefusal(
  code: { readonly at: Date; readonly tries: number; readonly used: boolean },
  asked: readonly AskedCode[],
  now: Date,
): TryRefusal | null {
  if (code.used) return { kind: 'no-code' }
  if (now.getTime() - code.at.getTime() >= CODE_LIFE_MS) return { kind: 'code-expired' }
  if (code.tries >= TRIES_PER_CODE) return { kind: 'code-spent' }
  const wrong = asked
    .filter(({ at }) => now.getTime() - at.getTime() < CODES_REMEMBERED_MS)
    .reduce((sum, { tries }) => sum + tries, 0)
  return wrong >= TRIES_PER_ADDRESS_A_DAY ? { kind: 'too-many-tries' } : null
}

/** What is said after the try number `tries` of a code was wrong. */
export function wrongTry(tries: number): TryRefusal {
  return tries >= TRIES_PER_CODE
    ? { kind: 'code-spent' }
    : { kind: 'code-wrong', left: TRIES_PER_CODE - tries }
}

/**
 * The chance of who tries `tries` codes a day on one account without knowing any, `TRIES_PER_CODE` different ones of
 * each: 1 - (1 - 5/10^6)^(tries/5).
 */
export function chanceOfGuessing(tries: number): number {
  const whole = Math.floor(tries / TRIES_PER_CODE)
  const rest = tries - whole * TRIES_PER_CODE
  const all = 10 ** CODE_LENGTH
  return -Math.expm1(whole * Math.log1p(-TRIES_PER_CODE / all) + Math.log1p(-rest / all))
}

/** Six digits as people type or paste them, the whole message too; null: there are no six, or several sixes. */
export function readCode(typed: string): string | null {
  const text = westernDigits(typed.slice(0, 300)).replace(
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    '',
  )
  const bare = text.replace(/[\s\u00a0\u202f.\-–]/g, '')
  if (/^\d{6}$/.test(bare)) return bare
  const sixes = text.match(/(?<!\d)\d{6}(?!\d)/g) ?? []
  return sixes.length === 1 ? (sixes[0] ?? null) : null
}

/** The network of an address: /24 of IPv4 (also inside IPv6), /48 of IPv6. */
export function networkOf(ip: string): string {
  const four = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(ip)?.[1]
  if (four !== undefined) return `${four}.0/24`
  const [head = '', tail] = ip.toLowerCase().split('%')[0]?.split('::') ?? []
  const groups = head.split(':').filter((group) => group !== '')
  const behind = tail?.split(':').filter((group) => group !== '') ?? []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - behind.length)
  const whole = [...groups, ...new Array<string>(zeros).fill('0'), ...behind]
  return `${whole
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/48`
}
