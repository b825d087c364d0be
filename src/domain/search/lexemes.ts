/** A document as it is indexed: its lexemes, each with its weight. */
import { wordings } from '../basics/own-text.ts'
import type { Analysis } from './analysis.ts'
import { type Concepts, conceptPhrasesIn, tellingWords } from './concepts.ts'
import type { SearchDocument } from './document.ts'

/** A title, B other names and concepts of the title, C excerpt, D keys and other concepts. */
export type Weight = 'A' | 'B' | 'C' | 'D'

/** What stands behind a word, told apart by a Greek letter: no other lexeme begins with one. */
export const STEM = 'σ'
export const KEY = 'κ'
export const CONCEPT = 'γ'
/** All words of a name run together: the very name was typed, with or without its spaces. */
export const WHOLE = 'τ'

const LONGEST_EXCERPT_WORDS = 150
const LONGEST_WHOLE = 40

export type Lexemes = ReadonlyMap<string, Weight>

export function lexemesOf(document: SearchDocument, concepts: Concepts): Lexemes {
  const lexemes = new Map<string, Weight>()
  const add = (lexeme: string, weight: Weight) => {
    const known = lexemes.get(lexeme)
    if (known === undefined || weight < known) lexemes.set(lexeme, weight)
  }
  const parts = [
    ['A', 'B', wordings(document.title)],
    ['B', 'D', document.aliases],
    ['C', 'D', document.excerpt === null ? [] : wordings(document.excerpt)],
  ] as const
  for (const [weight, ofConcepts, texts] of parts)
    for (const text of texts) {
      const words = tellingWords(text).slice(0, LONGEST_EXCERPT_WORDS)
      for (const word of words) addWord(add, word, weight)
      for (const concept of conceptsIn(words, concepts)) add(concept, ofConcepts)
      const whole = wholeOf(words)
      if (weight !== 'C' && whole !== null) add(whole, weight)
    }
  return lexemes
}

function addWord(add: (lexeme: string, weight: Weight) => void, word: Analysis, weight: Weight): void {
  add(word.word, weight)
  add(STEM + word.stem, weight)
  if (word.looseStem !== null) add(STEM + word.looseStem, 'D')
  for (const key of word.keys) add(KEY + key, 'D')
}

/** Null: too long to be typed as a name. */
export function wholeOf(words: readonly Analysis[]): string | null {
  const whole = words.map(({ word }) => word).join('')
  return whole === '' || whole.length > LONGEST_WHOLE ? null : WHOLE + whole
}

/** Letters and digits only: PostgreSQL reads it as one word whichever way it is asked. */
export function conceptLexeme(concept: string): string {
  return CONCEPT + concept.replace(/[^a-z0-9]/g, '')
}

function conceptsIn(words: readonly Analysis[], concepts: Concepts): ReadonlySet<string> {
  return new Set(conceptPhrasesIn(words, concepts).flatMap(({ phrase }) => concepts.get(phrase) ?? []))
}

/** The text of a `tsvector`. */
export function tsvectorText(lexemes: Lexemes): string {
  return Array.from(lexemes, ([lexeme, weight]) => `${quoted(lexeme)}:1${weight}`).join(' ')
}

export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
}

/** Words of the shortest wording of the title. */
export function titleWords(document: SearchDocument): number {
  return Math.min(100, ...wordings(document.title).map((text) => tellingWords(text).length))
}
