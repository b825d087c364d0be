import type { Language } from '../../domain/basics/language.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { outstanding, profileOf } from '../../domain/territory/profile.ts'
import type { SavedSimulation } from '../../storage/simulation/saved-simulation.ts'
import { riskOf } from '../simulation/risk-of-entry.ts'
import { runEntry } from '../simulation/run-entry.ts'
import { entryOf } from '../simulation/saved-entry.ts'
import type { Site } from '../site.ts'
import { figure } from '../territory/figure.tsx'
import { territoryName } from '../territory/territory-name.tsx'
import { words } from '../words/word.ts'
import type { Dossier, TerritoryFact } from './dossier.ts'

/** The most telling needs and strengths of the territory that a dossier quotes. */
const FACTS = 3

/** All a dossier says of a saved simulation; null when its model can no longer compute it. */
export function dossierOf(
  site: Site,
  language: Language,
  { saved, model }: { saved: SavedSimulation; model: EconomicModel },
  shortLink: string,
): Dossier | null {
  const { law } = site.library
  const entry = entryOf(model, saved)
  const { simulation } = runEntry(language, model, entry, law)
  const risks = riskOf(model, entry, law)
  if (simulation === null || risks === null) return null
  const territory = saved.territory === null ? undefined : site.atlas().territories.get(saved.territory)
  const at = saved.createdAt
  return {
    language,
    model,
    simulation,
    law,
    title: saved.title ?? words(language, model.name),
    territoryName: territory === undefined ? null : territoryName(territory, language),
    territoryFacts: saved.territory === null ? [] : factsOf(site, language, saved.territory),
    organ: entry.organ,
    confirmed: [...new Set([...saved.confirmed, ...Object.keys(entry.changes)])],
    savedAt: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
    shortLink,
    operator: site.settings.operatorName,
    tornado: risks.swings,
    risk: risks.risk,
  }
}

function factsOf(site: Site, language: Language, code: TerritoryCode): TerritoryFact[] {
  const profile = profileOf(site.atlas(), code)
  if (profile === null) return []
  const lines = [
    ...outstanding(profile, 'need').slice(0, FACTS),
    ...outstanding(profile, 'potential').slice(0, FACTS),
  ]
  return lines.map(({ indicator, standing }) => ({
    label: words(language, indicator.label),
    value: figure(language, indicator, standing.figure.value),
    source: `${standing.figure.source}, ${standing.figure.year}`,
  }))
}
