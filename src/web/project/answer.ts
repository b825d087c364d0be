/** What the bank answers to a question: the projects of a page, the counts beside the choices, the places on a map. */
import { levelOf, NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { ProjectCounts, ProjectFilter } from '../../domain/project/filter.ts'
import type { Project } from '../../domain/project/project.ts'
import type { Database } from '../../storage/database.ts'
import {
  countProjects,
  listProjects,
  pageOfProjects,
  projectsByTerritory,
} from '../../storage/project/reads.ts'
import { FILTER_FIELDS, type FilterField, onlyField, withoutField } from './filter-query.ts'
import type { ProjectQuestion } from './question.ts'

/** Cards or rows of one page; divides into two and three columns. */
export const PAGE_SIZE = 24

/** The parts of the country or of a region, and how many projects each holds. */
export type Places = {
  readonly level: 'region' | 'province'
  readonly inside: TerritoryCode
  readonly counts: ReadonlyMap<TerritoryCode, number>
}

/**
 * Only when nothing was found: how many there would be `without` one of the choices; where that never helps, with one
 * of them `alone`. Most first, none that gives nothing.
 */
export type Loosened = {
  readonly how: 'without' | 'alone'
  readonly ways: readonly { readonly field: FilterField; readonly total: number }[]
}

export type Answer = {
  readonly question: ProjectQuestion
  readonly counts: ProjectCounts
  readonly projects: readonly Project[]
  readonly places: Places
  readonly loosened: Loosened
}

export async function answerQuestion(db: Database, asked: ProjectQuestion): Promise<Answer> {
  const [counts, places, listed] = await Promise.all([
    countProjects(db, asked.filter),
    placesOf(db, asked),
    asked.view === 'map' ? [] : pageOf(db, asked),
  ])
  const question = nearestPage(asked, counts.total)
  const projects = question.page === asked.page ? listed : await pageOf(db, question)
  const loosened = counts.total === 0 ? await loosen(db, question.filter) : NOT_NEEDED
  return { question, counts, projects, places, loosened }
}

async function pageOf(db: Database, { filter, page }: ProjectQuestion): Promise<readonly Project[]> {
  return pageOfProjects(db, filter, { after: (page - 1) * PAGE_SIZE, size: PAGE_SIZE })
}

export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE))
}

/** A page beyond the last is the last, and it is said. */
function nearestPage(asked: ProjectQuestion, total: number): ProjectQuestion {
  const last = pagesOf(total)
  if (asked.view === 'map' || asked.page <= last) return asked
  const fault = { field: 'page', typed: String(asked.page) } as const
  return { ...asked, page: last, faults: [...asked.faults, fault] }
}

/** The parts that narrow a question further; of a province or commune, the provinces of its region. */
async function placesOf(db: Database, { filter, view, level }: ProjectQuestion): Promise<Places> {
  const chosen = filter.territory ?? NATION
  const inside = levelOf(chosen) === 'nation' ? NATION : (chosen.slice(0, 2) as TerritoryCode)
  const parts = inside !== NATION || (view === 'map' && level === 'province') ? 'province' : 'region'
  const others = withoutField(filter, 'territory')
  return { level: parts, inside, counts: await projectsByTerritory(db, others, parts, inside) }
}

const NOT_NEEDED: Loosened = { how: 'without', ways: [] }

async function loosen(db: Database, filter: ProjectFilter): Promise<Loosened> {
  const without = await tried(db, filter, (field) => withoutField(filter, field))
  if (without.length > 0) return { how: 'without', ways: without }
  return { how: 'alone', ways: await tried(db, filter, (field) => onlyField(filter, field)) }
}

async function tried(
  db: Database,
  filter: ProjectFilter,
  loosened: (field: FilterField) => ProjectFilter,
): Promise<Loosened['ways']> {
  const chosen = FILTER_FIELDS.filter((field) => filter[field] !== undefined)
  const ways = await Promise.all(
    chosen.map(async (field) => {
      const { total } = await listProjects(db, loosened(field), { after: 0, size: 1 })
      return { field, total }
    }),
  )
  return ways.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
}
