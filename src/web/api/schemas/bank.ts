import * as z from 'zod'
import {
  PROJECT_AUDIENCES,
  PUBLICATIONS,
  SOURCES,
  STAGES,
  VISIBILITIES,
} from '../../../domain/project/project.ts'
import { FINDABLE } from '../../../domain/search/document.ts'
import { code, text } from './common.ts'

export const ownText = z.union([z.object({ own: z.string() }), text]).meta({
  id: 'OwnText',
  description:
    'Either `own`: somebody’s own words, in one language and spelling; or a text kept in several languages.',
})
const orNull = ownText.nullable()
const attested = z.object({
  text: ownText,
  amount: z.int().nullable().meta({ description: 'Centimes of dirham' }),
  year: z.int().nullable(),
  source: z.string().nullable(),
  sourceUrl: z.string().nullable(),
})

export const project = z
  .object({
    id: z.string(),
    stage: z.enum(STAGES),
    source: z.enum(SOURCES),
    territory: code,
    sector: z.string(),
    activity: z.string().nullable(),
    model: z.string().nullable(),
    simulation: z.string().nullable(),
    audiences: z.array(z.enum(PROJECT_AUDIENCES)),
    year: z.int().nullable(),
    title: ownText,
    summary: orNull,
    life: z.object({
      need: orNull,
      model: orNull,
      team: z.object({ carrier: orNull, beneficiaries: orNull, people: z.int().nullable() }),
      partners: z.array(ownText),
      money: z.array(attested),
      results: z.array(attested),
      events: z.array(
        z.object({
          at: z.string(),
          stage: z.enum(STAGES).nullable(),
          text: ownText,
          source: z.string().nullable(),
          sourceUrl: z.string().nullable(),
        }),
      ),
      sources: z.array(
        z.object({ title: z.string(), url: z.string().nullable(), asOf: z.string().nullable() }),
      ),
    }),
    sample: z.boolean(),
    visibility: z.enum(VISIBILITIES),
    publication: z.enum(PUBLICATIONS),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Project' })

export const projectList = z
  .object({ total: z.int(), items: z.array(project), next: z.string().nullable() })
  .meta({ id: 'ProjectList' })

/** Programmes and partners are answered as they are kept; `src/domain` describes their members. */
export const programme = z
  .looseObject({ id: z.string(), name: text, summary: text, criteria: z.array(z.unknown()) })
  .meta({ id: 'Programme' })
export const partner = z
  .looseObject({ id: z.string(), name: text, roles: z.array(z.string()), territories: z.array(code) })
  .meta({ id: 'Partner' })

export const found = z
  .object({
    didYouMean: z.string().nullable(),
    groups: z.array(
      z.object({
        kind: z.enum(FINDABLE),
        total: z.int(),
        hits: z.array(
          z.object({ ref: z.string(), title: ownText, excerpt: orNull, territory: code.nullable() }),
        ),
      }),
    ),
  })
  .meta({ id: 'Found' })

const step = z.object({ fact: z.string(), from: z.unknown().optional(), to: z.unknown() })
export const matched = z
  .object({
    items: z.array(
      z.object({
        programme: z.string(),
        verdict: z.looseObject({
          kind: z.enum(['eligible', 'unknown', 'not-yet', 'no']),
          ask: z.string().optional().meta({ description: 'The fact whose answer matters most next' }),
          way: z.array(step).optional().meta({ description: 'The shortest way there' }),
        }),
        criteria: z.array(z.object({ id: z.string(), truth: z.enum(['yes', 'no', 'unknown']) })),
      }),
    ),
  })
  .meta({ id: 'Matched' })
