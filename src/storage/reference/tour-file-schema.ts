/** What a file of `data/tours/` must be: nothing is said of a meeting without where it was read. */
import { z } from 'zod'
import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { RECORD_STATUSES, RECORD_SUBJECTS, type RecordSubject } from '../../domain/meeting/meeting.ts'
import { textSchema } from './file-fault.ts'

/** What the codes and partners of a file must be among. */
export type TourContext = {
  readonly territories: ReadonlySet<string>
  readonly partners: ReadonlySet<string>
}

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{2,79}$/, 'an id is small ASCII letters, digits and hyphens')
const url = z.url({ protocol: /^https?$/, error: 'a web address, or null' })
const asOf = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year or a date: 2025, 2025-04-10, or null')
const source = z.strictObject({
  title: z.string().trim().min(1, 'a source has a name'),
  url: url.nullable(),
  asOf: asOf.nullable(),
})
const day = z
  .string()
  .refine((one) => isDay(one), 'a day as 2025-04-03, or null')
  .nullable()
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an hour as 09:30, or null')
const text = textSchema.nullable()
const fact = z
  .strictObject({
    about: z.enum(RECORD_SUBJECTS),
    status: z.enum(RECORD_STATUSES),
    source: z.string().nullable(),
    note: text,
  })
  .refine(
    (one) => (one.source === null) === (one.status === 'not-found'),
    'a fact that was found has a source',
  )

export type RawRecord = { readonly facts: readonly z.infer<typeof fact>[] }

function isDay(typed: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(typed) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === typed
}

function shapes({ territories, partners }: TourContext) {
  const territory = z.string().transform((typed, context): TerritoryCode => {
    const code = parseTerritoryCode(typed)
    if (code !== null && territories.has(code)) return code
    context.addIssue({ code: 'custom', message: `no territory has the code ${typed}` })
    return z.NEVER
  })
  const partner = z
    .string()
    .refine((one) => partners.has(one), 'no such partner in the directory')
    .nullable()
  const said = { id, territory, title: textSchema, slogan: text, purpose: text, organiser: text }
  const facts = z.array(fact).min(1, 'a record has facts')
  const tour = z.strictObject({ ...said, facts }).superRefine(saysWhere)
  const meeting = z
    .strictObject({
      ...said,
      position: z.int().min(1).max(99).nullable(),
      city: textSchema,
      venue: text,
      address: text,
      day,
      programme: z.array(z.strictObject({ at: hour.nullable(), text: textSchema })),
      partners: z.array(z.strictObject({ partner, name: textSchema })),
      facts,
    })
    .superRefine(saysWhere)
    .superRefine(saysWhen)
  return { tour, meeting }
}

export type RawMeeting = z.output<ReturnType<typeof shapes>['meeting']>

/** One file: a tour with its meetings, or meetings of none. */
export function tourFile(context: TourContext) {
  const { tour, meeting } = shapes(context)
  return z
    .strictObject({
      note: z.string(),
      sources: z.record(id, source),
      tour: tour.nullable(),
      meetings: z.array(meeting).min(1, 'a file has meetings'),
    })
    .superRefine(sourcesAreKnown)
}

const NEEDS_A_SOURCE = [
  'venue',
  'organiser',
  'slogan',
  'purpose',
  'programme',
  'partners',
  'position',
] as const

type Said = RawRecord & Readonly<Partial<Record<RecordSubject, unknown>>>

/** What is written about a meeting has a fact that says where it was read. */
function saysWhere(record: Said, context: z.RefinementCtx): void {
  for (const about of NEEDS_A_SOURCE) {
    const value = record[about]
    const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    if (!empty && !record.facts.some((one) => one.about === about && one.source !== null))
      context.addIssue({ code: 'custom', path: [about], message: 'no fact says where this was read' })
  }
}

/** A day that is not known says so; one that is known says by whom. */
function saysWhen({ day: known, facts }: { day: string | null } & RawRecord, context: z.RefinementCtx): void {
  const found = facts.some(({ about, source: read }) => about === 'day' && read !== null)
  const missed = facts.some(({ about, status }) => about === 'day' && status === 'not-found')
  if (known === null ? !missed || found : !found || missed)
    context.addIssue({ code: 'custom', path: ['day'], message: 'the facts say otherwise of the day' })
}

type WholeFile = {
  readonly sources: Readonly<Record<string, unknown>>
  readonly tour: RawRecord | null
  readonly meetings: readonly (RawRecord & { readonly id: string; readonly position: number | null })[]
}

function sourcesAreKnown({ sources, tour, meetings }: WholeFile, context: z.RefinementCtx): void {
  const add = (path: readonly PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path: [...path], message })
  const records = [
    ...(tour === null ? [] : [{ path: ['tour'] as PropertyKey[], facts: tour.facts }]),
    ...meetings.map(({ facts }, i) => ({ path: ['meetings', i] as PropertyKey[], facts })),
  ]
  for (const { path, facts } of records)
    facts.forEach((one, i) => {
      if (one.source !== null && !(one.source in sources))
        add([...path, 'facts', i, 'source'], `no source is called "${one.source}"`)
    })
  const used = new Set(records.flatMap(({ facts }) => facts.map(({ source: key }) => key)))
  for (const key of Object.keys(sources)) if (!used.has(key)) add(['sources', key], 'nothing was read there')
  const positions = meetings.flatMap(({ position }) => position ?? [])
  if (new Set(positions).size < positions.length)
    add(['meetings'], 'two stops have the same place in the tour')
}
