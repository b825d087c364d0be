import * as z from 'zod'
import { JUDGEMENTS } from '../../../domain/territory/standing.ts'
import { code, level, text, year } from './common.ts'

export const place = z.object({ latitude: z.number(), longitude: z.number() }).nullable().meta({
  description:
    'Centroid in WGS84 degrees. A region or province stands where its people live: the mean of its communes weighted by population.',
})

export const territory = z
  .object({
    code,
    level,
    name: text,
    parent: code.nullable(),
    kind: z.string().nullable().meta({ description: 'Kind as the HCP names it: province, prefecture, …' }),
    place,
    population: z.int().nullable().meta({ description: 'Legal population 2024' }),
    households: z.int().nullable(),
  })
  .meta({ id: 'Territory' })

export const territoryList = z
  .object({
    total: z.int().meta({ description: 'How many territories the filters keep' }),
    items: z.array(territory),
    next: z.string().nullable().meta({ description: 'Address of the next page; null on the last one' }),
  })
  .meta({ id: 'TerritoryList' })

const axis = z.enum(['economic', 'social', 'environmental'])
const role = z.enum(['need', 'potential', 'context'])

export const indicator = z
  .object({
    id: z.string(),
    label: text,
    explanation: text,
    unit: z.string(),
    axis,
    role,
    need: z.union([z.literal(1), z.literal(-1), z.literal(0)]).meta({
      description: '1: more of it is more need; -1: less of it is more need; 0: it is no need',
    }),
    decimals: z.int(),
    source: z.string(),
    sourceUrl: z.string().nullable(),
    year,
    licence: z.string(),
    confidence: z.enum(['published', 'derived', 'estimate']),
    territories: z.int().meta({ description: 'How many territories have a figure of their own' }),
    csv: z.string(),
  })
  .meta({ id: 'Indicator' })

export const indicatorList = z.object({ items: z.array(indicator) }).meta({ id: 'IndicatorList' })

const shown = z.object({ value: z.number(), year, source: z.string(), caution: text.nullable() })

export const figure = z
  .object({
    indicator: z.string(),
    label: text,
    unit: z.string(),
    axis,
    role,
    value: z.number(),
    year,
    source: z.string(),
    sourceUrl: z.string().nullable(),
    confidence: z.enum(['published', 'derived', 'estimate']),
    caution: text.nullable().meta({ description: 'Why the figure must be read with care' }),
    from: code.meta({
      description: 'Whose figure it is: the territory itself, or the nearest that contains it',
    }),
    inherited: z.boolean(),
    percentile: z.number().nullable().meta({
      description: 'Part of the comparable territories of `from` with a lower figure, 0 to 1',
    }),
    median: z.number().nullable(),
    comparedWith: z.int(),
    judgement: z.enum(JUDGEMENTS).nullable(),
    province: shown.nullable(),
    region: shown.nullable(),
    nation: shown.nullable(),
  })
  .meta({ id: 'Figure' })

export const asset = z
  .object({
    key: z.string(),
    name: text,
    kind: z.string(),
    territory: code,
    relation: z.enum(['own', 'containing', 'contained']).meta({
      description: 'Written for this territory, for one that contains it, or for one inside it',
    }),
    source: z.string().nullable(),
    sourceUrl: z.string().nullable(),
    year: year.nullable(),
    status: z.enum(['verified', 'general-knowledge']),
    note: z.string().nullable(),
  })
  .meta({ id: 'Asset' })

export const territoryProfile = z
  .object({
    territory,
    containers: z.array(territory).meta({ description: 'From the nearest outwards, the nation last' }),
    children: z.array(z.object({ code, name: text })),
    comparable: z.array(z.object({ code, name: text })).meta({
      description: 'Territories of similar size and rurality, with which figures are compared; nearest first',
    }),
    figures: z.array(figure),
    assets: z.array(asset),
    promise: z.string().nullable().meta({ description: 'Address of the ranking of activities' }),
  })
  .meta({ id: 'TerritoryProfile' })
