/**
 * The column `traits` of a project: stage, source, audiences and year in one number, in the order in which the domain
 * lists them. Some two thousand different ones tell all that is to be counted of 65,000 projects.
 */
import { type RawBuilder, sql } from 'kysely'
import {
  PROJECT_AUDIENCES,
  type ProjectAudience,
  type Source,
  SOURCES,
  type Stage,
  STAGES,
} from '../../domain/project/project.ts'

export type Traits = {
  readonly stage: Stage
  readonly source: Source
  readonly audiences: readonly ProjectAudience[]
  readonly year: number | null
}

export function traitsOf(packed: number): Traits {
  const stage = STAGES[packed & 7]
  const source = SOURCES[(packed >> 3) & 7]
  if (stage === undefined || source === undefined) throw new RangeError(`no traits: ${packed}`)
  const year = packed >> 9
  return {
    stage,
    source,
    audiences: PROJECT_AUDIENCES.filter((_, i) => packed & (64 << i)),
    year: year === 0 ? null : year,
  }
}

type Sql = RawBuilder<unknown>

/** Conditions on the column: they are answered from an index, whatever is asked for. */
export const hasTrait = {
  stage: (stages: readonly Stage[]): Sql =>
    sql`(traits & 7) = any(${stages.map((one) => STAGES.indexOf(one))}::int[])`,
  source: (source: Source): Sql => sql`(traits >> 3) & 7 = ${SOURCES.indexOf(source)}::int`,
  audience: (audience: ProjectAudience): Sql =>
    sql`traits & ${64 << PROJECT_AUDIENCES.indexOf(audience)}::int <> 0`,
  year: (year: number): Sql => sql`traits >> 9 = ${year}::int`,
} as const
