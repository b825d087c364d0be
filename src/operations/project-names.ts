import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import type { ProjectNames } from '../domain/project/project-document.ts'
import type { Project } from '../domain/project/project.ts'
import type { Database } from '../storage/database.ts'
import { readTerritoryName } from '../storage/territory/reads.ts'

/** The words of a project's place, sector and activity, by which it is found. */
export async function projectNames(
  db: Database,
  { activities, sectors }: ActivityCatalogue,
  project: Project,
): Promise<ProjectNames> {
  return {
    activity: activities.find(({ id }) => id === project.activity)?.name ?? null,
    sector: sectors.ten.find(({ id }) => id === project.sector)?.name ?? null,
    territory: await readTerritoryName(db, project.territory),
  }
}
