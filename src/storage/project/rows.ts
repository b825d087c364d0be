/** How a project stands in its table. */
import type { Selectable } from 'kysely'
import type { Project } from '../../domain/project/project.ts'
import type { BulkTarget } from '../bulk.ts'
import type { Tables } from '../tables.ts'

export const PROJECT_COLUMNS = [
  'id',
  'stage',
  'source',
  'territory_code',
  'sector',
  'activity_id',
  'model_id',
  'simulation_id',
  'audiences',
  'year',
  'title',
  'summary',
  'life',
  'sample',
  'visibility',
  'publication',
  'created_at',
] as const

export type ProjectRow = Pick<Selectable<Tables['project']>, (typeof PROJECT_COLUMNS)[number]>

export function projectOf(row: ProjectRow): Project {
  const { territory_code, activity_id, model_id, simulation_id, created_at, ...rest } = row
  return {
    ...rest,
    territory: territory_code,
    activity: activity_id,
    model: model_id,
    simulation: simulation_id,
    createdAt: created_at,
  }
}

/** As `insertMany` takes it: values, not JSON text. */
export function projectRow(project: Project, batch: number | null) {
  const { territory, activity, model, simulation, createdAt, ...rest } = project
  return {
    ...rest,
    batch_id: batch,
    territory_code: territory,
    activity_id: activity,
    model_id: model,
    simulation_id: simulation,
    created_at: createdAt,
  }
}

export const PROJECTS: BulkTarget = {
  table: 'project',
  columns: {
    id: 'text',
    batch_id: 'bigint',
    stage: 'text',
    source: 'text',
    territory_code: 'text',
    sector: 'text',
    activity_id: 'text',
    model_id: 'text',
    simulation_id: 'text',
    audiences: 'text[]',
    year: 'smallint',
    title: 'jsonb',
    summary: 'jsonb',
    life: 'jsonb',
    sample: 'boolean',
    visibility: 'text',
    publication: 'text',
    created_at: 'timestamptz',
  },
  replaceOn: null,
}
