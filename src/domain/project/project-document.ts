/** A project as the one search box finds it. */
import { wordings } from '../basics/own-text.ts'
import type { Text } from '../basics/language.ts'
import type { SearchDocument } from '../search/document.ts'
import { type Project, publicView } from './project.ts'

/** Names by which people also look for it: of its activity, its sector and its territory. */
export type ProjectNames = {
  readonly activity: Text | null
  readonly sector: Text | null
  readonly territory: Text | null
}

/** A project that has been given money or runs already is found before an idea that matches as well. */
const PROMINENCE = {
  idea: 0.3,
  project: 0.4,
  founding: 0.5,
  running: 0.7,
  funded: 0.8,
  awarded: 0.9,
  closed: 0.2,
}

/** Null when the public may not see it. Of a `summary` only what a summary shows is found. */
export function documentOfProject(project: Project, names: ProjectNames): SearchDocument | null {
  const shown = publicView(project)
  if (shown === null) return null
  const { carrier } = shown.life.team
  const named = [names.activity, names.sector, names.territory].flatMap((text) =>
    text === null ? [] : wordings(text),
  )
  return {
    kind: 'project',
    ref: shown.id,
    title: shown.title,
    excerpt: shown.summary,
    aliases: [...new Set([...named, ...(carrier === null ? [] : wordings(carrier))])],
    territory: shown.territory,
    prominence: PROMINENCE[shown.stage],
  }
}
