import type { EconomicModel } from '../../domain/model/model.ts'
import { readModelOfFigures } from '../../storage/office/model.ts'
import { readModelFile } from '../../storage/reference/model-file.ts'
import { modelVersion } from '../../storage/reference/model-version.ts'
import type { SavedSimulation } from '../../storage/simulation/saved-simulation.ts'
import type { Site } from '../site.ts'

/**
 * The model with the figures, ranges and sources that the simulation was saved with, in today's words. Today's model
 * where that version is no longer known: the values themselves are in the simulation.
 */
export async function modelAsSaved(
  { db, library }: Pick<Site, 'db' | 'library'>,
  { modelId, modelVersion: figures }: SavedSimulation,
  current: EconomicModel,
): Promise<EconomicModel> {
  if (modelVersion(current) === figures) return current
  const shipped = library.shipped.find(({ id }) => id === modelId)
  const then =
    shipped !== undefined && modelVersion(shipped) === figures
      ? shipped
      : await readModelOfFigures(db, modelId, figures)
  if (then === null || !readModelFile(JSON.stringify(then), modelId).ok) return current
  const { name, summary, sheet } = current
  return { ...then, name, summary, sheet }
}
