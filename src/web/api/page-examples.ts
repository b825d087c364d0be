/** An address of each operation that can be opened as it stands; a test opens them all. */
export type PageExample = { readonly operation: string; readonly path: string; readonly example: string }

export const QUESTIONS: readonly PageExample[] = [
  {
    operation: 'listTerritories',
    path: '/territories',
    example: '/territories?level=commune&parent=02.113&limit=20',
  },
  { operation: 'getTerritory', path: '/territories/{code}', example: '/territories/02.113' },
  {
    operation: 'rankActivities',
    path: '/territories/{code}/promise',
    example: '/territories/02.113/promise?weights=need:3,resource:2&limit=5',
  },
  { operation: 'listIndicators', path: '/indicators', example: '/indicators' },
  { operation: 'listActivities', path: '/activities', example: '/activities' },
  { operation: 'getActivity', path: '/activities/{id}', example: '/activities/saffron' },
  { operation: 'listModels', path: '/models', example: '/models' },
  { operation: 'getModel', path: '/models/{id}', example: '/models/saffron' },
]

export const DOWNLOADS: readonly PageExample[] = [
  { operation: 'downloadTerritories', path: '/territories.csv', example: '/territories.csv' },
  {
    operation: 'downloadTerritoryMap',
    path: '/territories.geojson',
    example: '/territories.geojson?level=region',
  },
  { operation: 'downloadIndicator', path: '/indicators/{id}.csv', example: '/indicators/unemployment.csv' },
  { operation: 'downloadAssets', path: '/assets.csv', example: '/assets.csv' },
  { operation: 'downloadModel', path: '/models/{id}.csv', example: '/models/saffron.csv' },
  { operation: 'getDocument', path: '/openapi.json', example: '/openapi.json' },
]

/** Kept short enough to be typed. */
export const SIMULATION_EXAMPLE = { model: 'saffron', changes: { members: 12, loan: 60000 } } as const
