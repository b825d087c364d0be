import { sql } from 'kysely'
import type { Text } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Asset, Atlas, Indicator, Territory } from '../../domain/territory/atlas.ts'
import { buildAtlas, type ValueRow } from '../../domain/territory/build-atlas.ts'
import type { Database, Transaction } from '../database.ts'

/** Goes up with every load, import and undo. */
export async function atlasVersion(db: Database): Promise<number> {
  const { version } = await db.selectFrom('atlas_version').select('version').executeTakeFirstOrThrow()
  return Number(version)
}

/** The hash of what was last loaded of `part`; null when nothing was. */
export async function seededHash(db: Database, part: string): Promise<string | null> {
  return (await readSeed(db, part))?.content_hash ?? null
}

/** What a part was loaded with, and how many rows it has; null: never loaded. */
export async function readSeed(
  db: Database | Transaction,
  part: string,
): Promise<{ readonly content_hash: string; readonly rows: number } | null> {
  const row = await db
    .selectFrom('seed')
    .select(['content_hash', 'rows'])
    .where('part', '=', part)
    .executeTakeFirst()
  return row ?? null
}

export async function readTerritoryCodes(db: Database): Promise<readonly TerritoryCode[]> {
  const rows = await db.selectFrom('territory').select('code').orderBy('code').execute()
  return rows.map(({ code }) => code)
}

/** Null when no territory has this code. */
export async function readTerritoryName(db: Database, code: TerritoryCode): Promise<Text | null> {
  const row = await db.selectFrom('territory').select('name').where('code', '=', code).executeTakeFirst()
  return row?.name ?? null
}

/** Everything known, of one moment: what shipped, with an operator's rows standing over it. */
export function readAtlas(db: Database): Promise<Atlas> {
  return db.transaction().setIsolationLevel('repeatable read').execute(readAtlasWithin)
}

/** The same, as an operation sees it inside its own transaction. */
export async function readAtlasWithin(trx: Transaction): Promise<Atlas> {
  return buildAtlas({
    territories: await readTerritories(trx),
    indicators: await readIndicators(trx),
    values: await readValues(trx),
    assets: await readAssets(trx),
  })
}

async function readTerritories(db: Database): Promise<readonly Territory[]> {
  const rows = await db.selectFrom('territory').selectAll().orderBy('code').execute()
  return rows.map(({ latitude, longitude, ...row }) => ({
    ...row,
    place: latitude === null || longitude === null ? null : { latitude, longitude },
  }))
}

async function readIndicators(db: Database): Promise<readonly Indicator[]> {
  const rows = await db.selectFrom('indicator').selectAll().orderBy('position').execute()
  return rows.map(({ position: _, source_url, ...row }) => ({ ...row, sourceUrl: source_url }))
}

/** code, value, year, source, caution as JSON text: one array a figure keeps 60,000 figures small on the way. */
type Packed = readonly [TerritoryCode, number, number, string, string | null]

async function readValues(db: Database): Promise<readonly ValueRow[]> {
  const { rows } = await sql<{ indicator: string; packed: readonly Packed[] }>`
    select indicator_id as indicator,
      json_agg(json_build_array(territory_code, value, year, source, caution::text) order by territory_code) as packed
    from (
      select distinct on (indicator_id, territory_code) indicator_id, territory_code, value, year, source, caution
      from indicator_value order by indicator_id, territory_code, batch_id desc
    ) as latest group by indicator_id`.execute(db)
  const sources = new Map<string, string>()
  const cautions = new Map<string, Text>()
  return rows.flatMap(({ indicator, packed }) =>
    packed.map(([territory, value, year, source, caution]) => ({
      indicator,
      territory,
      value,
      year,
      source: once(sources, source, () => source),
      caution: caution === null ? null : once(cautions, caution, () => JSON.parse(caution) as Text),
    })),
  )
}

/** The same text is kept in memory once, however many figures carry it. */
function once<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const found = kept.get(key)
  if (found !== undefined) return found
  const made = make()
  kept.set(key, made)
  return made
}

async function readAssets(db: Database): Promise<readonly Asset[]> {
  const rows = await db
    .selectFrom('asset')
    .distinctOn(['territory_code', 'key'])
    .selectAll()
    .orderBy('territory_code')
    .orderBy('key')
    .orderBy('batch_id', 'desc')
    .execute()
  return rows.map(({ territory_code, batch_id: _, source_url, ...row }) => ({
    territory: territory_code,
    sourceUrl: source_url,
    ...row,
  }))
}
