import type { Asset, Atlas } from '../atlas.ts'
import {
  type Cells,
  knownTerritory,
  readRow,
  refuse,
  type RowOutcome,
  text,
  textOrNull,
  yearOrNull,
} from './cells.ts'

/** The columns of `data/assets/assets.csv`, so that a person can start from it and extend or correct it. */
export const ASSET_COLUMNS = {
  required: [
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
  ],
  optional: ['name_en'],
} as const

const KINDS: readonly string[] = [
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
]
const STATUSES = ['verified', 'general-knowledge'] as const

function statusOf(typed: string): Asset['status'] {
  const status = STATUSES.find((known) => known === typed)
  return status ?? refuse({ kind: 'unknown-status', typed: typed.slice(0, 80), known: STATUSES.join(', ') })
}

function addressOf(typed: string | null): string | null {
  if (typed !== null && !/^https?:\/\/[^\s]+\.[^\s]+$/.test(typed))
    refuse({ kind: 'bad-address', typed: typed.slice(0, 80) })
  return typed
}

/** What a territory has. What is verified names its source and the address where it can be read. */
export function readAssetRow(cells: Cells, atlas: Atlas): RowOutcome<Asset> {
  return readRow(() => {
    const territory = knownTerritory(text(cells, 'territory'), atlas.territories)
    const key = text(cells, 'key')
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) refuse({ kind: 'bad-key', typed: key.slice(0, 80) })
    const kind = text(cells, 'kind')
    if (!KINDS.includes(kind))
      refuse({ kind: 'unknown-asset-kind', typed: kind.slice(0, 80), known: KINDS.join(', ') })
    const fr = text(cells, 'name_fr')
    const status = statusOf(text(cells, 'status'))
    const source = textOrNull(cells, 'source')
    const sourceUrl = addressOf(textOrNull(cells, 'source_url'))
    if (status === 'verified' && (source === null || sourceUrl === null)) refuse({ kind: 'source-needed' })
    return {
      territory,
      key,
      name: { ar: text(cells, 'name_ar'), fr, en: textOrNull(cells, 'name_en') ?? fr },
      kind,
      source,
      sourceUrl,
      year: yearOrNull(cells, 'year'),
      status,
      note: textOrNull(cells, 'note'),
    }
  })
}
