import type { Law } from '../../domain/law/parameters.ts'
import type { EconomicModel, InputChanges } from '../../domain/model/model.ts'
import type { Risky } from './run-entry.ts'

/** What the page asks of the worker that draws scenarios; answers carry the same `id`. */
export type RiskQuestion = {
  readonly id: number
  readonly model: EconomicModel
  readonly changes: InputChanges
  readonly law: Law
}
export type RiskAnswer = Risky & { readonly id: number }
