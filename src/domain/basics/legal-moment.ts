/**
 * A moment people are held to, as it is kept: what the clock on the wall in Morocco shows, the instant it is, and
 * the rules by which the one was taken from the other. When rules change, the civil time stays and the instant is asked
 * again.
 */
import { accepted, type Outcome, refused } from './outcome.ts'
import { LEGAL_TIME, offsetBy, type TimeTable } from './legal-time.ts'

export type LegalMoment = {
  /** `2026-12-03T09:30`, on a Moroccan clock */
  readonly civil: string
  readonly at: Date
  readonly rules: string
}

export type MomentFault = { readonly kind: 'moment-unread' }

/** What an operator should be told when she types such a time. */
export type MomentNote = 'repeated-hour' | 'skipped-hour'

export type ReadMoment = LegalMoment & { readonly note: MomentNote | null }

const MINUTE = 60_000
const OFFSETS = [0, 60] as const

/**
 * The moment of a civil time. An hour that comes twice is the later one; one that does not exist moves forward by what
 * was skipped, and `civil` says so.
 */
export function momentOf(civil: string): Outcome<ReadMoment, MomentFault> {
  return momentBy(LEGAL_TIME, civil)
}

/** As `momentOf`, by some rules. */
export function momentBy(table: TimeTable, civil: string): Outcome<ReadMoment, MomentFault> {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(civil)
  const wall = parts === null ? Number.NaN : Date.parse(`${civil}Z`)
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 16) !== civil || wall < FIRST)
    return refused({ kind: 'moment-unread' })
  const fitting = OFFSETS.map((minutes) => new Date(wall - minutes * MINUTE)).filter(
    (at, i) => offsetBy(table, at) === OFFSETS[i],
  )
  const [later] = fitting // the smaller offset is the later instant
  const { rules } = table
  if (later !== undefined)
    return accepted({ civil, at: later, rules, note: fitting.length > 1 ? 'repeated-hour' : null })
  const at = new Date(wall) // clocks jump from +0 to +60: by the old offset it is an instant after the jump
  return accepted({ civil: civilBy(table, at), at, rules, note: 'skipped-hour' })
}

/** The table of legal time begins with the rules of 2018. */
const FIRST = Date.parse('2018-07-01T00:00Z')

/** What the clock on the wall shows at an instant, to the minute: `2026-12-03T09:30`. */
export function civilBy(table: TimeTable, at: Date): string {
  return new Date(at.getTime() + offsetBy(table, at) * MINUTE).toISOString().slice(0, 16)
}

/** Whether a kept moment is what its civil time is by the rules of now. */
export function isCurrent(moment: LegalMoment): boolean {
  const now = momentOf(moment.civil)
  return now.ok && now.value.at.getTime() === moment.at.getTime()
}
