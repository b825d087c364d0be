/** What a simulation is asked and what it answers. All money is in dirhams (MAD), excluding VAT. */
import * as z from 'zod'
import { SCENARIO_OUTCOMES } from '../../../domain/model/scenario-outcomes.ts'
import { language, text } from './common.ts'

const count = z.int().min(0).max(1000).nullable()

export const simulationRequest = z
  .strictObject({
    model: z.string().max(80).meta({ description: 'Id of a ready model' }),
    changes: z
      .record(z.string().max(80), z.number())
      .refine((changes) => Object.keys(changes).length <= 300, 'too many changes')
      .default({})
      .meta({
        description:
          'Inputs to change, by id; the others keep the central value of the model. Rates are fractions: 0.05 is 5 %.',
      }),
    governance: z
      .union([
        z.strictObject({ organ: z.literal('board'), boardSize: count.default(null) }),
        z.strictObject({ organ: z.literal('manager'), managers: count.default(null) }),
      ])
      .optional()
      .meta({ description: 'When given, it is judged by articles 47, 50 and 65 of law 112-12' }),
    draws: z.int().min(0).max(10_000).default(1000).meta({
      description: 'Scenarios drawn for the risk; 0: none',
    }),
    seed: z.int().min(0).max(4_294_967_295).default(20_250_403).meta({
      description: 'The same seed gives the same draws, here and everywhere',
    }),
    lang: language.optional(),
  })
  .meta({
    id: 'SimulationRequest',
    example: {
      model: 'saffron',
      changes: { members: 12, loan: 60000 },
      governance: { organ: 'manager', managers: 1 },
      lang: 'fr',
    },
  })
export type SimulationRequest = z.infer<typeof simulationRequest>

const mad = z.number().meta({ description: 'MAD' })
const monthly = z.array(mad).meta({ description: 'MAD, month by month' })
const yearly = z.array(mad).meta({ description: 'MAD, year by year' })
const volumes = z.array(z.number())
const series = z.object({ id: z.string(), label: text, amounts: yearly })
const amount = z.object({ id: z.string(), label: text, amount: mad })
const all = <Name extends string>(names: readonly Name[], shape: typeof monthly) =>
  z.object(Object.fromEntries(names.map((name) => [name, shape])) as Record<Name, typeof monthly>)

const chance = z.object({ share: z.number(), error: z.number() })
const spread = z.object({
  draws: z.int(),
  mean: mad,
  meanError: mad,
  standardDeviation: mad,
  quantiles: z.array(z.object({ share: z.number(), value: mad, error: mad })),
  belowZero: chance,
})

const risk = z
  .object({
    draws: z.int(),
    seed: z.int(),
    spread: z.enum(['pert', 'triangular']),
    varied: z.array(z.string()).meta({ description: 'Inputs that were drawn' }),
    outcomes: z.object(
      Object.fromEntries(SCENARIO_OUTCOMES.map((outcome) => [outcome, spread])) as Record<
        (typeof SCENARIO_OUTCOMES)[number],
        typeof spread
      >,
    ),
    shortageByMonth: z.array(chance).meta({ description: 'Chance that cash is below zero, month by month' }),
    anyShortage: chance,
  })
  .nullable()

const bar = z.object({
  input: z.string(),
  label: text,
  unit: z.string(),
  low: z.number(),
  high: z.number(),
  atLow: mad,
  atHigh: mad,
  changeAtLow: mad,
  changeAtHigh: mad,
})

const rateOfReturn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('one'), rate: z.number() }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('several'), rates: z.array(z.number()) }),
])

const legalBasis = z.record(z.string(), z.unknown()).meta({ description: 'The article and source behind it' })

