import * as z from 'zod'
import { AUDIENCES, CUSTOMERS, FABRIC_SECTORS, PARTS } from '../../../domain/activity/activity.ts'
import { text } from './common.ts'

const weighed = z.object({
  indicator: z.string(),
  when: z.enum(['high', 'low']),
  weight: z.number(),
  why: text,
})
const effect = z.object({
  level: z.int().meta({ description: '0 none to 3 strong' }),
  why: text,
  status: z.literal('judgement'),
})

const brief = {
  id: z.string(),
  name: text,
  description: text,
  sector: z.string(),
  odcoSector: z.string(),
  newGeneration: z.boolean(),
  audiences: z.array(z.enum(AUDIENCES)),
  models: z.array(z.string()).meta({ description: 'Ids of the ready economic models of this activity' }),
}

export const activityList = z
  .object({
    items: z.array(z.object(brief)),
    startingWeights: z.array(z.object({ part: z.enum(PARTS), weight: z.number(), why: text })).meta({
      description: 'Weights of the parts of a promise before anyone changes them; an editorial setting',
    }),
    sectors: z.array(z.object({ id: z.string(), name: text })),
  })
  .meta({ id: 'ActivityList' })

export const activity = z
  .object({
    ...brief,
    sells: z.enum(['product', 'service']),
    needs: z.array(weighed),
    livesOn: z.object({
      share: z.number(),
      status: z.literal('setting'),
      why: text,
      assets: z.array(
        z.object({ strength: z.number(), keys: z.array(z.string()), kinds: z.array(z.string()) }),
      ),
    }),
    people: z.array(weighed),
    ground: z.object({
      place: z.enum(['rural', 'urban', 'any']),
      status: z.literal('setting'),
      why: text,
    }),
    gates: z.array(
      z.object({
        infrastructure: z.enum(['electricity', 'water', 'road']),
        indicator: z.string(),
        bound: z.enum(['at-least', 'at-most']),
        threshold: z.number(),
        status: z.literal('setting'),
        why: text,
      }),
    ),
    fabric: z.object({
      sector: z.enum(FABRIC_SECTORS),
      relation: z.enum(['competes', 'completes']),
      why: text,
    }),
    reach: z.object({ km: z.number(), status: z.literal('setting'), why: text }),
    customers: z.array(z.object({ who: z.enum(CUSTOMERS), share: z.number(), status: z.literal('setting') })),
    effects: z.object({ economic: effect, social: effect, environmental: effect }),
    seasonality: z.object({ words: text, status: z.literal('general-knowledge') }).nullable(),
  })
  .meta({ id: 'Activity' })
