/** A ballot of a public vote: which finalists a voter approves. Who may vote, for what, until when. */
import { type Contest, type ContestPlan, isVoting } from '../contest/contest.ts'
import type { Entry, EntryId } from '../contest/entry.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'

/** `id`: the public part of the voter's code; nothing in it says who she is. `version` rises when she changes it. */
export type Ballot = { readonly id: string; readonly entries: readonly EntryId[]; readonly version: number }

/** With fewer, published ballots would tell too surely who chose what: then only the votes of each entry are told. */
export const FEWEST_PUBLISHED = 10

/** So many first ballots from one network in one day are pointed out to those who lead the contest. */
export const BUSY_NETWORK = 30

/** The code's letters: digits and capitals that are not taken for one another (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ID_LETTERS = 12
const PROOF_LETTERS = 8

/** Twenty letters: the ballot's id, and a proof that who gives it is the one whose ballot it is. */
export type BallotCode = { readonly id: string; readonly proof: string }

/** Five bits of each byte. */
export function codeLetters(bytes: Uint8Array, count: number): string {
  return Array.from(bytes.subarray(0, count), (byte) => LETTERS[byte & 31]).join('')
}
export const ballotIdFrom = (bytes: Uint8Array): string => codeLetters(bytes, ID_LETTERS)
export const proofFrom = (bytes: Uint8Array): string => codeLetters(bytes, PROOF_LETTERS)

/** As people read it out: `K7QX-9M2P-04AB-…`. */
export function writtenCode({ id, proof }: BallotCode): string {
  return `${id}${proof}`.match(/.{4}/g)?.join('-') ?? ''
}

/** As people type it; null when it cannot be one. The id alone is enough where only the ballot is looked for. */
export function readCode(typed: string): BallotCode | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\-–—.·]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const wellMade = /^[0-9A-HJKMNP-TV-Z]+$/.test(letters)
  if (!wellMade || (letters.length !== ID_LETTERS + PROOF_LETTERS && letters.length !== ID_LETTERS))
    return null
  return { id: letters.slice(0, ID_LETTERS), proof: letters.slice(ID_LETTERS) }
}

/** Those who have come furthest, by number: what is voted on, fixed with the first ballot. */
export function finalists(
  { rounds }: Pick<ContestPlan, 'rounds'>,
  entries: readonly Entry[],
): readonly Entry[] {
  const submitted = entries.filter(({ standing }) => standing === 'submitted')
  const reached = ({ round }: Entry) => rounds.findIndex(({ id }) => id === round)
  const furthest = Math.max(-1, ...submitted.map(reached))
  return submitted
    .filter((entry) => reached(entry) === furthest)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
}

export type VoteClosed =
  | { readonly kind: 'no-vote' }
  | { readonly kind: 'not-open-yet'; readonly opens: Date | null }
  | { readonly kind: 'closed'; readonly closed: Date }

/** Null: ballots are taken that arrive at this instant. */
export function voteClosed(contest: Contest, at: Date): VoteClosed | null {
  if (isVoting(contest, at)) return null
  const { 'vote-opens': opens, 'vote-closes': closes } = contest.deadlines
  if (contest.standing !== 'announced' || contest.plan.vote === null) return { kind: 'no-vote' }
  if (closes !== undefined && at > closes.at) return { kind: 'closed', closed: closes.at }
  return { kind: 'not-open-yet', opens: opens?.at ?? null }
}

export type ChoiceFault =
  | { readonly kind: 'nothing-chosen' }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'not-a-finalist' }

/** In the order of the list, each once. */
export function readChoice(
  chosen: readonly string[],
  list: readonly EntryId[],
  mostApprovals: number | null,
): Outcome<readonly EntryId[], ChoiceFault> {
  const wanted = new Set(chosen)
  if (wanted.size === 0) return refused({ kind: 'nothing-chosen' })
  const known = list.filter((entry) => wanted.has(entry))
  if (known.length !== wanted.size) return refused({ kind: 'not-a-finalist' })
  if (mostApprovals !== null && known.length > mostApprovals)
    return refused({ kind: 'too-many', most: mostApprovals })
  return accepted(known)
}
