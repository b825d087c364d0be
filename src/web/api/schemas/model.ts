import * as z from 'zod'
import { figureStatus, text, year } from './common.ts'

const input = z
  .object({
    id: z.string(),
    label: text,
    unit: z.string().meta({ description: 'A `%` input is a fraction: 0.05 is 5 %' }),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    min: z.number(),
    max: z.number(),
    integer: z.boolean(),
    provenance: z.object({
      status: figureStatus,
      source: z.string().nullable(),
      sourceUrl: z.string().nullable(),
      year: year.nullable(),
      note: z.string().nullable(),
    }),
  })
  .meta({ id: 'ModelFigure' })

const brief = {
  id: z.string(),
  name: text,
  summary: text,
  activity: z.string(),
  category: z.enum(['supply-and-sell', 'serve-members', 'workers']),
  newGeneration: z.boolean(),
  audiences: z.array(z.string()),
  precedent: z.string().nullable(),
  volumeUnit: text,
  unconfirmed: z.array(z.string()).meta({
    description: 'Inputs for which no source was found: until they are confirmed, the model is a template',
  }),
}

export const modelList = z.object({ items: z.array(z.object(brief)) }).meta({ id: 'ModelList' })

const line = { id: z.string(), label: text }
const ids = z.string().meta({ description: 'Id of an input' })

export const model = z
  .object({
    ...brief,
    taxActivity: z.enum(['collects-members-raw-material', 'transforms-members-inputs', 'other']),
    seasonality: z.array(z.number()).meta({ description: 'Twelve weights, January first' }),
    inputs: z.array(input),
    products: z.array(z.object({ ...line, unit: z.string(), perUnit: ids, price: ids })),
    variable: z.array(
      z.object({
        ...line,
        kind: z.enum(['material', 'labour', 'service']),
        unit: z.string(),
        perUnit: ids,
        price: ids,
        toMembers: z.boolean(),
      }),
    ),
    fixed: z.array(z.object({ ...line, monthly: ids })),
    staff: z.array(
      z.object({ ...line, headcount: ids, monthlyPay: ids, charged: z.boolean(), toMembers: z.boolean() }),
    ),
    equipment: z.array(z.object({ ...line, quantity: ids, unitPrice: ids, lifeYears: ids })),
    sheet: z.object({
      context: text,
      objective: text,
      composition: text,
      cost: text,
      activities: z.array(text),
      governance: text,
      partners: z.array(text),
      territories: text,
      equipment: text,
      staffing: text,
      seasonality: text,
      licences: z.array(text),
      training: z.array(text),
      risks: z.array(text),
      environment: text,
      jobs: text,
    }),
  })
  .meta({ id: 'Model' })
