/** Long downloads, written piece by piece as the database gives them, so that memory stays flat. */
import type { Atlas } from '../../domain/territory/atlas.ts'
import type { Project } from '../../domain/project/project.ts'
import { BYTE_ORDER_MARK, csvLine } from '../api/csv.ts'
import { PROJECT_EXPORT_COLUMNS, projectExportRow, projectFeature } from './project-rows.ts'

/** Whose what is, at the head of every download. */
export const BANK_TERMS =
  'Records of Twiza: Apache-2.0. Facts: quoted with their source. Ideas: their authors’, shown with their consent.'

/** The dictionary is of the columns of the CSV. */
export const CONTEST_TERMS =
  'Records of Twiza: Apache-2.0. Titles and words of entries: their teams’, shown with their consent.'

export async function* projectsCsv(projects: AsyncIterable<Project>, atlas: Atlas): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(PROJECT_EXPORT_COLUMNS)
  for await (const project of projects) yield csvLine(projectExportRow(project, atlas))
}

export function projectsJson(projects: AsyncIterable<Project>): AsyncGenerator<string> {
  return listed(`{"terms":${JSON.stringify(BANK_TERMS)},"projects":[`, projects, (project) => project, ']}\n')
}

export function projectsGeoJson(projects: AsyncIterable<Project>, atlas: Atlas): AsyncGenerator<string> {
  const start = `{"type":"FeatureCollection","terms":${JSON.stringify(BANK_TERMS)},"features":[`
  return listed(start, projects, (project) => projectFeature(project, atlas), ']}\n')
}

async function* listed(
  start: string,
  projects: AsyncIterable<Project>,
  shape: (project: Project) => object,
  end: string,
): AsyncGenerator<string> {
  yield start
  let comma = ''
  for await (const project of projects) {
    yield comma + JSON.stringify(shape(project))
    comma = ',\n'
  }
  yield end
}
