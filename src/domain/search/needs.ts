/** What a document must have for each word that was asked: one of several lexemes, the surer first. */
import { analyse } from './analysis.ts'
import type { AskedWord, Knowledge, Neighbour } from './asked.ts'
import { isArabic } from './arabic.ts'
import { phrasesOf } from './concepts.ts'
import { editDistance } from './edit-distance.ts'
import { KEY, STEM } from './lexemes.ts'

export type How = 'word' | 'stem' | 'begun' | 'concept' | 'near' | 'key'

export type Alternative = { readonly lexeme: string; readonly how: How }

export type Need = {
  readonly asked: AskedWord
  readonly alternatives: readonly Alternative[]
  /** At most in how many documents: to relax from the rarest. */
  readonly documents: number
  /** Folded words that were perhaps meant, the likeliest first; empty when what was typed is known. */
  readonly corrections: readonly string[]
  /** Phrases that say the same in any language: stems, several with spaces between. */
  readonly phrases: ReadonlySet<string>
}

export type Manner = {
  /** The last word is being typed. */
  readonly begun: boolean
  /** Nothing was found: a word that is known may be a slip for another one too. */
  readonly doubt: boolean
}

/** Words of which the index knows nothing at all are left out. */
export function needsOf(words: readonly AskedWord[], knowledge: Knowledge, manner: Manner): readonly Need[] {
  return words.flatMap((asked, at) => {
    const need = needOf(asked, at, words, knowledge, manner)
    return need.alternatives.length === 0 ? [] : [need]
  })
}

function needOf(
  asked: AskedWord,
  at: number,
  words: readonly AskedWord[],
  knowledge: Knowledge,
  { begun, doubt }: Manner,
): Need {
  const { word, stem, looseStem, keys, others } = asked.analysis
  const sure: (Alternative & { documents: number })[] = []
  const add = (list: typeof sure, lexeme: string, how: How) => {
    const documents = knowledge.documents.get(lexeme)
    if (documents !== undefined) list.push({ lexeme, how, documents })
  }
  add(sure, word, 'word')
  add(sure, STEM + stem, 'stem')
  sure.push(...conceptsOf(at, words, knowledge, false))
  const known = sure.length > 0
  const typing =
    asked.last && knowledge.begun > 0 && word.length >= 2 && (begun || (!known && word.length >= 3))
  if (typing) sure.push({ lexeme: word, how: 'begun', documents: knowledge.begun })
  if (known && looseStem !== null && isRather(looseStem, stem, knowledge)) add(sure, STEM + looseStem, 'stem')
  if (known && !doubt) return finished(asked, sure, [], knowledge)
  const guessed: typeof sure = []
  if (looseStem !== null) add(guessed, STEM + looseStem, 'stem')
  const loose = guessed.length > 0
  for (const key of keys) add(guessed, KEY + key, 'key')
  const meant = conceptsOf(at, words, knowledge, true)
  const near = neighboursOf(word, knowledge.near.get(word) ?? [])
  for (const other of others) add(guessed, other, 'near')
  const all = [...sure, ...guessed, ...meant, ...near.map((each) => ({ ...each, how: 'near' as const }))]
  const sounds = near.some(({ lexeme }) => keys[0] !== undefined && analyse(lexeme).keys[0] === keys[0])
  const explained = known || typing || loose || (meant.length > 0 && !sounds)
  return finished(asked, all, explained ? [] : near.map(({ lexeme }) => lexeme), knowledge)
}

/** ببركان stands in some documents as it is; that it is بركان is known from the many that have it. */
const RATHER = 3

function isRather(loose: string, stem: string, { documents }: Knowledge): boolean {
  return (documents.get(STEM + loose) ?? 0) > RATHER * (documents.get(STEM + stem) ?? 0)
}

function finished(
  asked: AskedWord,
  alternatives: readonly (Alternative & { documents: number })[],
  corrections: readonly string[],
  knowledge: Knowledge,
): Need {
  const documents = alternatives.reduce((sum, each) => sum + each.documents, 0)
  const phrases = new Set(alternatives.flatMap(({ lexeme }) => [...(knowledge.phrases.get(lexeme) ?? [])]))
  return { asked, alternatives, documents, corrections, phrases }
}

/** Of every phrase that the word is part of. */
function conceptsOf(at: number, words: readonly AskedWord[], { concepts }: Knowledge, byKey: boolean) {
  const covering = phrasesOf(words.map(({ analysis }) => analysis)).filter(
    (phrase) => phrase.byKey === byKey && phrase.at <= at && at < phrase.at + phrase.length,
  )
  const found = covering.flatMap(({ phrase }) => concepts.get(phrase) ?? [])
  return found.map((each) => ({ ...each, how: 'concept' as const }))
}

const MOST_NEIGHBOURS = 6

/** The nearest in spelling, of the same script; equally near ones: the same first letter, then the more frequent. */
function neighboursOf(word: string, near: readonly Neighbour[]): readonly Neighbour[] {
  if (word.length < 3 || /\d/.test(word)) return []
  const most = word.length >= 8 ? 2 : 1
  const measured = near
    .filter(({ lexeme }) => lexeme !== word && isArabic(lexeme) === isArabic(word))
    .map((each) => ({ each, distance: editDistance(word, each.lexeme, most) }))
    .filter(({ distance }) => distance <= most)
  const nearest = Math.min(...measured.map(({ distance }) => distance))
  const first = (lexeme: string) => (lexeme[0] === word[0] ? 0 : 1)
  return measured
    .filter(({ distance }) => distance === nearest)
    .map(({ each }) => each)
    .sort(
      (a, b) =>
        first(a.lexeme) - first(b.lexeme) || b.documents - a.documents || (a.lexeme < b.lexeme ? -1 : 1),
    )
    .slice(0, MOST_NEIGHBOURS)
}
