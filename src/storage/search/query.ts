/** What was typed, as what a project must have to be found. */
import { inquiryOf, wordsAsked } from '../../domain/search/asked.ts'
import { needsOf } from '../../domain/search/needs.ts'
import type { Database, Transaction } from '../database.ts'
import { knowledgeOf } from './knowledge.ts'

/** Of each word one of these lexemes; one that ends in * is the beginning of a lexeme. */
export type Needed = readonly (readonly string[])[]

/** A word that the index knows nothing of: no project has it. */
const NOTHING: Needed = [[]]

/** Spellings and typos forgiven as in the search box. Null when `q` holds no word. Anything may be typed. */
export async function lexemesNeeded(db: Database | Transaction, q: string): Promise<Needed | null> {
  const words = wordsAsked(q)
  if (words.length === 0) return null
  const knowledge = await knowledgeOf(db, inquiryOf(words), 'unknown')
  const needs = needsOf(words, knowledge, { begun: false, doubt: false })
  if (needs.length < words.length) return NOTHING
  return needs.map(({ alternatives }) =>
    alternatives.map(({ lexeme, how }) => (how === 'begun' ? `${lexeme}*` : lexeme)),
  )
}
