/**
 * What a text says, to compare ideas across languages and scripts: the set of its words, each as its concept, else as
 * its consonant key, hashed. عسل, miel and 3sel are one token; so are argan and أركان.
 */
import { isOwn, type OwnText } from '../basics/own-text.ts'
import { type Concepts, phrasesOf, tellingWords } from './concepts.ts'
import { KEY, STEM } from './lexemes.ts'

/** 32-bit hashes, each once, sorted. */
export type Tokens = readonly number[]

const LONGEST = 200

export function tokensOf(text: string, concepts: Concepts): Tokens {
  const words = tellingWords(text).slice(0, LONGEST)
  const covered = new Array<boolean>(words.length).fill(false)
  const tokens = new Set<number>()
  for (const byKeys of [false, true])
    for (const { phrase, byKey, at, length } of phrasesOf(words)) {
      const known = byKey === byKeys ? concepts.get(phrase) : undefined
      if (known === undefined || covered.slice(at, at + length).includes(true)) continue
      covered.fill(true, at, at + length)
      for (const concept of known) tokens.add(hash32(concept))
    }
  for (const [at, { stem, keys }] of words.entries())
    if (!covered[at]) tokens.add(hash32(keys[0] === undefined ? STEM + stem : KEY + keys.at(-1)))
  return [...tokens].sort((a, b) => a - b)
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
