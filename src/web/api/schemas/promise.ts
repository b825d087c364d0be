import * as z from 'zod'
import { PARTS } from '../../../domain/activity/activity.ts'
import { METHODS } from '../../../domain/activity/rank.ts'
import { REASON_OPERANDS, type ReasonKind } from '../../../domain/activity/reason.ts'
import { code, language, level, text, year } from './common.ts'

const operand = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('number'),
      value: z.number().nullable(),
      decimals: z.int(),
      unit: z.enum(['', '%', 'km']),
    }),
    z.object({ kind: z.literal('text'), text }),
    z.object({ kind: z.literal('texts'), texts: z.array(text) }),
    z.object({ kind: z.literal('term'), term: z.string() }),
  ])
  .meta({ id: 'Operand' })

const reason = z
  .object({
    kind: z.enum(Object.keys(REASON_OPERANDS) as [ReasonKind, ...ReasonKind[]]),
    operands: z.record(z.string(), operand),
    text: z.string(),
    lang: language,
  })
  .meta({
    id: 'Reason',
    description:
      'A reason as data, and as one sentence; `lang` is the language the sentence is really in: what has no Tamazight words is said in Arabic.',
  })

const fact = z.object({
  indicator: z.string(),
  value: z.number(),
  from: code,
  year,
  source: z.string(),
  caution: text.nullable(),
  median: z.number().nullable(),
  percentile: z.number(),
})

const share = z.number().meta({ description: '0 to 1' })
const part = z.enum(PARTS)
const contribution = z.object({ part, by: z.number() })

const ranked = z
  .object({
    rank: z.int(),
    activity: z.object({ id: z.string(), name: text }),
    models: z.array(z.string()),
    score: z.number().meta({
      description: 'Weighted sum and TOPSIS: 0 to 1. PROMETHEE II: net flow, -1 to 1.',
    }),
    confidence: share,
    lifts: z.array(contribution),
    lowers: z.array(contribution),
    amongFirstFive: share.nullable().meta({
      description:
        'Share of 2,000 random sets of weights with which it is among the first five; null for TOPSIS',
    }),
    stability: z.array(reason).meta({
      description: 'Between which weights of each part it is among the first five; empty for TOPSIS',
    }),
    wouldChange: z.array(reason),
    parts: z.array(
      z.object({
        part,
        value: share,
        confidence: share,
        facts: z.array(fact),
        reasons: z.array(reason),
        doubts: z.array(reason),
      }),
    ),
  })
  .meta({ id: 'RankedActivity' })

export const promise = z
  .object({
    territory: z.object({ code, level, name: text }),
    method: z.enum(METHODS),
    weights: z.array(z.object({ part, weight: z.number(), share })),
    total: z.int().meta({ description: 'How many activities were ranked' }),
    ranking: z.array(ranked),
  })
  .meta({ id: 'Promise' })
