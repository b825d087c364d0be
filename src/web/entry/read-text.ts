/** What the form of an entry sends. */
import { readNumber } from '../../domain/basics/number-reading.ts'
import type { Centimes } from '../../domain/basics/money.ts'
import type { EntryText } from '../../domain/contest/entry-text.ts'
import { type Body, textIn } from '../dossier/answer-entry.ts'

/** A sum that is no number is kept as one out of range, and told. */
const NO_SUM = -1 as Centimes

export function entryTextOf(body: Body): EntryText {
  const category = textIn(body, 'category').slice(0, 40)
  return {
    title: textIn(body, 'title').slice(0, 8000),
    pitch: textIn(body, 'pitch').slice(0, 8000),
    category: category === '' ? null : category,
    asks: askedOf(textIn(body, 'asks').slice(0, 40)),
  }
}

function askedOf(typed: string): Centimes | null {
  if (typed.trim() === '') return null
  const dirhams = readNumber(typed, 'whole')
  if (dirhams === null || dirhams < 0 || dirhams > 1e12) return NO_SUM
  return Math.round(dirhams * 100) as Centimes
}

/** As it stands in the field again; a sum that was none is left out. */
export function askedShown(asks: number | null): string {
  return asks === null || asks < 0 ? '' : String(asks / 100)
}
