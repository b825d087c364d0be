/** The documents that meet a query, roughly ranked: the best of each kind, and how many there are. */
import { sql } from 'kysely'
import type { Findable, SearchDocument } from '../../domain/search/document.ts'
import type { Need } from '../../domain/search/needs.ts'
import { quoted } from '../../domain/search/lexemes.ts'
import { allNeeds, anyOf, everyAlternative, rarestNeeds } from '../../domain/search/tsquery.ts'
import type { Database, Transaction } from '../database.ts'

export type Found = {
  readonly document: SearchDocument
  /** Of its kind: counted up to some hundreds. */
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

/**
 * A word that half of the bank has tells nothing: of so many documents with it, whichever come first, the best are
 * shown, and no more are counted. Those of the very name are among them always.
 */
const MOST_RANKED = 400
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
  const ofKinds = kinds === null ? sql`true` : sql`kind = any(${kinds})`
  const rough = sql`kind, ref, ts_rank('{0.1, 0.3, 0.6, 1}', norm, ${everything}::tsquery)
        + 0.02 * prominence - 0.003 * least(title_words, 12) as rough`
  const { rows } = await sql<Row>`with hit as materialized (
      (select ${rough} from search_document where norm @@ ${name}::tsquery and ${ofKinds} limit ${MOST_RANKED})
      union all
      (select ${rough} from search_document
        where norm @@ ${condition || NOTHING}::tsquery and not norm @@ ${name}::tsquery and ${ofKinds} limit ${MOST_RANKED})
    ), counted as (select kind, count(*)::int as total from hit group by kind),
    best as (
      select counted.kind, total, ref from counted,
        lateral (select ref from hit where hit.kind = counted.kind order by rough desc, ref limit ${most}) as top
    )
    select kind, ref, title, excerpt, aliases, territory, prominence, total,
      array[${sql.join(covers)}]::real[] as covers
    from best join search_document using (kind, ref)`.execute(db)
  return rows.map(({ total, covers: met, ...document }) => ({ document, total, covers: met }))
}
