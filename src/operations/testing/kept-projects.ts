/** For tests: puts records into the bank as they are, published or not. */
import type { Project } from '../../domain/project/project.ts'
import type { Database } from '../../storage/database.ts'
import { insertProjects } from '../../storage/project/writes.ts'

export function keepProjects(db: Database, projects: readonly Project[]): Promise<void> {
  return db.transaction().execute((trx) => insertProjects(trx, projects, null))
}
