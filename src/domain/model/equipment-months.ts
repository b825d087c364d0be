/**
 * Equipment is written off straight-line to zero over its life of L = ROUND(lifeYears x 12) months: its book value at
 * age a is base - ROUND(base x a / L, 2). When its life ends within the horizon it is bought again in the next month,
 * in cash, at its first price with the cost growth of that year, and written off again.
 */
import { nearestCentime } from '../finance/rounding.ts'
import { add, at } from './ledger.ts'
import type { Plan } from './plan.ts'

export function writeEquipment(plan: Plan, values: Float64Array): void {
  const { ledger } = plan
  const { equipment, equipmentBought, depreciation } = ledger.month
  const growth = 1 + at(values, plan.common.costGrowth)
  ledger.investment = 0
  plan.equipment.forEach((line, i) => {
    const price = at(values, line.quantity) * at(values, line.unitPrice) * 100
    const life = Math.max(1, Math.round(at(values, line.lifeYears) * 12))
    let base: number = nearestCentime(price)
    ledger.lines.equipment[i] = base
    ledger.investment += base
    let before = base
    for (let t = 0, age = 1; t < ledger.months; t += 1, age += 1) {
      if (age > life) {
        age = 1
        base = nearestCentime(price * growth ** ((t / 12) | 0))
        before = base
        add(equipmentBought, t, base)
      }
      const after = base - nearestCentime((base * age) / life)
      add(depreciation, t, before - after)
      add(equipment, t, after)
      before = after
    }
  })
}
