/** Every method of `twiza calc`, in the order of the help. */
import type { Calculation, CalculationTable } from '../domain/basics/calculation.ts'
import { FINANCE_CALCULATIONS } from '../domain/finance/calculations.ts'
import { judgingCalculations } from '../domain/judging/calculations.ts'
import { rankingCalculations } from '../domain/ranking/calculations.ts'
import { territoryCalculations } from '../domain/territory/specialisation/calculations.ts'

const ALL: CalculationTable = {
  ...territoryCalculations,
  ...rankingCalculations,
  ...FINANCE_CALCULATIONS,
  ...judgingCalculations,
}

const ORDER = [
  'lq',
  'shift-share',
  'reflections',
  'wsm',
  'topsis',
  'promethee',
  'ahp',
  'entropy',
  'stability',
  'smaa',
  'irr',
  'npv',
  'mirr',
  'pmt',
  'cumipmt',
  'cumprinc',
  'monte-carlo',
  'bradley-terry',
  'krippendorff-alpha',
  'kendall-w',
  'leniency',
] as const

export const METHODS: readonly string[] = [...new Set([...ORDER, ...Object.keys(ALL)])]

export function calculationOf(method: string): Calculation | null {
  return Object.hasOwn(ALL, method) ? (ALL[method] ?? null) : null
}
