/** What was typed, as a condition on `search_document.norm`. */
import { inquiryOf, wordsAsked } from '../../domain/search/asked.ts'
import { needsOf } from '../../domain/search/needs.ts'
import { allNeeds } from '../../domain/search/tsquery.ts'
import type { Database, Transaction } from '../database.ts'
import { knowledgeOf } from './knowledge.ts'

/** Of words that no document has: meets nothing. */
const NOTHING = "'τ'"

/**
 * A tsquery in text, for `search_document.norm @@ (…)::tsquery`; spellings and typos forgiven as in the search box.
 * Null when `q` holds no word. Never faulty, whatever was typed.
 */
export async function tsqueryFor(db: Database | Transaction, q: string): Promise<string | null> {
  const words = wordsAsked(q)
  if (words.length === 0) return null
  const knowledge = await knowledgeOf(db, inquiryOf(words), 'unknown')
  const needs = needsOf(words, knowledge, { begun: false, doubt: false })
  return needs.length < words.length ? NOTHING : allNeeds(needs, null)
}
