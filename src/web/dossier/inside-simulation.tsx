/** The simulation inside a dossier: its main results as they are computed today. */
import type { Language } from '../../domain/basics/language.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import { comparedFigures, type ShownFigure } from '../simulation/figures-of.ts'
import { findSaved } from '../simulation/routes.tsx'
import { runEntry } from '../simulation/run-entry.ts'
import { entryOf } from '../simulation/saved-entry.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'

export type InsideSimulation = {
  readonly id: string
  /** what the person called it, or the model's name */
  readonly title: string
  /** null: its model can no longer compute it */
  readonly figures: readonly ShownFigure[] | null
  /** its statements, for print */
  readonly computed: Simulation | null
}

/** How many of the figures a dossier shows: the need of money, the sales, the surplus and what a member earns. */
const SHOWN = 5

/** Null: none is attached. */
export async function insideSimulation(
  site: Site,
  language: Language,
  id: string | null,
): Promise<InsideSimulation | null> {
  if (id === null) return null
  const found = await findSaved(site, id)
  if (found === null) return { id, title: id, figures: null, computed: null }
  const { saved, model } = found
  const { simulation } = runEntry(language, model, entryOf(model, saved), site.library.law)
  const title = saved.title ?? words(language, model.name)
  const figures = simulation === null ? null : comparedFigures(language, simulation).slice(0, SHOWN)
  return { id, title, figures, computed: simulation }
}
