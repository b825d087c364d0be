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
  { operation: 'listProjects', path: '/projects', example: '/projects?territory=02&audience=women' },
  { operation: 'getProject', path: '/projects/{id}', example: '/projects/mouazara-oriental-rural-tourism' },
  { operation: 'listProgrammes', path: '/programmes', example: '/programmes' },
  { operation: 'getProgramme', path: '/programmes/{id}', example: '/programmes/mourafaka' },
  { operation: 'listPartners', path: '/partners', example: '/partners' },
  { operation: 'getPartner', path: '/partners/{id}', example: '/partners/valbiom' },
  { operation: 'listMeetings', path: '/meetings', example: '/meetings?territory=12' },
  { operation: 'getMeeting', path: '/meetings/{id}', example: '/meetings/tour-2025-dakhla' },
  { operation: 'listContests', path: '/contests', example: '/contests?territory=02' },
  { operation: 'search', path: '/search', example: '/search?q=zit%20argan' },
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

export type SentExample = {
  readonly operation: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** Requests with a body; a test sends each as it stands. The idea says that it is an example. */
export const SENT: readonly SentExample[] = [
  {
    operation: 'matchProgrammes',
    path: '/programmes/match',
    headers: {},
    body: { facts: { 'legal-form': 'cooperative', territory: '02.113', 'women-youth-share': 0.4 } },
  },
  {
    operation: 'submitIdea',
    path: '/ideas',
    headers: { 'Idempotency-Key': 'your-own-fresh-key-0001' },
    body: {
      title: 'Example: dried figs',
      idea: 'An example of a request, to be replaced by an idea of your own.',
      territory: '02.113',
      sector: 'local-products',
      source: 'citizen',
      visibility: 'hidden',
      contact: 'you@example.org',
      consent: true,
    },
  },
]
