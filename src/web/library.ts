/**
 * The reference files that every page reads: models, activities, sectors, law, words, outlines. Read once when the
 * process starts; a broken file stops it with its path and reason.
 */
import type { Law } from '../domain/law/parameters.ts'
import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import type { EconomicModel } from '../domain/model/model.ts'
import type { WorkedExample } from '../domain/model/worked-example.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { readIsoCodes } from '../storage/reference/iso-codes.ts'
import { readExample, readLaw } from '../storage/reference/library-files.ts'
import {
  type ProcessingEntry,
  processingOf,
  readProcessingRegister,
} from '../storage/reference/processing-register.ts'
import { type Recording, readRecordings } from '../storage/reference/recordings-file.ts'
import { readModels } from '../storage/reference/models-folder.ts'
import { drawShapes, type Shapes } from './map/shapes.ts'

export type Library = {
  /** as they stand: on a running site an editor's revision is in the place of what ships */
  readonly models: readonly EconomicModel[]
  /** as data/models has them */
  readonly shipped: readonly EconomicModel[]
  readonly examples: ReadonlyMap<string, WorkedExample>
  readonly activities: ActivityCatalogue
  readonly law: Law
  readonly shapes: Shapes
  /** questions read aloud by people */
  readonly recordings: readonly Recording[]
  /** the entries of the register of processing, by form */
  readonly processing: { readonly idea: ProcessingEntry }
}

export function openLibrary(dataFolder: string): Library {
  const models = readModels(dataFolder)
  const examples = models.flatMap(({ id }) => {
    const example = readExample(dataFolder, id)
    return example === null ? [] : [[id, example] as const]
  })
  return {
    models,
    shipped: models,
    examples: new Map(examples),
    activities: readActivities(dataFolder),
    law: readLaw(dataFolder),
    shapes: drawShapes(readIsoCodes(dataFolder)),
    recordings: readRecordings(dataFolder),
    processing: { idea: processingOf(readProcessingRegister(dataFolder), 'idea') },
  }
}
