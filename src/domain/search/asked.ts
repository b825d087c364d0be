/** What was typed into the search box, word by word, and what must be known of the index to answer it. */
import { type Analysis, analyse } from './analysis.ts'
import { phrasesOf } from './concepts.ts'
import { KEY, STEM, wholeOf } from './lexemes.ts'
import { spotsOf } from './words.ts'

export type AskedWord = {
  /** UTF-16 offsets in what was typed. */
  readonly start: number
  readonly end: number
  readonly analysis: Analysis
  /** Nothing was typed after it: it may be only begun. */
  readonly last: boolean
}

const LONGEST_QUERY = 200
const MOST_WORDS = 8

/** Each word once; stop words only when there is nothing else. */
export function wordsAsked(q: string): readonly AskedWord[] {
  const typed = q.slice(0, LONGEST_QUERY)
  const spots = spotsOf(typed)
  const all = spots.map(({ start, end, folded }, at): AskedWord => {
    return { start, end, analysis: analyse(folded), last: at === spots.length - 1 }
  })
  const telling = all.filter(({ analysis, last }) => !analysis.stop || (last && all.length === 1))
  const words = telling.length > 0 ? telling : all
  const lastOf = new Map(words.map((word) => [word.analysis.word, word]))
  return [...lastOf.values()].slice(0, MOST_WORDS)
}

/** What is to be looked up: one round trip for the whole query. */
export type Inquiry = {
  readonly lexemes: readonly string[]
  readonly phrases: readonly string[]
  /** Plain words, to find their neighbours. */
  readonly words: readonly string[]
  /** The word that may be only begun. */
  readonly begun: string | null
}

export function inquiryOf(words: readonly AskedWord[]): Inquiry {
  const analyses = words.map(({ analysis }) => analysis)
  const whole = wholeOf(analyses)
  const lexemes = analyses.flatMap(({ word, stem, looseStem, keys, others }) => [
    word,
    STEM + stem,
    ...(looseStem === null ? [] : [STEM + looseStem]),
    ...keys.map((key) => KEY + key),
    ...others,
  ])
  return {
    lexemes: [...new Set(whole === null ? lexemes : [...lexemes, whole])],
    phrases: [...new Set(phrasesOf(analyses).map(({ phrase }) => phrase))],
    words: analyses.map(({ word }) => word),
    begun: words.find(({ last }) => last)?.analysis.word ?? null,
  }
}

export type Neighbour = { readonly lexeme: string; readonly documents: number }

/** What the index holds of it. */
export type Knowledge = {
  /** In how many documents a lexeme is; absent: in none. */
  readonly documents: ReadonlyMap<string, number>
  /** The concepts of a phrase, as lexemes. */
  readonly concepts: ReadonlyMap<string, readonly Neighbour[]>
  /** Words of the index spelled nearly like a word. */
  readonly near: ReadonlyMap<string, readonly Neighbour[]>
  /** Every phrase of those concepts, by lexeme: what else says the same. */
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>
  /** How many times the index has words that begin like the one begun. */
  readonly begun: number
}
