/**
 * Regional meetings and the tours they belong to. Some are documented records shipped with the site and
 * never change on it; the others are planned by those who run it.
 */
import type { LegalMoment } from '../basics/legal-moment.ts'
import type { SomeText } from '../basics/some-text.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { type Doer, isTerminal } from '../office/permissions.ts'
import { type Actor, holds, type Visitor } from '../person/actor.ts'
import type { PersonId } from '../person/person.ts'

export type SourceOfRecord = {
  readonly title: string
  readonly url: string | null
  readonly asOf: string | null
}

/** How sure a fact of a documented meeting is; `not-found`: no source that was read says it. */
export const RECORD_STATUSES = ['verified', 'press', 'derived', 'unverified', 'not-found'] as const
export type RecordStatus = (typeof RECORD_STATUSES)[number]
export const RECORD_SUBJECTS = [
  'day',
  'hour',
  'position',
  'city',
  'venue',
  'organiser',
  'partners',
  'slogan',
  'purpose',
  'programme',
] as const
export type RecordSubject = (typeof RECORD_SUBJECTS)[number]

/** What is known of one fact of a record, and where that was read. */
export type FactOfRecord = {
  readonly about: RecordSubject
  readonly status: RecordStatus
  /** its place in `sources`, from 0; null: in none of them */
  readonly source: number | null
  /** where sources contradict each other, how it was derived */
  readonly note: SomeText | null
}

export const TOUR_STANDINGS = ['draft', 'announced', 'cancelled'] as const
export type TourStanding = (typeof TOUR_STANDINGS)[number]

export type Tour = {
  /** words and hyphens for a shipped one, ten letters and digits for one planned here */
  readonly id: string
  readonly title: SomeText
  readonly slogan: SomeText | null
  readonly purpose: SomeText | null
  readonly organiser: SomeText | null
  readonly territory: TerritoryCode
  readonly standing: TourStanding
  readonly sources: readonly SourceOfRecord[]
  /** of a documented tour: how sure each fact is */
  readonly facts?: readonly FactOfRecord[]
  /** a documented record of `data/tours`: nobody changes it on the site */
  readonly shipped: boolean
  /** goes up with every change; a form says which one it was made from */
  readonly version: number
}

export const MEETING_STANDINGS = ['draft', 'announced', 'postponed', 'cancelled'] as const
export type MeetingStanding = (typeof MEETING_STANDINGS)[number]

export type MeetingTime =
  /** of a documented meeting whose day was not found, or of one that was put off */
  | { readonly kind: 'unknown' }
  /** `2025-04-03`, the hour not known */
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'hour'; readonly start: LegalMoment; readonly minutes: number }

export type ProgrammeItem = {
  /** `09:30` on the day; null: no hour said */
  readonly at: string | null
  readonly text: SomeText
}

export type MeetingPartner = {
  readonly name: SomeText
  /** in the directory of partners; null: not there */
  readonly partner: string | null
}

export type Meeting = {
  readonly id: string
  readonly tour: string | null
  /** 3: the third stop of its tour */
  readonly position: number | null
  readonly territory: TerritoryCode
  readonly title: SomeText
  readonly city: SomeText
  readonly venue: SomeText | null
  readonly address: SomeText | null
  readonly when: MeetingTime
  /** seats; null: no limit said */
  readonly capacity: number | null
  readonly slogan: SomeText | null
  readonly purpose: SomeText | null
  readonly organiser: SomeText | null
  readonly programme: readonly ProgrammeItem[]
  readonly partners: readonly MeetingPartner[]
  readonly sources: readonly SourceOfRecord[]
  /** of a documented meeting: how sure each fact is */
  readonly facts?: readonly FactOfRecord[]
  readonly standing: MeetingStanding
  /** people may register on the site, as long as it has not begun */
  readonly takesRegistrations: boolean
  /** RFC 5545: goes up when day, hour, place or standing change */
  readonly sequence: number
  readonly shipped: boolean
  readonly version: number
}

export type MeetingPhase = 'draft' | 'coming' | 'running' | 'held' | 'postponed' | 'cancelled' | 'undated'

const DAY = 86_400_000

/** `running` on the whole day when the hour is not known. */
export function meetingPhase(
  { standing, when }: Pick<Meeting, 'standing' | 'when'>,
  now: Date,
): MeetingPhase {
  if (standing !== 'announced') return standing
  if (when.kind === 'unknown') return 'undated'
  const [start, end] = meetingSpan(when)
  if (now < start) return 'coming'
  return now < end ? 'running' : 'held'
}

/** First and last instant; a day by itself is taken from midnight to midnight of UTC, which is legal time since 2026. */
export function meetingSpan(when: Exclude<MeetingTime, { kind: 'unknown' }>): readonly [Date, Date] {
  if (when.kind === 'day') {
    const start = Date.parse(`${when.day}T00:00Z`)
    return [new Date(start), new Date(start + DAY)]
  }
  return [when.start.at, new Date(when.start.at.getTime() + when.minutes * 60_000)]
}

export function isShown({ standing }: Pick<Meeting, 'standing'>): boolean {
  return standing !== 'draft'
}

/** Plans tours and meetings of a territory: its delegate, an editor or administrator of it. */
export function mayPlanMeetings(doer: Doer, territory: TerritoryCode): boolean {
  return isTerminal(doer) || holds(doer, PLANNERS, territory)
}
export const PLANNERS = ['delegate', 'editor', 'administrator'] as const

/** A documented record is nobody's to change. */
export function mayChangePlanned(
  doer: Doer,
  { shipped, territory }: Pick<Meeting, 'shipped' | 'territory'>,
): boolean {
  return !shipped && mayPlanMeetings(doer, territory)
}

/** Who helps at one meeting: at the door, or writing down what is said. Named by its planner; ordinary accounts. */
export const STAFF_DUTIES = ['door', 'capture'] as const
export type StaffDuty = (typeof STAFF_DUTIES)[number]
export type Staff = { readonly person: PersonId; readonly duty: StaffDuty }

/** Helpers see names of people only around the day: from seven days before it begins until fourteen after its end. */
export function onDuty(
  visitor: Visitor,
  duty: StaffDuty,
  {
    meeting,
    staff,
    now,
  }: { readonly meeting: Meeting; readonly staff: readonly Staff[]; readonly now: Date },
): visitor is Actor {
  if (visitor === null || meeting.shipped) return false
  if (holds(visitor, ['delegate', 'administrator'], meeting.territory)) return true
  if (meeting.when.kind === 'unknown') return false
  const [start, end] = meetingSpan(meeting.when)
  const around = now.getTime() >= start.getTime() - 7 * DAY && now.getTime() <= end.getTime() + 14 * DAY
  return around && staff.some((one) => one.person === visitor.person && one.duty === duty)
}
