/** `data/words/synonyms.csv`: wordings of one concept in all languages and spellings, to find and never to show. */
import type { ConceptEntry } from '../../domain/search/concepts.ts'
import { readCsvFile } from './csv-file.ts'

export const SYNONYMS_FILE = 'words/synonyms.csv'

export function readSynonyms(dataFolder: string): readonly ConceptEntry[] {
  const seen = new Set<string>()
  const required = ['concept', 'wordings', 'source', 'status', 'note']
  return readCsvFile(dataFolder, SYNONYMS_FILE, required).rows.map((row) => {
    const concept = row.text('concept')
    const wordings = row.text('wordings').split('|').filter(Boolean)
    if (!/^[a-z]+\.[a-z_]+$/.test(concept)) throw row.fault(`"${concept}" is no key of a concept`)
    if (seen.has(concept)) throw row.fault(`the concept ${concept} is listed twice`)
    if (wordings.length < 2) throw row.fault('a concept needs two wordings')
    if (row.text('source') === '') throw row.fault('the source is missing')
    if (!['attested', 'general-knowledge'].includes(row.text('status'))) throw row.fault('no such status')
    seen.add(concept)
    return { concept, wordings }
  })
}
