/** A model with its names resolved once: each line knows the places of its inputs in the vector of values. */
import { blankLedger, type Ledger } from './ledger.ts'
import {
  COMMON_INPUTS,
  type CommonInputId,
  type EconomicModel,
  OPTIONAL_INPUTS,
  type OptionalInputId,
} from './model.ts'

type Places<Field extends string> = Readonly<Record<Field, number>>

export type Plan = {
  readonly model: EconomicModel
  readonly place: ReadonlyMap<string, number>
  readonly common: Places<CommonInputId>
  readonly optional: Readonly<Record<OptionalInputId, number | null>>
  readonly products: readonly Places<'perUnit' | 'price'>[]
  readonly variable: readonly (Places<'perUnit' | 'price'> & {
    readonly stocked: boolean
    readonly toMembers: boolean
  })[]
  readonly fixed: readonly number[]
  readonly staff: readonly (Places<'headcount' | 'monthlyPay'> & {
    readonly charged: boolean
    readonly toMembers: boolean
  })[]
  readonly equipment: readonly Places<'quantity' | 'unitPrice' | 'lifeYears'>[]
  /** part of a year's volume produced in each calendar month, January first; the sum is 1 */
  readonly season: Float64Array
  /** whether members deliver raw material: what the collecting tax exemption rests on */
  readonly membersDeliver: boolean
  readonly ledger: Ledger
}

/** Throws when a line names an input the model has not: a model file is checked when it is read. */
export function planOf(model: EconomicModel): Plan {
  const place = new Map(model.inputs.map((input, i) => [input.id, i]))
  const find = (id: string): number => {
    const found = place.get(id)
    if (found === undefined) throw new Error(`model ${model.id} has no input ${id}`)
    return found
  }
  const weights = model.seasonality.reduce((sum, weight) => sum + weight, 0)
  return {
    model,
    place,
    common: Object.fromEntries(COMMON_INPUTS.map((id) => [id, find(id)])) as Places<CommonInputId>,
    optional: Object.fromEntries(
      OPTIONAL_INPUTS.map((id) => [id, place.get(id) ?? null]),
    ) as Plan['optional'],
    products: model.products.map((line) => ({ perUnit: find(line.perUnit), price: find(line.price) })),
    variable: model.variable.map((line) => ({
      perUnit: find(line.perUnit),
      price: find(line.price),
      stocked: line.kind === 'material',
      toMembers: line.toMembers,
    })),
    fixed: model.fixed.map((line) => find(line.monthly)),
    staff: model.staff.map((line) => ({
      headcount: find(line.headcount),
      monthlyPay: find(line.monthlyPay),
      charged: line.charged,
      toMembers: line.toMembers,
    })),
    equipment: model.equipment.map((line) => ({
      quantity: find(line.quantity),
      unitPrice: find(line.unitPrice),
      lifeYears: find(line.lifeYears),
    })),
    season: Float64Array.from(model.seasonality, (weight) => weight / weights),
    membersDeliver: model.variable.some((line) => line.kind === 'material' && line.toMembers),
    ledger: blankLedger(model),
  }
}

/** The model's central values, in the order of its inputs. */
export function centralValues(model: EconomicModel): Float64Array {
  return Float64Array.from(model.inputs, (input) => input.value)
}
