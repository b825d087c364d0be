/** The documents that meet a query, roughly ranked: the best of each kind, and how many there are. */
import { sql } from 'kysely'
import type { Findable, SearchDocument } from '../../domain/search/document.ts'
import type { Need } from '../../domain/search/needs.ts'
import { quoted } from '../../domain/search/lexemes.ts'
import {
  allNeeds,
  anyOf,
  everyAlternative,
  rarestNeed,
  rarestNeeds,
  sureNeeds,
} from '../../domain/search/tsquery.ts'
import type { Database, Transaction } from '../database.ts'

export type Found = {
  readonly document: SearchDocument
  /** Of its kind: projects are counted to 1,000. */
  readonly total: number
  /** Of each need, where it is met (`rank.ts`). */
  readonly covers: readonly number[]
}

export type Wanted = {
  readonly needs: readonly Need[]
  /** The lexeme of the very name; null when the index has none. */
  readonly whole: string | null
  readonly match: 'all' | 'rarest'
  readonly kinds: readonly Findable[] | null
  /** Of each kind. */
  readonly most: number
}

/** A lexeme that no document has. */
const NOTHING = "'τ'"

type Row = SearchDocument & { total: number; covers: number[] }

export async function findDocuments(db: Database | Transaction, wanted: Wanted): Promise<readonly Found[]> {
  const { needs, whole, match, kinds, most } = wanted
  const condition = match === 'all' ? allNeeds(needs, null) : rarestNeeds(needs)
  if (condition === '' && whole === null) return []
  const name = whole === null ? NOTHING : quoted(whole)
  const everything = everyAlternative(needs, whole)
  const covers = needs.map(
    (
      need,
    ) => sql`case when norm @@ ${anyOf(need, 'A')}::tsquery then 1 when norm @@ ${anyOf(need, 'AB')}::tsquery then 0.7
      when norm @@ ${anyOf(need, 'ABC')}::tsquery then 0.4 when norm @@ ${anyOf(need, '')}::tsquery then 0.2 else 0 end`,
  )
  const sure = sureNeeds(needs)
  const { rows } = await sql<Row>`select kind, ref, title, excerpt, aliases, territory, prominence, total,
      array[${sql.join(covers)}]::real[] as covers
    from search_best(${kinds}::text[], ${name}::tsquery, ${sure === condition || sure === '' ? NOTHING : sure}::tsquery,
      ${condition || NOTHING}::tsquery, ${needs.length < 2 ? NOTHING : rarestNeed(needs)}::tsquery, ${everything}::tsquery, ${most}::integer)`.execute(
    db,
  )
  return rows.map(({ total, covers: met, ...document }) => ({ document, total, covers: met }))
}
