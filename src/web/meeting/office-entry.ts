/** What a planner typed into the form of a meeting or a tour, and the same fields of one that is kept. */
import { readNumber } from '../../domain/basics/number-reading.ts'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { momentOf, type MomentNote } from '../../domain/basics/legal-moment.ts'
import { type SomeText, tidySome } from '../../domain/basics/some-text.ts'
import { readTerritory } from '../../domain/idea/typed-territory.ts'
import {
  MEETING_STANDINGS,
  type Meeting,
  type MeetingTime,
  TOUR_STANDINGS,
  type Tour,
} from '../../domain/meeting/meeting.ts'
import type { FieldFault, MeetingPlan, TourPlan } from '../../domain/meeting/plan.ts'
import type { Partner } from '../../domain/partner/partner.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { type Body, many, one } from '../office/body.ts'

export const TEXTS = ['title', 'slogan', 'purpose', 'organiser'] as const
export const MEETING_TEXTS = ['title', 'city', 'venue', 'address', 'slogan', 'purpose', 'organiser'] as const
export type TextField = (typeof MEETING_TEXTS)[number]

export type Reading<Plan> =
  | { readonly ok: true; readonly plan: Plan; readonly note: MomentNote | null }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

/** The text of a field in the languages that were filled; of row `i` where the form has rows. */
export function textIn(body: Body | undefined, name: string, row?: number): SomeText | null {
  const typed = LANGUAGES.map((language) => {
    const field = `${name}-${language}`
    return [language, row === undefined ? one(body, field) : cell(body, field, row)] as const
  })
  return tidySome(Object.fromEntries(typed))
}

/** How the field of a row is named, which every row sends. */
export const inRows = (name: string): string => `${name}[]`

/** One value of each row, as sent by the form or as kept. */
export function listed(body: Body | undefined, name: string): readonly string[] {
  const sent = many(body, inRows(name))
  return sent.length > 0 ? sent : many(body, name)
}

export function cell(body: Body | undefined, name: string, row: number): string {
  return (listed(body, name)[row] ?? '').replaceAll('\0', '').slice(0, 5_000)
}

/** How many rows of these fields were sent. */
export function rowsOf(body: Body | undefined, names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => listed(body, name).length))
}

export function readMeetingEntry(
  body: Body | undefined,
  { atlas, partners }: { readonly atlas: Atlas; readonly partners: readonly Partner[] },
): Reading<MeetingPlan> {
  const faults: FieldFault[] = []
  const time = timeIn(body, (fault) => faults.push(fault))
  const place = readTerritory(atlas, one(body, 'territory'))
  if (!place.ok) faults.push({ field: 'territory', fault: 'no-such-place' })
  const number = (field: string) => numberIn(body, field, (fault) => faults.push(fault))
  const tour = one(body, 'tour')
  const [position, capacity] = [number('position'), number('capacity')]
  if (faults.length > 0 || !place.ok) return { ok: false, faults }
  const text = (name: TextField) => textIn(body, name)
  return {
    ok: true,
    note: time.note,
    plan: {
      tour: tour === '' ? null : tour,
      position: tour === '' ? null : position,
      territory: place.value,
      title: text('title') ?? {},
      city: text('city') ?? {},
      venue: text('venue'),
      address: text('address'),
      when: time.when,
      capacity,
      slogan: text('slogan'),
      purpose: text('purpose'),
      organiser: text('organiser'),
      programme: programmeIn(body),
      partners: partnersIn(body, partners),
      sources: sourcesIn(body),
      standing: MEETING_STANDINGS.find((known) => known === one(body, 'standing')) ?? 'draft',
      takesRegistrations: one(body, 'takesRegistrations') === 'yes',
    },
  }
}

export function readTourEntry(body: Body | undefined, atlas: Atlas): Reading<TourPlan> {
  const place = readTerritory(atlas, one(body, 'territory'))
  if (!place.ok) return { ok: false, faults: [{ field: 'territory', fault: 'no-such-place' }] }
  return {
    ok: true,
    note: null,
    plan: {
      title: textIn(body, 'title') ?? {},
      slogan: textIn(body, 'slogan'),
      purpose: textIn(body, 'purpose'),
      organiser: textIn(body, 'organiser'),
      territory: place.value,
      standing: TOUR_STANDINGS.find((known) => known === one(body, 'standing')) ?? 'draft',
      sources: sourcesIn(body),
    },
  }
}

type Fault = (fault: FieldFault) => void

/** When nobody says how long: a morning. */
const USUAL_MINUTES = 240

function timeIn(body: Body | undefined, fault: Fault): { when: MeetingTime; note: MomentNote | null } {
  const minutes = numberIn(body, 'minutes', fault) ?? USUAL_MINUTES
  return timeTyped(one(body, 'day').trim(), one(body, 'hour').trim(), minutes, fault)
}

