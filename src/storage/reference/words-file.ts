/** `data/words/words.csv`: words of interface, territory and trade in English, French, Arabic and Tamazight. */
import type { Text } from '../../domain/basics/language.ts'
import { readCsvFile, type CsvRow } from './csv-file.ts'

export const WORDS_FILE = 'words/words.csv'

/** How far the Tamazight word can be trusted: found in a source, composed from two attested words, or missing. */
export type WordStatus = 'attested' | 'composed' | 'missing'

export type Word = {
  readonly key: string
  readonly text: Text
  /** Latin transcription of the Tamazight word; null when there is no word. */
  readonly latin: string | null
  readonly source: string | null
  readonly status: WordStatus
  readonly note: string | null
}

const TIFINAGH = /^[\u2D30-\u2D6F\s.,:;()/'’-]+$/u

export function readWords(dataFolder: string): readonly Word[] {
  const required = ['key', 'en', 'fr', 'ar', 'zgh', 'zgh_latin', 'zgh_source', 'zgh_status', 'note']
  const seen = new Set<string>()
  return readCsvFile(dataFolder, WORDS_FILE, required).rows.map((row) => {
    const word = wordOf(row)
    if (seen.has(word.key)) throw row.fault(`the key ${word.key} is listed twice`)
    seen.add(word.key)
    return word
  })
}

function wordOf(row: CsvRow): Word {
  const status = row.text('zgh_status')
  if (status !== 'attested' && status !== 'composed' && status !== 'missing') {
    throw row.fault(`"${status}" is not a status of a word`)
  }
  const [key, en, fr, ar] = ['key', 'en', 'fr', 'ar'].map(row.text)
  if (!key || !en || !fr || !ar) throw row.fault('the key or the English, French or Arabic word is missing')
  const zgh = row.textOrNull('zgh')
  if ((zgh === null) !== (status === 'missing'))
    throw row.fault('a word is missing exactly when there is none')
  if (zgh !== null && !TIFINAGH.test(zgh)) throw row.fault(`"${zgh}" is not written in Tifinagh`)
  return {
    key,
    text: zgh === null ? { ar, fr, en } : { ar, fr, en, zgh },
    latin: row.textOrNull('zgh_latin'),
    source: row.textOrNull('zgh_source'),
    status,
    note: row.textOrNull('note'),
  }
}
