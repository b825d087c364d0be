/** What the one search box finds. */
import type { Language } from '../../domain/basics/language.ts'
import type { Hit, SearchAnswer, SearchQuestion } from '../../domain/search/document.ts'
import type { Database, Transaction } from '../database.ts'

/** Forgives spellings and typos; groups ranked, best first. Anything may be typed. */
export async function searchBank(
  _db: Database | Transaction,
  _question: SearchQuestion,
): Promise<SearchAnswer> {
  return { groups: [], didYouMean: null }
}

export type Typing = { readonly q: string; readonly language: Language; readonly limit: number }

/** As one types: the last word may be only begun. Best first, of all kinds. */
export async function suggest(_db: Database | Transaction, _typing: Typing): Promise<readonly Hit[]> {
  return []
}
