import * as z from 'zod'
import {
  MEETING_STANDINGS,
  RECORD_STATUSES,
  RECORD_SUBJECTS,
  TOUR_STANDINGS,
} from '../../../domain/meeting/meeting.ts'
import { code } from './common.ts'

export const someText = z
  .object({ ar: z.string(), fr: z.string(), en: z.string(), zgh: z.string() })
  .partial()
  .meta({
    id: 'SomeText',
    description: 'Written by those who run the site, in at least one of the languages.',
  })
const orNull = someText.nullable()
const fact = z.object({
  about: z.enum(RECORD_SUBJECTS),
  status: z.enum(RECORD_STATUSES),
  source: z.int().nullable().meta({ description: 'Its place in `sources`, from 0' }),
  note: orNull,
})
const documented = {
  sources: z.array(z.object({ title: z.string(), url: z.string().nullable(), asOf: z.string().nullable() })),
  facts: z
    .array(fact)
    .meta({ description: 'Of a documented record: how sure each fact is, and by which source' }),
  shipped: z.boolean().meta({ description: 'A documented record of a meeting that others held' }),
}

const when = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('unknown') }),
    z.object({ kind: z.literal('day'), day: z.string() }),
    z.object({
      kind: z.literal('hour'),
      civil: z.string().meta({ description: 'What a clock in Morocco shows', example: '2026-12-03T09:30' }),
      at: z.iso.datetime(),
      rules: z.string().meta({ description: 'The rules of legal time by which the instant was taken' }),
      minutes: z.int(),
    }),
  ])
  .meta({ description: 'Unknown: no source says the day, or it is still to be announced' })

const said = { title: someText, slogan: orNull, purpose: orNull, organiser: orNull }

export const meeting = z
  .object({
    id: z.string(),
    tour: z.string().nullable(),
    position: z.int().nullable(),
    territory: code,
    ...said,
    city: someText,
    venue: orNull,
    address: orNull,
    when,
    capacity: z.int().nullable(),
    programme: z.array(z.object({ at: z.string().nullable(), text: someText })),
    partners: z.array(z.object({ name: someText, partner: z.string().nullable() })),
    standing: z.enum(MEETING_STANDINGS),
    takesRegistrations: z.boolean(),
    sequence: z.int(),
    ...documented,
  })
  .meta({ id: 'Meeting' })

export const tour = z
  .object({ id: z.string(), territory: code, ...said, standing: z.enum(TOUR_STANDINGS), ...documented })
  .meta({ id: 'Tour' })

export const meetingList = z
  .object({ items: z.array(meeting), tours: z.array(tour) })
  .meta({ id: 'MeetingList' })
