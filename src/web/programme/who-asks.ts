/** Who asks: what a saved simulation or a published project already says, or nothing yet. */
import { publicView } from '../../domain/project/project.ts'
import { isOwn } from '../../domain/basics/own-text.ts'
import { read, type Language } from '../../domain/basics/language.ts'
import type { Applicant } from '../../domain/programme/facts.ts'
import { readProject } from '../../storage/project/reads.ts'
import { readSimulation } from '../../storage/simulation/reads.ts'
import { parseSimulationId } from '../../storage/simulation/saved-simulation.ts'
import { runEntry } from '../simulation/run-entry.ts'
import { entryOf } from '../simulation/saved-entry.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import type { Query } from './answers.ts'
import { applicantOfProject, applicantOfSimulation, type Asked } from './applicant-of.ts'

export type WhoAsks = {
  readonly kind: 'simulation' | 'project' | 'person'
  /** named in the address and not found */
  readonly lost: boolean
  readonly title: string
  readonly source: Readonly<Record<string, string>>
  readonly given: Applicant
  readonly asked: Asked | null
}

const PERSON: WhoAsks = { kind: 'person', lost: false, title: '', source: {}, given: {}, asked: null }
const LOST: WhoAsks = { ...PERSON, lost: true }

export async function whoAsks(site: Site, language: Language, query: Query): Promise<WhoAsks> {
  if (typeof query.simulation === 'string' && query.simulation !== '')
    return (await bySimulation(site, language, query.simulation)) ?? LOST
  if (typeof query.project === 'string' && query.project !== '')
    return (await byProject(site, language, query.project)) ?? LOST
  return PERSON
}

async function bySimulation(site: Site, language: Language, typed: string): Promise<WhoAsks | null> {
  const id = parseSimulationId(typed)
  const saved = id === null ? null : await readSimulation(site.db, id)
  const model = site.library.models.find((one) => one.id === saved?.modelId)
  if (saved === null || model === undefined) return null
  const { simulation } = runEntry(language, model, entryOf(model, saved), site.library.law)
  const sector =
    site.library.activities.activities.find(({ id: activity }) => activity === model.activity)?.sector ?? null
  const place = { territory: saved.territory, sector }
  const said = simulation === null ? null : applicantOfSimulation(model, simulation, place)
  return {
    kind: 'simulation',
    lost: false,
    title: saved.title ?? words(language, model.name),
    source: { simulation: saved.id },
    given: said?.applicant ?? {},
    asked: said?.asked ?? null,
  }
}

/** Only what everybody may read. */
async function byProject(site: Site, language: Language, id: string): Promise<WhoAsks | null> {
  if (!/^[\w-]{1,80}$/.test(id)) return null
  const stored = await readProject(site.db, id)
  const project = stored === null ? null : publicView(stored)
  if (project === null) return null
  const { title } = project
  return {
    kind: 'project',
    lost: false,
    title: isOwn(title) ? title.own : read(title, language).words,
    source: { project: project.id },
    given: applicantOfProject(project),
    asked: null,
  }
}
