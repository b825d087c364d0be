/** The dictionary of concepts as it ships, without a database. */
import {
  type ConceptEntry,
  type Concepts,
  conceptRows,
  conceptsByPhrase,
} from '../../domain/search/concepts.ts'
import { conceptLexeme } from '../../domain/search/lexemes.ts'
import { readActivities } from '../../storage/reference/activity-file.ts'
import { readModels } from '../../storage/reference/models-folder.ts'
import { readSynonyms } from '../../storage/reference/synonyms-file.ts'
import { readWords } from '../../storage/reference/words-file.ts'
import { conceptEntries } from '../search-documents.ts'

export function shippedEntries(dataFolder: string): readonly ConceptEntry[] {
  const { activities } = readActivities(dataFolder)
  return conceptEntries(readWords(dataFolder), readSynonyms(dataFolder), activities, readModels(dataFolder))
}

export function shippedConcepts(dataFolder: string): Concepts {
  const named = shippedEntries(dataFolder).map(({ concept, wordings }) => ({
    concept: conceptLexeme(concept),
    wordings,
  }))
  return conceptsByPhrase(conceptRows(named))
}
