import { type Project, publicView } from '../../domain/project/project.ts'
import type { Database } from '../database.ts'
import { PROJECT_COLUMNS, projectOf } from './rows.ts'

const PIECE = 1_000

/** Everything the public may see, as it may see it, by id; a thousand in memory at a time. */
export async function* eachShownProject(db: Database): AsyncGenerator<Project> {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('project')
      .select(PROJECT_COLUMNS)
      .where('shown', '=', true)
      .where('id', '>', last)
      .orderBy('id')
      .limit(PIECE)
      .execute()
    for (const row of rows) {
      const shown = publicView(projectOf(row))
      if (shown !== null) yield shown
    }
    const end = rows.at(-1)
    if (end === undefined || rows.length < PIECE) return
    last = end.id
  }
}
