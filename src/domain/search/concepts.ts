/**
 * Words and word groups that mean the same in different languages are one concept: miel, عسل, honey, ⵜⴰⵎⵎⴻⵎⵜ. A concept
 * is found by a phrase: the stems of its words, stop words left out; or by their consonant keys, for a word that is
 * written in another script than any the dictionary has (3sel).
 */
import { type Analysis, analyse } from './analysis.ts'
import { spotsOf } from './words.ts'

/** Concepts by phrase. */
export type Concepts = ReadonlyMap<string, readonly string[]>
export type ConceptRow = { readonly phrase: string; readonly concept: string }

const LONGEST_PHRASE = 4

export type Phrase = {
  readonly phrase: string
  /** By keys: only where the words themselves say nothing. */
  readonly byKey: boolean
  /** The words it covers: from `at`, so many. */
  readonly at: number
  readonly length: number
}

/** Every phrase that the words of a text may be, longest first. `words` without stop words. */
export function phrasesOf(words: readonly Analysis[]): readonly Phrase[] {
  const phrases: Phrase[] = []
  for (let length = Math.min(LONGEST_PHRASE, words.length); length >= 1; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1)
      for (const { phrase, byKey } of wordingsOf(words.slice(at, at + length)))
        phrases.push({ phrase, byKey, at, length })
  return phrases
}

/** عسل is no more than `asl`, and so is Assilah: a short key stands for a word only when it is typed with digits. */
const SHORTEST_KEY = 4

type Wording = Pick<Phrase, 'phrase' | 'byKey'>

function wordingsOf(words: readonly Analysis[]): readonly Wording[] {
  const stems: Wording = { phrase: words.map(({ stem }) => stem).join(' '), byKey: false }
  const [only] = words
  if (words.length === 1 && only !== undefined) {
    const loose = only.looseStem === null ? [] : [{ phrase: only.looseStem, byKey: true }]
    const keys = only.keys.filter((key) => key.length >= SHORTEST_KEY || /\d/.test(only.word))
    return [stems, ...loose, ...keys.map((key) => ({ phrase: `κ${key}`, byKey: true }))]
  }
  const keys = words.map(({ keys }) => keys.at(-1))
  return keys.includes(undefined) ? [stems] : [stems, { phrase: `κ${keys.join(' ')}`, byKey: true }]
}

/** The phrases that the dictionary has, longer ones and their parts; by keys only where the phrase itself is none. */
export function conceptPhrasesIn(words: readonly Analysis[], concepts: Concepts): readonly Phrase[] {
  const known = phrasesOf(words).filter(({ phrase }) => concepts.has(phrase))
  const byWords = new Set(known.filter(({ byKey }) => !byKey).map(({ at, length }) => `${at} ${length}`))
  return known.filter(({ byKey, at, length }) => !byKey || !byWords.has(`${at} ${length}`))
}

export type ConceptEntry = { readonly concept: string; readonly wordings: readonly string[] }

/** `(…)` in a wording explains it; a comma stands between two. */
export function conceptRows(entries: readonly ConceptEntry[]): readonly ConceptRow[] {
  const rows = new Map<string, ConceptRow>()
  for (const { concept, wordings } of entries)
    for (const wording of wordings.flatMap((text) => text.replace(/\([^)]*\)/g, ' ').split(/[,،;|]/)))
      for (const phrase of phrasesOfWhole(wording)) rows.set(`${phrase}\0${concept}`, { phrase, concept })
  return [...rows.values()]
}

function phrasesOfWhole(wording: string): readonly string[] {
  const words = tellingWords(wording)
  if (words.length === 0 || words.length > LONGEST_PHRASE) return []
  const stems = words.map(({ stem }) => stem).join(' ')
  const keys = words.map((word) => word.keys.at(-1))
  return keys.includes(undefined) ? [stems] : [stems, `κ${keys.join(' ')}`]
}

/** The words of a text that say something, in order; all of them when none does. */
export function tellingWords(text: string): readonly Analysis[] {
  const all = spotsOf(text).map(({ folded }) => analyse(folded))
  const telling = all.filter(({ stop }) => !stop)
  return telling.length > 0 ? telling : all
}

export function conceptsByPhrase(rows: readonly ConceptRow[]): Concepts {
  const byPhrase = new Map<string, string[]>()
  for (const { phrase, concept } of rows) {
    const known = byPhrase.get(phrase)
    if (known === undefined) byPhrase.set(phrase, [concept])
    else known.push(concept)
  }
  return byPhrase
}
