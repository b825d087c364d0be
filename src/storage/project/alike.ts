/** Projects of the bank that say nearly the same, in whichever language and spelling. */
import { sql } from 'kysely'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { type Project, publicView } from '../../domain/project/project.ts'
import { type Tokens, tokensOf } from '../../domain/search/fingerprint.ts'
import { likeness, type TokenCounts, tellingOf, textLikeness } from '../../domain/search/likeness.ts'
import type { Database, Transaction } from '../database.ts'
import { seededConcepts } from '../search/concept-rows.ts'
import { readPlaceTokens } from '../search/place-tokens.ts'
import { PROJECT_COLUMNS, projectOf } from './rows.ts'

export type Sketch = {
  readonly title: string
  readonly text: string
  readonly territory: TerritoryCode | null
  readonly sector: string | null
}

/** `likeness` 0 nothing in common, 1 the same words. */
export type Alike = { readonly project: Project; readonly likeness: number }

/** Set on the labelled pairs of testing/pairs.csv: below, most are other ideas. */
export const ALIKE_FROM = 0.33
const MOST = 5

/** Public projects only, best first, at most 5; empty when none is alike enough to be shown. */
export async function readAlike(db: Database | Transaction, sketch: Sketch): Promise<readonly Alike[]> {
  const { title, text, territory } = sketch
  const concepts = await seededConcepts(db)
  const places = await readPlaceTokens(db, territory === null ? [] : [territory], concepts)
  const here = places(territory)
  const tokens = tokensOf(`${title}\n${text}`, concepts).filter((token) => !here.has(token))
  if (tokens.length === 0) return []
  const counts = await tokenCounts(db, tokens)
  const best = new Map<string, number>()
  for (const candidate of await candidates(db, tokens, counts)) {
    const place = { territory: candidate.territory_code, sector: candidate.sector }
    const alike = likeness(textLikeness(tokens, candidate.tokens, counts), sketch, place)
    if (alike >= ALIKE_FROM && alike > (best.get(candidate.project_id) ?? 0))
      best.set(candidate.project_id, alike)
  }
  const first = [...best].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST)
  return withProjects(db, first)
}

async function tokenCounts(db: Database | Transaction, tokens: Tokens): Promise<TokenCounts> {
  const { rows } = await sql<{ token: number | null; wordings: number }>`
    select token, wordings from fingerprint_token where token = any(${tokens}::integer[])
    union all select null, greatest(reltuples, 0)::integer from pg_class where oid = 'project_fingerprint'::regclass`.execute(
    db,
  )
  const of = new Map(
    rows.flatMap(({ token, wordings }) => (token === null ? [] : [[token, wordings] as const])),
  )
  const known = rows.find(({ token }) => token === null)?.wordings ?? 0
  return { of, texts: Math.max(known, ...of.values()) }
}

type Candidate = {
  readonly project_id: string
  readonly tokens: readonly number[]
  readonly territory_code: TerritoryCode
  readonly sector: string
}

/** Texts read for candidates at most, and candidates compared word by word. */
const MOST_TEXTS = 2_500
const MOST_CANDIDATES = 80

/** Texts that share the rarest words of the idea, those with most of them first. */
async function candidates(
  db: Database | Transaction,
  tokens: Tokens,
  counts: TokenCounts,
): Promise<readonly Candidate[]> {
  const known = tokens.filter((token) => counts.of.has(token))
  known.sort((a, b) => (counts.of.get(a) ?? 0) - (counts.of.get(b) ?? 0))
  let texts = 0
  const rare = known.filter((token, at) => {
    texts += counts.of.get(token) ?? 0
    return at === 0 || texts <= MOST_TEXTS
  })
  const telling = rare.map((token) => tellingOf(token, counts))
  const { rows } = await sql<Candidate>`with best as (
      select project_id, wording from unnest(${rare}::integer[], ${telling}::real[]) as asked (token, telling),
        lateral (select project_id, wording from project_fingerprint where tokens @> array[asked.token] limit ${MOST_TEXTS}) as text
      group by 1, 2 order by sum(telling) desc, 1, 2 limit ${MOST_CANDIDATES}
    )
    select project_id, tokens, territory_code, sector from best
      join project_fingerprint using (project_id, wording) join project on project.id = project_id`.execute(
    db,
  )
  return rows
}

async function withProjects(
  db: Database | Transaction,
  first: readonly (readonly [string, number])[],
): Promise<readonly Alike[]> {
  if (first.length === 0) return []
  const ids = first.map(([id]) => id)
  const rows = await db.selectFrom('project').select(PROJECT_COLUMNS).where('id', 'in', ids).execute()
  const shown = new Map(rows.map((row) => [row.id, publicView(projectOf(row))]))
  return first.flatMap(([id, alike]) => {
    const project = shown.get(id)
    return project ? [{ project, likeness: Math.round(alike * 1000) / 1000 }] : []
  })
}
