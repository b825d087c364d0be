/** The words of names of places, as tokens of fingerprints: where an idea is counts by itself, not by its name. */
import { wordings } from '../../domain/basics/own-text.ts'
import { parentOf, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Concepts } from '../../domain/search/concepts.ts'
import { tokensOf } from '../../domain/search/fingerprint.ts'
import type { Database, Transaction } from '../database.ts'

/** Of the territory and those that contain it. */
export type PlaceTokens = (territory: TerritoryCode | null) => ReadonlySet<number>

export async function readPlaceTokens(
  db: Database | Transaction,
  territories: readonly TerritoryCode[],
  concepts: Concepts,
): Promise<PlaceTokens> {
  const codes = [...new Set(territories.flatMap(withParents))]
  const rows = await db
    .selectFrom('search_document')
    .select(['ref', 'title'])
    .where('kind', '=', 'territory')
    .where('ref', 'in', codes.length === 0 ? [''] : codes)
    .execute()
  const byCode = new Map(
    rows.map(({ ref, title }) => [ref, wordings(title).flatMap((name) => tokensOf(name, concepts))]),
  )
  return (territory) =>
    new Set(territory === null ? [] : withParents(territory).flatMap((code) => byCode.get(code) ?? []))
}

function withParents(code: TerritoryCode): readonly TerritoryCode[] {
  const parent = parentOf(code)
  return parent === null ? [code] : [code, ...withParents(parent)]
}
