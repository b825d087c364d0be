/**
 * How many projects each value of each facet would give. Two questions to the database tell all: the traits (stage,
 * source, audiences, year) of those that pass the filters on territory, kind and words; and the kinds (sector, activity,
 * model) of those that pass the filters on territory, traits and words. The rest is adding up.
 */
import { sql } from 'kysely'
import type { ProjectCounts, ProjectFilter } from '../../domain/project/filter.ts'
import { standingOf } from '../../domain/project/project.ts'
import type { Database } from '../database.ts'
import { type Asked, conditions } from './listed.ts'
import { type Traits, traitsOf } from './traits.ts'

const TRAITS = ['standing', 'stage', 'audience', 'source', 'year'] as const
const KINDS = ['sector', 'activity', 'model'] as const

type Counted<Of> = { readonly of: Of; readonly n: number }
type Kind = { readonly sector: string; readonly activity: string | null; readonly model: string | null }

/** What the public may see; each facet with the other filters applied, its own left out. */
export async function facetCounts(db: Database, asked: Asked): Promise<ProjectCounts> {
  const [traits, kinds] = await Promise.all([traitCounts(db, asked), kindCounts(db, asked)])
  const { filter } = asked
  const passing = (own: TraitFacet | null) => traits.filter(({ of }) => traitsPass(of, filter, own))
  const alike = (own: keyof Kind) => kinds.filter(({ of }) => kindPasses(of, filter, own))
  return {
    total: passing(null).reduce((sum, { n }) => sum + n, 0),
    standing: summed(passing('standing'), ({ stage }) => [standingOf(stage)]),
    stage: summed(passing('stage'), ({ stage }) => [stage]),
    audience: summed(passing('audience'), ({ audiences }) => audiences),
    source: summed(passing('source'), ({ source }) => [source]),
    year: summed(passing('year'), ({ year }) => [year]),
    sector: summed(alike('sector'), ({ sector }) => [sector]),
    activity: summed(alike('activity'), ({ activity }) => [activity]),
    model: summed(alike('model'), ({ model }) => [model]),
  }
}

async function traitCounts(db: Database, asked: Asked): Promise<readonly Counted<Traits>[]> {
  const { rows } = await sql<{ traits: number; n: number }>`select traits, count(*)::int as n
    from project where ${conditions(asked, TRAITS)} group by 1`.execute(db)
  return rows.map(({ traits, n }) => ({ of: traitsOf(traits), n }))
}

async function kindCounts(db: Database, asked: Asked): Promise<readonly Counted<Kind>[]> {
  const { rows } = await sql<Kind & { n: number }>`
    select sector, activity_id as activity, model_id as model, count(*)::int as n
    from project where ${conditions(asked, KINDS)} group by 1, 2, 3`.execute(db)
  return rows.map(({ n, ...of }) => ({ of, n }))
}

type TraitFacet = (typeof TRAITS)[number]

function traitsPass(of: Traits, filter: ProjectFilter, own: TraitFacet | null): boolean {
  const { standing, stage, audience, source, year } = filter
  return (
    (own === 'standing' || standing === undefined || standingOf(of.stage) === standing) &&
    (own === 'stage' || stage === undefined || of.stage === stage) &&
    (own === 'audience' || audience === undefined || of.audiences.includes(audience)) &&
    (own === 'source' || source === undefined || of.source === source) &&
    (own === 'year' || year === undefined || of.year === year)
  )
}

function kindPasses(of: Kind, filter: ProjectFilter, own: keyof Kind): boolean {
  return KINDS.every((key) => key === own || filter[key] === undefined || of[key] === filter[key])
}

function summed<Of, Value>(
  counted: readonly Counted<Of>[],
  valuesOf: (of: Of) => readonly (Value | null)[],
): ReadonlyMap<Value, number> {
  const sums = new Map<Value, number>()
  for (const { of, n } of counted)
    for (const value of valuesOf(of)) if (value !== null) sums.set(value, (sums.get(value) ?? 0) + n)
  return sums
}
