/** Routes x who asks x what is asked for: every case of the matrix of authorisation. */
import { type KeptIdea, STATES } from './bank-with-secrets.ts'
import type { Question } from './ask.ts'
import type { ServedRoute } from './open-site.ts'
import { type Policy, policyOf } from './route-policies.ts'

export type Case = Question & {
  readonly route: string
  /** what the case is about, for the message of a failure */
  readonly what: string
  /** the idea that the address names, when it names one */
  readonly idea: KeptIdea | null
  /** whose secret goes with it: its own holder's, or none that fits */
  readonly key: string | null
  readonly isHolder: boolean
  readonly sameOrigin: boolean
  readonly policy: Policy
}

/** Looks like an id and is none: what must answer like a hidden one. */
export const UNKNOWN_ID = 'zzzzzzzzzz'
export const ODD_IDS = [
  '%00',
  '..%2f..%2fpackage.json',
  '%2e%2e%2f%2e%2e%2fdata',
  '....%2f%2fserver.ts',
  '%27%20or%20%271%27=%271',
  '%22%3E%3Cimg%20src=x%3E',
  '__proto__',
  'constructor',
  '-1',
  '0',
  'NaN',
  '%F0%9F%90%9D',
  'a'.repeat(190),
  '*',
  '%25',
  '%ED%A0%80',
  '%0d%0ax-evil:1',
]
export const ORIGINS: readonly (readonly [
  name: string,
  same: boolean,
  headers: Readonly<Record<string, string>>,
])[] = [
  ['this site', true, { 'sec-fetch-site': 'same-origin' }],
  ['this site by origin', true, { host: 'twiza.example', origin: 'http://twiza.example' }],
  ['nobody', false, {}],
  ['another site', false, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['a sister site', false, { 'sec-fetch-site': 'same-site' }],
  ['typed', false, { 'sec-fetch-site': 'none' }],
  ['another origin', false, { origin: 'https://evil.example' }],
  ['no origin', false, { origin: 'null' }],
  ['another referer', false, { host: 'twiza.example', referer: 'https://evil.example/twiza.example' }],
  [
    'origin with our name in it',
    false,
    { host: 'twiza.example', origin: 'http://twiza.example.evil.example' },
  ],
  ['our name as user', false, { host: 'twiza.example', origin: 'http://twiza.example@evil.example' }],
  ['another port', false, { host: 'twiza.example', origin: 'http://twiza.example:8080' }],
  ['forwarded host', false, { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
]

function keysFor(idea: KeptIdea | null, all: readonly KeptIdea[]) {
  const other = all.find(({ state }) => state !== idea?.state)
  const keys: [string, string | null, Record<string, string>][] = [
    ['no key', null, {}],
    ['an empty key', '', {}],
    ["another's key", other?.holderSecret ?? '', {}],
    ['a wrong key', 'A'.repeat(43), {}],
    ['a malformed key', `"'><%00\u202e${'x'.repeat(300)}`, {}],
    ['the key of the sending', idea?.idempotencyKey ?? '', {}],
    [
      'its own key in a header',
      null,
      { authorization: `Bearer ${idea?.holderSecret}`, cookie: `key=${idea?.holderSecret}` },
    ],
  ]
  if (idea !== null) keys.push(['its own key', idea.holderSecret, {}])
  return keys
}

/** Every key where a key could open something; one of another idea elsewhere. HEAD is asked without any. */
function keysAskedWith(
  { method }: ServedRoute,
  { of, who }: Policy,
  idea: KeptIdea | null,
  all: readonly KeptIdea[],
) {
  const keys = keysFor(idea, all)
  if (method === 'HEAD') return keys.slice(0, 1)
  if (who === 'holder') return idea === null ? keys.slice(0, 3) : keys
  return of === 'project' && method === 'GET' && idea !== null ? keys : keys.slice(0, 1)
}

/** A holder is known by her key, wherever her request comes from. */
const originsOf = ({ who }: Policy) => (who === 'own-pages' ? ORIGINS : ORIGINS.slice(2, 4))

/** Where the address names something: what is put there. */
function named(
  policy: Policy,
  kept: readonly KeptIdea[],
): readonly (readonly [string, KeptIdea | null, string])[] {
  const odd = ODD_IDS.map((id) => [`odd id ${id}`, null, id] as const)
  if (policy.of === 'nothing') return [['', null, '']]
  const ideas = kept.map((idea) => [idea.state, idea, idea.id] as const)
  return [...ideas, ['unknown id', null, UNKNOWN_ID] as const, ...odd]
}

function at({ url }: ServedRoute, id: string): string {
  return url.replace(/:(id|code|file|figure)/, id).replace('*', id === '' ? 'projects' : id)
}

/** Every case of one route. The bodies are those of the holder, or empty. */
export function casesOf(route: ServedRoute, kept: readonly KeptIdea[]): readonly Case[] {
  const policy = policyOf(route)
  if (policy === undefined) return []
  const cases: Case[] = []
  const isChange = route.method === 'POST'
  for (const [what, idea, id] of named(policy, kept))
    for (const [key, secret, headers] of keysAskedWith(route, policy, idea, kept))
      for (const [origin, sameOrigin, from] of isChange ? originsOf(policy) : ORIGINS.slice(2, 3)) {
        const path = at(route, id)
        const inAddress = secret === null || isChange ? '' : `?key=${encodeURIComponent(secret)}`
        cases.push({
          route: `${route.method} ${route.url}`,
          what: [what, key, isChange ? `from ${origin}` : ''].filter(Boolean).join(', '),
          method: route.method,
          url: path + inAddress,
          headers: { ...headers, ...from },
          ...(isChange ? bodyOf(route, secret) : {}),
          idea,
          key: secret,
          isHolder: key === 'its own key',
          sameOrigin,
          policy,
        })
      }
  return cases
}

function bodyOf({ url }: ServedRoute, secret: string | null): Pick<Question, 'form' | 'json'> {
  if (url.startsWith('/api/')) return { json: {} }
  return { form: secret === null ? {} : { key: secret } }
}

/** Methods that no address has: each must be refused everywhere. */
export function strangeMethods(
  routes: readonly ServedRoute[],
  kept: readonly KeptIdea[],
): readonly Question[] {
  const shown = kept.find(({ state }) => state === STATES[0])
  const urls = new Set(routes.map((route) => at(route, shown?.id ?? UNKNOWN_ID)))
  return [...urls].flatMap((url) => ['PUT', 'PATCH', 'DELETE'].map((method) => ({ method, url })))
}

/** Addresses that people try. None of them is there. */
export const GUESSED = [
  'admin',
  'moderation',
  'api',
  'api/v1/moderation',
  'api/v1/letters',
  'api/v1/ideas',
  'api/v1/contacts',
  'api/v1/journal',
  'api/v1/decisions',
  'api/v1/reports',
  'api/v1/receipts',
  'metrics',
  'status',
  'debug',
  '.env',
  '.git/config',
  'package.json',
  'ar/moderation',
  'fr/admin',
  'fr/letters',
  'data/receipt-keys.json',
  'data/../.env',
  'data/ideas.csv',
  'data/contacts.csv',
  'data/journal.csv',
  'data/projects.xlsx',
  'login',
  'graphql',
  'api/v2/projects',
].map((path) => `/${path}`)
