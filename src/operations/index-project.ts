/** Keeps what the search box and the finder of near-duplicates know of a project, in the transaction that changes it. */
import { documentOfProject, type ProjectNames } from '../domain/project/project-document.ts'
import { type Project, publicView } from '../domain/project/project.ts'
import type { Concepts } from '../domain/search/concepts.ts'
import { tokensOf, wordingsTogether } from '../domain/search/fingerprint.ts'
import type { Transaction } from '../storage/database.ts'
import { seededConcepts } from '../storage/search/concept-rows.ts'
import { type PlaceTokens, readPlaceTokens } from '../storage/search/place-tokens.ts'
import {
  type Fingerprint,
  putDocuments,
  removeDocuments,
  replaceFingerprints,
} from '../storage/search/writes.ts'

export type NamedProject = { readonly project: Project; readonly names: ProjectNames }

/** Found when the public may see it, forgotten when it may not. */
export async function indexProject(trx: Transaction, project: Project, names: ProjectNames): Promise<void> {
  await indexProjects(trx, [{ project, names }])
}

/** The same for many at once, as an import or an undo changes them. */
export async function indexProjects(trx: Transaction, list: readonly NamedProject[]): Promise<void> {
  if (list.length === 0) return
  const ids = list.map(({ project }) => project.id)
  const concepts = await seededConcepts(trx)
  const places = await readPlaceTokens(
    trx,
    list.map(({ project }) => project.territory),
    concepts,
  )
  const documents = list.flatMap(({ project, names }) => documentOfProject(project, names) ?? [])
  await removeDocuments(trx, 'project', ids)
  await putDocuments(trx, documents, concepts)
  const fingerprints = list.flatMap(({ project }) => fingerprintsOf(project, concepts, places))
  await replaceFingerprints(trx, ids, fingerprints)
}

/** Projects that are no longer in the bank, by id. */
export async function forgetProjects(trx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await removeDocuments(trx, 'project', ids)
  await replaceFingerprints(trx, ids, [])
}

function fingerprintsOf(project: Project, concepts: Concepts, places: PlaceTokens): readonly Fingerprint[] {
  const shown = publicView(project)
  if (shown === null) return []
  const { title, summary, life } = shown
  const parts = [title, summary, life.need, life.model].flatMap((part) => part ?? [])
  const place = places(project.territory)
  return wordingsTogether(parts).map((text, wording) => {
    const tokens = tokensOf(text, concepts).filter((token) => !place.has(token))
    return { project_id: project.id, wording, tokens }
  })
}
