/**
 * When goods and money move. All three work on running totals, rounded once, so that nothing drifts:
 *
 * - cost of materials used up to month t = ROUND(mean of the running totals of purchases at the ends of the last
 *   `sellingMonths` months, 2); the stock is what was bought and not used yet;
 * - money received up to month t = ROUND((1 - f) x sales up to t - w + f x sales up to t - w - 1, 2), where the delay
 *   of d days is d / 30 = w whole months and a fraction f; receivables are sales not received yet;
 * - suppliers of materials are paid in the same way with their own delay. All other costs are paid at once.
 */
import { nearestCentime } from '../finance/rounding.ts'
import { at } from './ledger.ts'
import type { Plan } from './plan.ts'

export function writeStock(plan: Plan, values: Float64Array): void {
  const { purchases, costOfMaterials, stock } = plan.ledger.month
  const spread = Math.max(1, Math.round(at(values, plan.common.sellingMonths)))
  let bought = 0
  let used = 0
  let window = 0
  let oldest = 0
  for (let t = 0; t < plan.ledger.months; t += 1) {
    bought += at(purchases, t)
    window += bought
    if (t >= spread) {
      oldest += at(purchases, t - spread)
      window -= oldest
    }
    const upToNow = nearestCentime(window / spread)
    costOfMaterials[t] = upToNow - used
    used = upToNow
    stock[t] = bought - used
  }
}

export function writeDelays(plan: Plan, values: Float64Array): void {
  const { common, ledger } = plan
  const { sales, receipts, receivables, purchases, suppliers, payables } = ledger.month
  shift(ledger.months, sales, at(values, common.customerDelayDays), receipts, receivables)
  shift(ledger.months, purchases, at(values, common.supplierDelayDays), suppliers, payables)
}

/** Writes what is settled each month and what is outstanding at its end. */
function shift(
  months: number,
  due: Float64Array,
  days: number,
  settled: Float64Array,
  outstanding: Float64Array,
): void {
  const whole = Math.floor(days / 30)
  const fraction = days / 30 - whole
  let total = 0
  let late = 0
  let later = 0
  let done = 0
  for (let t = 0; t < months; t += 1) {
    total += at(due, t)
    late += at(due, t - whole)
    later += at(due, t - whole - 1)
    const upToNow = nearestCentime((1 - fraction) * late + fraction * later)
    settled[t] = upToNow - done
    done = upToNow
    outstanding[t] = total - done
  }
}
