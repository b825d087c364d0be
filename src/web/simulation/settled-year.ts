import type { Simulation } from '../../domain/model/statements.ts'

/** Year 3, or the last one of a shorter horizon, stands for the settled project. */
export function settledYear(simulation: Simulation): number {
  return Math.min(3, simulation.income.totalSales.length)
}
