/** Keeps what the search box and the finder of near-duplicates know of a project, in the transaction that changes it. */
import type { ProjectNames } from '../domain/project/project-document.ts'
import type { Project } from '../domain/project/project.ts'
import type { Transaction } from '../storage/database.ts'

/** Found when the public may see it, forgotten when it may not. */
export async function indexProject(
  _trx: Transaction,
  _project: Project,
  _names: ProjectNames,
): Promise<void> {}

/** The same for many at once, as an import or an undo changes them. */
export async function indexProjects(
  _trx: Transaction,
  _projects: readonly { readonly project: Project; readonly names: ProjectNames }[],
): Promise<void> {}

/** Projects that are no longer in the bank, by id. */
export async function forgetProjects(_trx: Transaction, _ids: readonly string[]): Promise<void> {}