const income = z.object({
  sales: z.array(series),
  ...all(
    [
      'totalSales',
      'costOfMaterials',
      'labourAndServices',
      'staff',
      'fixed',
      'preOpening',
      'depreciation',
      'interest',
      'resultBeforeTax',
      'tax',
      'netSurplus',
    ],
    yearly,
  ).shape,
  detail: z.object({
    materialsBought: z.array(series),
    labourAndServices: z.array(series),
    staff: z.array(series),
    fixed: z.array(series),
  }),
})

const indicators = z.object({
  breakEvenSales: z.array(mad.nullable()),
  breakEvenVolume: z.array(z.number().nullable()),
  paybackMonths: z.number().nullable(),
  npv: mad,
  irr: rateOfReturn,
  residualEquipment: mad,
  residualWorkingCapital: mad,
  debtServiceCover: z.array(z.number().nullable()),
  lowestCash: z.object({ month: z.int(), amount: mad }),
  jobs: z.object({
    members: z.number(),
    employees: z.number(),
    paidMembers: z.number(),
    dayWorkYears: z.number(),
  }),
})

export const simulation = z
  .object({
    model: z.object({ id: z.string(), name: text }),
    currency: z.literal('MAD'),
    inputs: z.record(z.string(), z.number()).meta({ description: 'The value used for every input' }),
    unconfirmed: z.array(z.string()).meta({
      description: 'Inputs without a source that were not changed: results rest on them',
    }),
    financing: z.object({
      investment: z.array(amount),
      preOpening: mad,
      totalNeed: mad,
      shares: mad,
      grant: mad,
      otherContribution: mad,
      loan: mad,
      totalSources: mad,
      openingCash: mad,
    }),
    monthly: z.object({
      produced: volumes,
      sold: volumes,
      ...all(
        [
          'sales',
          'materialsBought',
          'costOfMaterials',
          'labourAndServices',
          'staff',
          'fixed',
          'depreciation',
          'interest',
          'result',
        ],
        monthly,
      ).shape,
    }),
    income,
    cash: all(
      [
        'opening',
        'receipts',
        'suppliers',
        'labourAndServices',
        'staff',
        'fixed',
        'equipment',
        'interest',
        'principal',
        'tax',
        'paidToMembers',
        'closing',
      ],
      monthly,
    ),
    balance: all(
      [
        'equipment',
        'stock',
        'receivables',
        'cash',
        'totalAssets',
        'payables',
        'loan',
        'taxDue',
        'dueToMembers',
        'shares',
        'grants',
        'reserves',
        'surplus',
        'totalLiabilities',
      ],
      monthly,
    ),
    surplus: z.array(
      z.object({
        netSurplus: mad,
        lossRecovered: mad,
        legalReserve: mad,
        shareInterest: mad,
        refunds: mad,
        otherReserve: mad,
        lossToReserves: mad,
        lossCarried: mad,
      }),
    ),
    perMember: all(['fromDealings', 'fromSurplus', 'total'], yearly).meta({
      description: 'MAD per member and month, year by year',
    }),
    indicators,
    impact: z.object({
      people: z.number(),
      women: z.number().nullable(),
      youth: z.number().nullable(),
      toMembers: yearly,
      toEmployees: yearly,
      localSpend: yearly.nullable(),
    }),
    obligations: z.object({
      boardBecause: z.enum(['members', 'turnover']).nullable(),
      boardFromYear: z
        .int()
        .nullable()
        .meta({ description: 'Counted from 0; null: never within the horizon' }),
      auditorFromYear: z.int().nullable(),
    }),
    tax: z.array(
      z.object({
        kind: z.enum(['exempt-collects', 'exempt-transforms', 'ordinary']),
        rate: z.number(),
        minimumContributionRate: z.number(),
        because: text,
        basis: legalBasis,
        toConfirm: z.boolean(),
      }),
    ),
    projectFlows: monthly.meta({ description: 'MAD: opening day, then month by month' }),
    tornado: z.object({ outcome: z.enum(SCENARIO_OUTCOMES), central: mad, bars: z.array(bar) }),
    risk,
  })
  .meta({ id: 'Simulation' })
