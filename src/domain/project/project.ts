/**
 * A project of the bank on one record, from idea to running cooperative: what it is, where, in which sector,
 * who put it in, and its life so far. Ideas of visitors, projects imported by an operator and documented precedents
 * are all such records.
 */
import type { OwnText } from '../basics/own-text.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'

/** In the order of a project's life; `awarded` is a prize on top of funding. */
export const STAGES = ['idea', 'project', 'founding', 'running', 'funded', 'awarded', 'closed'] as const
export type Stage = (typeof STAGES)[number]

/** How people look for projects: what exists, what has been given money, what looks for people and money. */
export const STANDINGS = ['sought', 'existing', 'funded'] as const
export type Standing = (typeof STANDINGS)[number]

const STANDING_OF: Readonly<Record<Stage, Standing | null>> = {
  idea: 'sought',
  project: 'sought',
  founding: 'sought',
  running: 'existing',
  funded: 'funded',
  awarded: 'funded',
  closed: null,
}

/** Null: the project is closed. */
export function standingOf(stage: Stage): Standing | null {
  return STANDING_OF[stage]
}

export function stagesOf(standing: Standing): readonly Stage[] {
  return STAGES.filter((stage) => STANDING_OF[stage] === standing)
}

/** Who put the project in, or carries it. */
export const SOURCES = [
  'citizen',
  'cooperative',
  'association',
  'administration',
  'commune',
  'group-of-communes',
  'enterprise',
  'research',
] as const
export type Source = (typeof SOURCES)[number]

/** `new-generation`: of the new generation of innovative projects. */
export const PROJECT_AUDIENCES = ['women', 'youth', 'new-generation'] as const
export type ProjectAudience = (typeof PROJECT_AUDIENCES)[number]

/**
 * Who may read it: `public` all of it; `summary` its title, territory, sector and stage; `hidden` only those who hold
 * its private link, and the operator.
 */
export const VISIBILITIES = ['public', 'summary', 'hidden'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** Rules of publication: nothing written by the public is shown before a moderator has read it. */
export const PUBLICATIONS = ['waiting', 'published', 'refused', 'withdrawn'] as const
export type Publication = (typeof PUBLICATIONS)[number]

/** A figure or statement about a project, with where it was read. Money is in centimes of dirham. */
export type Attested = {
  readonly text: OwnText
  readonly amount: number | null
  readonly year: number | null
  readonly source: string | null
  readonly sourceUrl: string | null
}

/** One line of the project's life, oldest first. `at`: `2024`, `2024-01` or `2024-01-17`. */
export type LifeEvent = {
  readonly at: string
  readonly stage: Stage | null
  readonly text: OwnText
  readonly source: string | null
  readonly sourceUrl: string | null
}

/** Headings of R-203 brought to what a reader asks: what is missing there, who does what, with what money, and then. */
export type ProjectLife = {
  readonly need: OwnText | null
  readonly model: OwnText | null
  readonly team: {
    /** Who carries it, when it may be named: an institution, never a private person. */
    readonly carrier: OwnText | null
    /** Carrier and final beneficiaries differ at times. */
    readonly beneficiaries: OwnText | null
    readonly people: number | null
  }
  readonly partners: readonly OwnText[]
  readonly money: readonly Attested[]
  readonly results: readonly Attested[]
  readonly events: readonly LifeEvent[]
  /** Where this record was read; empty for what people put in themselves. */
  readonly sources: readonly {
    readonly title: string
    readonly url: string | null
    readonly asOf: string | null
  }[]
}

export type Project = {
  /** Ten characters of Crockford's base 32 for what people put in; words and hyphens for documented precedents. */
  readonly id: string
  readonly stage: Stage
  readonly source: Source
  readonly territory: TerritoryCode
  /** One of the ten sectors of R-112 (`data/activities/sectors.json`). */
  readonly sector: string
  readonly activity: string | null
  readonly model: string | null
  /** The simulation it came from. */
  readonly simulation: string | null
  readonly audiences: readonly ProjectAudience[]
  readonly year: number | null
  readonly title: OwnText
  readonly summary: OwnText | null
  readonly life: ProjectLife
  /** An example made up to show the site; said on every page that shows it, removed by one command. */
  readonly sample: boolean
  readonly visibility: Visibility
  readonly publication: Publication
  readonly createdAt: Date
}

/** A documented project of `data/projects`: when it came into the bank is the store's to say. */
export type Precedent = Omit<Project, 'createdAt'>

export const EMPTY_LIFE: ProjectLife = {
  need: null,
  model: null,
  team: { carrier: null, beneficiaries: null, people: null },
  partners: [],
  money: [],
  results: [],
  events: [],
  sources: [],
}

/** What the public may read of a project; null when it may read nothing. */
export function publicView(project: Project): Project | null {
  if (project.publication !== 'published' || project.visibility === 'hidden') return null
  if (project.visibility === 'public') return project
  return { ...project, summary: null, life: EMPTY_LIFE, simulation: null }
}
