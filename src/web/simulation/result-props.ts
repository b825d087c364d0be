import type { EconomicModel } from '../../domain/model/model.ts'
import type { Simulation } from '../../domain/model/statements.ts'

/** What every part of the results is drawn from. */
export type ResultProps = {
  readonly model: EconomicModel
  readonly simulation: Simulation
  /** figures without source that the person has not confirmed */
  readonly unconfirmed: number
  /** address of the page that explains a figure */
  readonly why: (figure: string) => string
}
