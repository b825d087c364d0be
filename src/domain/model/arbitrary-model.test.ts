/** Models and changes drawn at random, for the properties that every model must keep. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readLawFile } from '../../storage/reference/law-file.ts'
import type { Text } from '../basics/language.ts'
import {
  COMMON_INPUTS,
  type CommonInputId,
  type EconomicModel,
  type Input,
  type ModelSheet,
} from './model.ts'

const file = readLawFile(readFileSync(new URL('../../../data/law/112-12.json', import.meta.url), 'utf8'))
assert.ok(file.ok)
export const law = file.value

const words = (text: string): Text => ({ ar: text, fr: text, en: text })

export function sampleInput(id: string, value: number, integer: boolean): Input {
  const provenance = { status: 'assumption', source: null, sourceUrl: null, year: null, note: null } as const
  const [low, high] = integer ? [value, value] : [value * 0.8, value * 1.25]
  return { id, label: words(id), unit: 'MAD', value, low, high, min: -1e15, max: 1e15, integer, provenance }
}

const rate = (max: number) => fc.double({ min: 0, max, noNaN: true })
const money = fc.integer({ min: 0, max: 2_000_000 })
const common: Record<CommonInputId, fc.Arbitrary<number>> = {
  members: fc.integer({ min: 5, max: 80 }),
  shareValue: fc.integer({ min: 100, max: 2000 }),
  sharesPerMember: fc.integer({ min: 2, max: 10 }),
  volume: fc.double({ min: 100, max: 5000, noNaN: true }),
  rampYear1: fc.double({ min: 0.2, max: 1, noNaN: true }),
  rampYear2: rate(1),
  sellingMonths: fc.integer({ min: 1, max: 14 }),
  customerDelayDays: fc.integer({ min: 0, max: 200 }),
  supplierDelayDays: fc.integer({ min: 0, max: 200 }),
  employerCharges: rate(0.3),
  preOpeningCosts: money,
  grant: money,
  otherContribution: money,
  loan: money,
  loanRate: rate(0.3),
  loanMonths: fc.integer({ min: 24, max: 120 }),
  loanGraceMonths: fc.integer({ min: 0, max: 23 }),
  priceGrowth: fc.double({ min: -0.1, max: 0.2, noNaN: true }),
  costGrowth: fc.double({ min: -0.1, max: 0.2, noNaN: true }),
  refundShare: rate(1),
  shareInterest: rate(0.2),
  discountRate: rate(0.3),
  horizonYears: fc.integer({ min: 3, max: 7 }),
  startMonth: fc.integer({ min: 1, max: 12 }),
}
const WHOLE: readonly string[] = [
  'members',
  'sharesPerMember',
  'sellingMonths',
  'loanMonths',
  'loanGraceMonths',
  'horizonYears',
  'startMonth',
]

type Line = {
  a: number
  b: number
  c: number
  flag: boolean
  other: boolean
  kind: 'material' | 'labour' | 'service'
}
const lines = (min: number, most: number) =>
  fc.array(
    fc.record<Line>({
      a: fc.double({ min: 0.1, max: 20, noNaN: true }),
      b: fc.double({ min: 1, max: most, noNaN: true }),
      c: fc.double({ min: 0.3, max: 12, noNaN: true }),
      flag: fc.boolean(),
      other: fc.boolean(),
      kind: fc.constantFrom('material', 'labour', 'service'),
    }),
    { minLength: min, maxLength: 3 },
  )

export const models: fc.Arbitrary<EconomicModel> = fc
  .record({
    common: fc.record(common),
    seasonality: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
    products: lines(1, 300),
    variable: lines(0, 200),
    fixed: lines(0, 5000),
    staff: lines(0, 5000),
    equipment: lines(0, 90_000),
    taxActivity: fc.constantFrom('collects-members-raw-material', 'transforms-members-inputs', 'other'),
  })
  .map((drawn) => ({
    ...drawn,
    seasonality: drawn.seasonality.some((weight) => weight > 0) ? drawn.seasonality : Array(12).fill(1),
  }))
  .map(({ common: values, seasonality, taxActivity, ...drawn }) => {
    const inputs: Input[] = COMMON_INPUTS.map((id) => sampleInput(id, values[id], WHOLE.includes(id)))
    const give = (id: string, value: number) => {
      inputs.push(sampleInput(id, value, false))
      return id
    }
    const label = words('line')
    return {
      id: 'sample',
      name: label,
      summary: label,
      activity: 'sample',
      category: 'workers',
      taxActivity: taxActivity as EconomicModel['taxActivity'],
      newGeneration: false,
      audiences: [],
      precedent: null,
      volumeUnit: label,
      seasonality,
      inputs,
      products: drawn.products.map(({ a, b }, i) => ({
        id: `p${i}`,
        label,
        unit: 'kg',
        perUnit: give(`p${i}Per`, a),
        price: give(`p${i}Price`, b),
      })),
      variable: drawn.variable.map(({ a, b, kind, flag }, i) => ({
        id: `v${i}`,
        label,
        kind,
        unit: 'day',
        perUnit: give(`v${i}Per`, a),
        price: give(`v${i}Price`, b),
        toMembers: flag,
      })),
      fixed: drawn.fixed.map(({ b }, i) => ({ id: `f${i}`, label, monthly: give(`f${i}Monthly`, b) })),
      staff: drawn.staff.map(({ a, b, flag, other }, i) => ({
        id: `s${i}`,
        label,
        headcount: give(`s${i}Count`, a),
        monthlyPay: give(`s${i}Pay`, b),
        charged: other,
        toMembers: flag,
      })),
      equipment: drawn.equipment.map(({ a, b, c }, i) => ({
        id: `e${i}`,
        label,
        quantity: give(`e${i}Count`, a),
        unitPrice: give(`e${i}Price`, b),
        lifeYears: give(`e${i}Life`, c),
      })),
      sheet: {} as ModelSheet,
    } satisfies EconomicModel
  })