/** A day alone, a day with its hour, or neither. `field`: what the fields of this form begin with. */
export function timeTyped(
  day: string,
  hour: string,
  minutes: number,
  fault: Fault,
  suffix = '',
): { when: MeetingTime; note: MomentNote | null } {
  const unknown = { when: { kind: 'unknown' as const }, note: null }
  if (day === '') {
    if (hour !== '') fault({ field: `day${suffix}`, fault: 'day-needed' })
    return unknown
  }
  const moment = momentOf(`${day}T${hour === '' ? '12:00' : hour}`)
  if (!moment.ok) {
    const dayAlone = momentOf(`${day}T12:00`)
    fault(
      dayAlone.ok
        ? { field: `hour${suffix}`, fault: 'bad-hour' }
        : { field: `day${suffix}`, fault: 'bad-date' },
    )
    return unknown
  }
  if (hour === '') return { when: { kind: 'day', day }, note: null }
  const { note, ...start } = moment.value
  return { when: { kind: 'hour', start, minutes }, note }
}

function numberIn(body: Body | undefined, field: string, fault: Fault): number | null {
  const typed = one(body, field).trim()
  if (typed === '') return null
  const read = readNumber(typed, 'whole')
  if (read !== null && Number.isSafeInteger(read)) return read
  fault({ field, fault: 'out-of-bounds' })
  return null
}

const LINES = LANGUAGES.map((language) => `line-${language}`)
const PARTNERS = LANGUAGES.map((language) => `partner-${language}`)

function programmeIn(body: Body | undefined): MeetingPlan['programme'] {
  return rows(rowsOf(body, ['line-at', ...LINES])).flatMap((i) => {
    const at = cell(body, 'line-at', i).trim()
    const text = textIn(body, 'line', i)
    return at === '' && text === null ? [] : [{ at: at === '' ? null : at, text: text ?? {} }]
  })
}

/** One of the directory bears its name there. */
function partnersIn(body: Body | undefined, directory: readonly Partner[]): MeetingPlan['partners'] {
  return rows(rowsOf(body, ['partner', ...PARTNERS])).flatMap((i): MeetingPlan['partners'] => {
    const chosen = cell(body, 'partner', i)
    const name = textIn(body, 'partner', i)
    if (chosen === '') return name === null ? [] : [{ partner: null, name }]
    const known = directory.find(({ id }) => id === chosen)
    return [{ partner: chosen, name: known?.name ?? name ?? { ar: chosen } }]
  })
}

function sourcesIn(body: Body | undefined): MeetingPlan['sources'] {
  return rows(rowsOf(body, ['source-title', 'source-url', 'source-as-of'])).flatMap((i) => {
    const [title, url, asOf] = (['title', 'url', 'as-of'] as const).map((part) =>
      cell(body, `source-${part}`, i).trim(),
    )
    if (title === '' && url === '' && asOf === '') return []
    return [
      {
        title: title ?? '',
        url: url === '' ? null : (url ?? null),
        asOf: asOf === '' ? null : (asOf ?? null),
      },
    ]
  })
}

const rows = (n: number) => Array.from({ length: n }, (_, i) => i)

/** A kept meeting as its form would send it. */
export function fieldsOfMeeting(meeting: Meeting | MeetingPlan): Body {
  const { when } = meeting
  const hour = when.kind === 'hour' ? when : null
  return {
    ...fieldsOfTexts(meeting, MEETING_TEXTS),
    territory: meeting.territory,
    tour: meeting.tour ?? '',
    position: meeting.position === null ? '' : String(meeting.position),
    day: when.kind === 'day' ? when.day : (hour?.start.civil.slice(0, 10) ?? ''),
    hour: hour?.start.civil.slice(11) ?? '',
    minutes: hour === null ? '' : String(hour.minutes),
    capacity: meeting.capacity === null ? '' : String(meeting.capacity),
    takesRegistrations: meeting.takesRegistrations ? 'yes' : '',
    standing: meeting.standing,
    'line-at': meeting.programme.map(({ at }) => at ?? ''),
    ...columns(
      'line',
      meeting.programme.map(({ text }) => text),
    ),
    partner: meeting.partners.map(({ partner }) => partner ?? ''),
    ...columns(
      'partner',
      meeting.partners.map(({ partner, name }) => (partner === null ? name : {})),
    ),
    ...fieldsOfSources(meeting),
  }
}

export function fieldsOfTour(tour: Tour | TourPlan): Body {
  return {
    ...fieldsOfTexts(tour, TEXTS),
    territory: tour.territory,
    standing: tour.standing,
    ...fieldsOfSources(tour),
  }
}

function fieldsOfTexts<Name extends string>(
  of: Readonly<Record<Name, SomeText | null>>,
  names: readonly Name[],
): Body {
  const fields = names.flatMap((name) =>
    LANGUAGES.map((language) => [`${name}-${language}`, of[name]?.[language] ?? ''] as const),
  )
  return Object.fromEntries(fields)
}

function columns(name: string, texts: readonly SomeText[]): Body {
  return Object.fromEntries(
    LANGUAGES.map((language) => [`${name}-${language}`, texts.map((text) => text[language] ?? '')]),
  )
}

function fieldsOfSources({ sources }: Pick<Meeting, 'sources'>): Body {
  return {
    'source-title': sources.map(({ title }) => title),
    'source-url': sources.map(({ url }) => url ?? ''),
    'source-as-of': sources.map(({ asOf }) => asOf ?? ''),
  }
}
