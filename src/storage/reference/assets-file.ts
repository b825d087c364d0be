/** `data/assets/assets.csv`: what a territory has that the census does not count. */
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Asset } from '../../domain/territory/atlas.ts'
import { readCsvFile, type CsvRow } from './csv-file.ts'
import { readTerritories } from './territories-file.ts'

export const ASSETS_FILE = 'assets/assets.csv'

export const ASSET_KINDS = [
  'label-igp',
  'label-aop',
  'label-agricole',
  'agriculture',
  'forest',
  'fishing',
  'handicraft',
  'tourism',
  'energy',
  'industry',
  'mineral',
  'other',
] as const

export function readAssets(
  dataFolder: string,
  known: ReadonlySet<TerritoryCode> = new Set(readTerritories(dataFolder).map(({ code }) => code)),
): readonly Asset[] {
  const required = [
    'territory',
    'key',
    'name_fr',
    'name_ar',
    'kind',
    'source',
    'source_url',
    'year',
    'status',
    'note',
  ]
  const pairs = new Set<string>()
  return readCsvFile(dataFolder, ASSETS_FILE, required).rows.map((row) => {
    const asset = assetOf(row)
    if (!known.has(asset.territory)) throw row.fault(`${asset.territory} is not a known territory`)
    const pair = `${asset.territory} ${asset.key}`
    if (pairs.has(pair)) throw row.fault(`${asset.key} is listed twice for ${asset.territory}`)
    pairs.add(pair)
    return asset
  })
}

function assetOf(row: CsvRow): Asset {
  const kind = row.text('kind')
  if (!(ASSET_KINDS as readonly string[]).includes(kind)) throw row.fault(`"${kind}" is not a kind of asset`)
  const status = row.text('status')
  if (status !== 'verified' && status !== 'general-knowledge') throw row.fault(`"${status}" is not a status`)
  const sourceUrl = row.textOrNull('source_url')
  if (status === 'verified' && sourceUrl === null)
    throw row.fault('a verified asset needs the address of its source')
  if (sourceUrl !== null && !URL.canParse(sourceUrl)) throw row.fault(`"${sourceUrl}" is not an address`)
  const fr = row.text('name_fr')
  const ar = row.text('name_ar')
  if (row.text('key') === '' || fr === '' || ar === '') throw row.fault('the key or a name is missing')
  return {
    territory: row.code('territory'),
    key: row.text('key'),
    name: { ar, fr, en: fr },
    kind,
    source: row.textOrNull('source'),
    sourceUrl,
    year: row.numberOrNull('year'),
    status,
    note: row.textOrNull('note'),
  }
}
