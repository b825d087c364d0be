/** What people narrow the bank by. Absent: everything. Territory contains: a region its communes. */
import { contains, type TerritoryCode } from '../basics/territory-code.ts'
import {
  type Project,
  type ProjectAudience,
  type Source,
  type Stage,
  type Standing,
  standingOf,
} from './project.ts'

export type ProjectFilter = {
  readonly territory?: TerritoryCode
  readonly standing?: Standing
  readonly stage?: Stage
  readonly sector?: string
  readonly activity?: string
  readonly model?: string
  readonly audience?: ProjectAudience
  readonly source?: Source
  readonly year?: number
  /** Words of the title or text, as typed. */
  readonly q?: string
}

/**
 * How many projects each value of a facet would give, the other filters as they are: what a click on it would show.
 * Values that would give none are absent.
 */
export type ProjectCounts = {
  readonly total: number
  readonly standing: ReadonlyMap<Standing, number>
  readonly stage: ReadonlyMap<Stage, number>
  readonly sector: ReadonlyMap<string, number>
  readonly audience: ReadonlyMap<ProjectAudience, number>
  readonly source: ReadonlyMap<Source, number>
  readonly year: ReadonlyMap<number, number>
  readonly activity: ReadonlyMap<string, number>
  readonly model: ReadonlyMap<string, number>
}

/** Whether a project passes every filter but the words `q`, which only the store's search can judge. */
export function passes(project: Project, filter: ProjectFilter): boolean {
  const { territory, standing, stage, sector, activity, model, audience, source, year } = filter
  return (
    (territory === undefined || contains(territory, project.territory)) &&
    (standing === undefined || standingOf(project.stage) === standing) &&
    (stage === undefined || project.stage === stage) &&
    (sector === undefined || project.sector === sector) &&
    (activity === undefined || project.activity === activity) &&
    (model === undefined || project.model === model) &&
    (audience === undefined || project.audiences.includes(audience)) &&
    (source === undefined || project.source === source) &&
    (year === undefined || project.year === year)
  )
}
