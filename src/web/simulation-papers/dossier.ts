/** All that a bankable dossier is made of: one simulation, its model, the law it was judged by, and who asked. */
import type { Language } from '../../domain/basics/language.ts'
import type { Law } from '../../domain/law/parameters.ts'
import type { EconomicModel, Input } from '../../domain/model/model.ts'
import type { RiskSummary } from '../../domain/model/monte-carlo.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import type { Tornado } from '../../domain/model/tornado.ts'

/** One figure of the territory, already worded: its label, its value with its unit, and where it comes from. */
export type TerritoryFact = { readonly label: string; readonly value: string; readonly source: string }

export type Dossier = {
  readonly language: Language
  readonly model: EconomicModel
  readonly simulation: Simulation
  readonly law: Law
  /** what the person called the project, or the model's name */
  readonly title: string
  readonly territoryName: string | null
  readonly territoryFacts?: readonly TerritoryFact[]
  readonly organ: 'manager' | 'board'
  /** ids of unsourced inputs that the person says she has checked */
  readonly confirmed: readonly string[]
  readonly savedAt: { readonly year: number; readonly month: number; readonly day: number } | null
  readonly shortLink: string | null
  /** who runs this site, from the settings */
  readonly operator: string | null
  /** what could go wrong; left out of the dossier where it was not computed */
  readonly tornado?: Tornado
  readonly risk?: RiskSummary
}

/** Figures without a source that nobody has checked yet: the result is provisional while there is one. */
export function unconfirmedOf({ model, confirmed }: Dossier): readonly Input[] {
  return model.inputs.filter(
    ({ id, provenance }) => provenance.status === 'assumption' && !confirmed.includes(id),
  )
}
