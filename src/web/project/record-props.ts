import type { Language } from '../../domain/basics/language.ts'
import type { Project } from '../../domain/project/project.ts'
import type { Site } from '../site.ts'

/** What each part of a project's page is drawn from. */
export type RecordProps = {
  readonly site: Site
  readonly language: Language
  /** As the public may see it. */
  readonly project: Project
}
