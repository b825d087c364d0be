import * as z from 'zod'
import { ROUND_KINDS, ROUND_METHODS } from '../../../domain/contest/contest.ts'
import { code } from './common.ts'
import { someText } from './meeting.ts'

const orNull = someText.nullable()

export const contest = z
  .object({
    id: z.string(),
    territory: code,
    meeting: z.string().nullable(),
    phase: z.enum(['draft', 'cancelled', 'before', 'open', 'judging', 'published']),
    title: someText,
    purpose: orNull,
    rules: someText,
    categories: z.array(z.object({ id: z.string(), name: someText })),
    prizes: z.array(
      z.object({
        id: z.string(),
        name: someText,
        amount: z.int().nullable().meta({ description: 'Centimes of dirham; null: no money' }),
        count: z.int(),
        category: z.string().nullable(),
      }),
    ),
    criteria: z.array(
      z.object({
        id: z.string(),
        name: someText,
        explanation: orNull,
        weight: z.int().meta({ description: 'Percent; those of all criteria sum to 100' }),
      }),
    ),
    rounds: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(ROUND_KINDS),
        method: z.enum(ROUND_METHODS),
        blind: z.boolean(),
        keeps: z.int().nullable(),
        judgementsPerEntry: z.int(),
      }),
    ),
    publicVote: z.boolean(),
    deadlines: z.array(
      z.object({
        which: z.string(),
        civil: z.string().meta({ description: 'What a clock in Morocco shows', example: '2026-12-03T23:59' }),
        at: z.iso.datetime(),
        rules: z.string(),
      }),
    ),
    graceMinutes: z.int(),
    sample: z.boolean(),
  })
  .meta({ id: 'Contest' })

export const contestList = z.object({ items: z.array(contest) })
