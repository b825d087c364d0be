import * as z from 'zod'
import { ROUND_KINDS, ROUND_METHODS } from '../../../domain/contest/contest.ts'
import { code } from './common.ts'
import { someText } from './meeting.ts'

const orNull = someText.nullable()

const fields = {
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
}

export const contest = z.object(fields).meta({ id: 'Contest' })

export const contestList = z.object({ items: z.array(contest) })

const named = {
  entry: z.string().meta({ example: 'E-04' }),
  title: z.string().nullable().meta({ description: 'Where its team agreed to be shown' }),
}
const figure = z.number().nullable()
const result = z.object({
  publishedAt: z.iso.datetime(),
  entries: z
    .array(
      z.object({
        contest: z.string(),
        ...named,
        territory: code.nullable(),
        rank: z.int().nullable(),
        mean_mark: figure,
        ability: figure,
        ability_error: figure,
        prizes: z.array(z.object({ prize: z.string(), rank: z.int(), by: z.enum(['jury', 'vote']) })),
      }),
    )
    .meta({ description: 'Of the last round or with a prize, as the jury placed them' }),
  judging: z.object({
    round: z.string(),
    method: z.enum(ROUND_METHODS),
    submitted: z.int(),
    jurors: z.int(),
    sheets: z.int(),
    comparisons: z.int(),
    krippendorffAlpha: figure,
    pairAgreement: figure,
  }),
  awards: z.array(
    z.object({
      prize: z.string(),
      name: someText,
      rank: z.int(),
      by: z.enum(['jury', 'vote']),
      ...named,
      project: z.string().nullable().meta({ description: 'Where its record is public' }),
      reason: orNull,
    }),
  ),
  departures: z
    .array(z.object({ ...named, computed: z.int(), decided: z.int(), reason: z.string() }))
    .meta({ description: 'Where the order of the jury differs from its figures, and why' }),
  jury: z.array(z.object({ name: z.string(), body: z.string().nullable() })),
  ballots: z.string().nullable().meta({ description: 'File of the ballots in the Pabulib format (.pb)' }),
})

export const contestWithResult = z
  .object({
    ...fields,
    entriesSubmitted: z.int().nullable().meta({ description: 'Null until entries are closed' }),
    result: result.nullable().meta({ description: 'Null until results are out' }),
  })
  .meta({ id: 'ContestWithResult' })
