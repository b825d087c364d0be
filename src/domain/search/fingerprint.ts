/**
 * What a text says, to compare ideas across languages and scripts: the set of its words, each as its concept, else as
 * its consonant key, hashed. عسل, miel and 3sel are one token; so are argan and أركان.
 */
import { isOwn, type OwnText } from '../basics/own-text.ts'
import { type Concepts, conceptPhrasesIn, tellingWords } from './concepts.ts'
import { KEY, STEM } from './lexemes.ts'

/** 32-bit hashes, each once, sorted. */
export type Tokens = readonly number[]

const LONGEST = 200

export function tokensOf(text: string, concepts: Concepts): Tokens {
  const words = tellingWords(text).slice(0, LONGEST)
  const covered = new Set<number>()
  const tokens = new Set<number>()
  for (const { phrase, at, length } of conceptPhrasesIn(words, concepts)) {
    for (let word = at; word < at + length; word += 1) covered.add(word)
    for (const concept of concepts.get(phrase) ?? []) tokens.add(tokenOf(concept))
  }
  for (const [at, { stem, keys }] of words.entries())
    if (!covered.has(at)) tokens.add(tokenOf(keys[0] === undefined ? STEM + stem : KEY + keys.at(-1)))
  return [...tokens].sort((a, b) => a - b)
}

/** Concepts that say what an idea is about: a product, a craft, a resource, a service. Farming as such does not. */
const SUBJECTS =
  /^γ(?:agri(?!farmer$|agriculture$|raising$|field$|land$)|craft(?!culture$|guest$)|res(?!ource|collection$|environment$)|activity|model|work(?:transportschool|preschool|literacy|homecare|digital)|moneyecommerce)/

/** The lowest bit tells whether it is a subject. */
export function tokenOf(lexeme: string): number {
  return SUBJECTS.test(lexeme) ? hash32(lexeme) | 1 : hash32(lexeme) & ~1
}

export function isSubject(token: number): boolean {
  return (token & 1) === 1
}

/** FNV-1a, signed: an `integer` of PostgreSQL. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** The parts of a record, wording by wording: what is written in one language stands in each. */
export function wordingsTogether(parts: readonly OwnText[]): readonly string[] {
  const languages = ['ar', 'fr', 'en', 'zgh'] as const
  if (parts.every(isOwn)) return [parts.map(({ own }) => own).join('\n')]
  const spoken = languages.filter((language) =>
    parts.some((part) => !isOwn(part) && part[language] !== undefined),
  )
  return spoken.map((language) =>
    parts.map((part) => (isOwn(part) ? part.own : (part[language] ?? ''))).join('\n'),
  )
}
