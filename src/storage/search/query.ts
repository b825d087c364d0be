/** What was typed, as a condition on `search_document.norm`. */
import type { Database, Transaction } from '../database.ts'

/**
 * A tsquery in text, for `search_document.norm @@ (…)::tsquery`; spellings and typos forgiven as in the search box.
 * Null when `q` holds no word. Never faulty, whatever was typed.
 */
export async function tsqueryFor(_db: Database | Transaction, _q: string): Promise<string | null> {
  return null
}
