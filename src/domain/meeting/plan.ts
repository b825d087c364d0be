/** What a planner may write of a tour and of a meeting, and what is wrong with it. */
import { contains, type TerritoryCode } from '../basics/territory-code.ts'
import { type SomeText, someWordings } from '../basics/some-text.ts'
import type { Meeting, Tour } from './meeting.ts'

/** A meeting without what the site itself keeps of it. */
export type MeetingPlan = Omit<Meeting, 'id' | 'facts' | 'sequence' | 'shipped' | 'version'>
export type TourPlan = Omit<Tour, 'id' | 'facts' | 'shipped' | 'version'>

export type PlanFault =
  | 'words-needed'
  | 'too-long'
  | 'too-many'
  | 'out-of-bounds'
  | 'no-such-place'
  | 'no-such-tour'
  | 'not-in-the-tour'
  | 'no-such-partner'
  | 'bad-hour'
  | 'bad-address'
  | 'bad-date'
  | 'hour-needed'
  | 'day-needed'
export type FieldFault = { readonly field: string; readonly fault: PlanFault }

export const LONGEST = { short: 160, long: 2_000, source: 300 } as const
/** Rows of programme, partners, sources. */
export const MOST_ROWS = 40
/** Two weeks. */
export const MOST_MINUTES = 20_160
export const MOST_SEATS = 100_000

/** What its codes and names must be among. */
export type Known = {
  readonly territories: ReadonlySet<string>
  readonly partners: ReadonlySet<string>
  /** the tour it is planned in, when there is one of that id that may be changed */
  readonly tour: Pick<Tour, 'territory' | 'shipped'> | null
}

const needed = (field: string, text: SomeText): readonly FieldFault[] =>
  someWordings(text).every((one) => one.trim() === '') ? [{ field, fault: 'words-needed' }] : []

const within = (field: string, text: SomeText | null, most: number): readonly FieldFault[] =>
  text !== null && someWordings(text).some((one) => one.length > most) ? [{ field, fault: 'too-long' }] : []

function between(field: string, n: number | null, least: number, most: number): readonly FieldFault[] {
  const fine = n === null || (Number.isInteger(n) && n >= least && n <= most)
  return fine ? [] : [{ field, fault: 'out-of-bounds' }]
}

/** All that is wrong, each with the field that has it; nothing: it may be kept. */
export function meetingFaults(plan: MeetingPlan, known: Known): readonly FieldFault[] {
  const { when, position } = plan
  const dated = when.kind === 'hour'
  return [
    ...needed('title', plan.title),
    ...needed('city', plan.city),
    ...textFaults(plan),
    ...within('city', plan.city, LONGEST.short),
    ...within('venue', plan.venue, LONGEST.short),
    ...within('address', plan.address, LONGEST.source),
    ...placeFaults(plan.territory, known.territories),
    ...tourFaultsOf(plan, known),
    ...between('position', position, 1, 99),
    ...between('capacity', plan.capacity, 1, MOST_SEATS),
    ...between('minutes', dated ? when.minutes : null, 1, MOST_MINUTES),
    ...(plan.takesRegistrations && !dated ? [{ field: 'hour', fault: 'hour-needed' } as const] : []),
    ...programmeFaults(plan.programme),
    ...partnerFaults(plan.partners, known.partners),
    ...sourceFaults(plan.sources),
  ]
}

export function tourFaults(plan: TourPlan, known: Pick<Known, 'territories'>): readonly FieldFault[] {
  return [
    ...needed('title', plan.title),
    ...textFaults(plan),
    ...placeFaults(plan.territory, known.territories),
    ...sourceFaults(plan.sources),
  ]
}

function textFaults(
  plan: Pick<TourPlan, 'title' | 'slogan' | 'purpose' | 'organiser'>,
): readonly FieldFault[] {
  return [
    ...within('title', plan.title, LONGEST.short),
    ...within('slogan', plan.slogan, LONGEST.source),
    ...within('purpose', plan.purpose, LONGEST.long),
    ...within('organiser', plan.organiser, LONGEST.source),
  ]
}

function placeFaults(territory: TerritoryCode, known: ReadonlySet<string>): readonly FieldFault[] {
  return known.has(territory) ? [] : [{ field: 'territory', fault: 'no-such-place' }]
}

/** A stop lies where its tour goes; a documented tour gets no more stops. */
function tourFaultsOf({ tour, territory }: MeetingPlan, known: Known): readonly FieldFault[] {
  if (tour === null) return []
  if (known.tour === null || known.tour.shipped) return [{ field: 'tour', fault: 'no-such-tour' }]
  return contains(known.tour.territory, territory) ? [] : [{ field: 'tour', fault: 'not-in-the-tour' }]
}

function programmeFaults(programme: MeetingPlan['programme']): readonly FieldFault[] {
  return [
    ...(programme.length > MOST_ROWS ? [{ field: 'line-ar-0', fault: 'too-many' } as const] : []),
    ...programme.flatMap(({ at, text }, i) => [
      ...(at !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(at)
        ? [{ field: `line-at-${i}`, fault: 'bad-hour' } as const]
        : []),
      ...needed(`line-ar-${i}`, text),
      ...within(`line-ar-${i}`, text, LONGEST.source),
    ]),
  ]
}

function partnerFaults(partners: MeetingPlan['partners'], known: ReadonlySet<string>): readonly FieldFault[] {
  return [
    ...(partners.length > MOST_ROWS ? [{ field: 'partner-0', fault: 'too-many' } as const] : []),
    ...partners.flatMap(({ partner, name }, i) => [
      ...(partner !== null && !known.has(partner)
        ? [{ field: `partner-${i}`, fault: 'no-such-partner' } as const]
        : []),
      ...needed(`partner-ar-${i}`, name),
      ...within(`partner-ar-${i}`, name, LONGEST.short),
    ]),
  ]
}

function sourceFaults(sources: MeetingPlan['sources']): readonly FieldFault[] {
  return [
    ...(sources.length > MOST_ROWS ? [{ field: 'source-title-0', fault: 'too-many' } as const] : []),
    ...sources.flatMap(({ title, url, asOf }, i): readonly FieldFault[] => [
      ...(title.trim() === '' ? [{ field: `source-title-${i}`, fault: 'words-needed' } as const] : []),
      ...(title.length > LONGEST.source ? [{ field: `source-title-${i}`, fault: 'too-long' } as const] : []),
      ...(url !== null && !(/^https?:\/\/[^\s]+$/i.test(url) && url.length <= LONGEST.source)
        ? [{ field: `source-url-${i}`, fault: 'bad-address' } as const]
        : []),
      ...(asOf !== null && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(asOf)
        ? [{ field: `source-as-of-${i}`, fault: 'bad-date' } as const]
        : []),
    ]),
  ]
}
