/** How many projects each value of each facet would give. */
import { sql } from 'kysely'
import type { ProjectCounts } from '../../domain/project/filter.ts'
import {
  type ProjectAudience,
  type Source,
  type Stage,
  type Standing,
  standingOf,
} from '../../domain/project/project.ts'
import type { Database } from '../database.ts'
import { type Asked, conditions, type FilterKey } from './listed.ts'

const COLUMNS = {
  stage: 'stage',
  sector: 'sector',
  source: 'source',
  year: 'year',
  activity: 'activity_id',
  model: 'model_id',
} as const
type Facet = keyof typeof COLUMNS | 'standing' | 'audience'

/** What the public may see; each facet with the other filters applied, its own left out. */
export async function facetCounts(db: Database, asked: Asked): Promise<ProjectCounts> {
  const total = count(db, asked)
  const plain = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]
  const [stage, sector, source, year, activity, model] = await Promise.all(
    plain.map((facet) => counted(db, asked, facet, facet)),
  )
  const standing = await counted(db, asked, 'stage', 'standing')
  const audience = await audiences(db, asked)
  return {
    total: await total,
    standing: byStanding(standing as ReadonlyMap<Stage, number>),
    stage: stage as ReadonlyMap<Stage, number>,
    sector: sector ?? new Map(),
    audience,
    source: source as ReadonlyMap<Source, number>,
    year: new Map([...(year ?? [])].map(([value, n]) => [Number(value), n])),
    activity: activity ?? new Map(),
    model: model ?? new Map(),
  }
}

async function count(db: Database, asked: Asked): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from project where ${conditions(asked, [])}`.execute(db)
  return rows[0]?.n ?? 0
}

async function counted(
  db: Database,
  asked: Asked,
  facet: keyof typeof COLUMNS,
  except: Facet & FilterKey,
): Promise<ReadonlyMap<string, number>> {
  const column = sql.ref(COLUMNS[facet])
  const { rows } = await sql<{ value: string; n: number }>`
    select ${column} as value, count(*)::int as n from project
    where ${conditions(asked, [except])} and ${column} is not null group by 1 order by 1`.execute(db)
  return new Map(rows.map(({ value, n }) => [value, n]))
}

async function audiences(db: Database, asked: Asked): Promise<ReadonlyMap<ProjectAudience, number>> {
  const { rows } = await sql<{ value: ProjectAudience; n: number }>`
    select value, count(*)::int as n from project, unnest(audiences) as value
    where ${conditions(asked, ['audience'])} group by 1 order by 1`.execute(db)
  return new Map(rows.map(({ value, n }) => [value, n]))
}

function byStanding(stages: ReadonlyMap<Stage, number>): ReadonlyMap<Standing, number> {
  const sums = new Map<Standing, number>()
  for (const [stage, n] of stages) {
    const standing = standingOf(stage)
    if (standing !== null) sums.set(standing, (sums.get(standing) ?? 0) + n)
  }
  return sums
}
