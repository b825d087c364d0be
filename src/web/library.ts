/**
 * The reference files that every page reads: models, activities, sectors, law, words, outlines. Read once when the
 * process starts; a broken file stops it with its path and reason.
 */
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import type { EconomicModel } from '../domain/model/model.ts'
import { readIsoCodes } from '../storage/reference/iso-codes.ts'
import { readModels } from '../storage/reference/models-folder.ts'
import { drawShapes, type Shapes } from './map/shapes.ts'

export type Library = {
  readonly models: readonly EconomicModel[]
  readonly shapes: Shapes
}

export function openLibrary(dataFolder: string): Library {
  const iso: ReadonlyMap<string, TerritoryCode> = readIsoCodes(dataFolder)
  return { models: readModels(dataFolder), shapes: drawShapes(iso) }
}
