/** Filter, view and page of the bank, from the address and back. */
import type { ProjectFilter } from '../../domain/project/filter.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import {
  type Catalogue,
  type FilterFault,
  type FilterReading,
  type Query,
  queryOfFilter,
  readProjectFilter,
  typedIn,
} from './filter-query.ts'

export const VIEWS = ['list', 'table', 'map'] as const
export type View = (typeof VIEWS)[number]

export type ProjectQuestion = FilterReading & {
  readonly view: View
  /** What the map of the whole country is divided into. */
  readonly level: 'region' | 'province'
  /** From 1. */
  readonly page: number
}

const LAST_PAGE = 100_000

export function readProjectQuestion(query: Query, atlas: Atlas, catalogue: Catalogue): ProjectQuestion {
  const reading = readProjectFilter(query, atlas, catalogue)
  const faults: FilterFault[] = [...reading.faults]
  const view = VIEWS.find((one) => one === typedIn(query, 'view'))
  if (view === undefined && typedIn(query, 'view') !== '')
    faults.push({ field: 'view', typed: typedIn(query, 'view') })
  const page = readPage(typedIn(query, 'page'))
  if (page === null) faults.push({ field: 'page', typed: typedIn(query, 'page') })
  return {
    ...reading,
    faults,
    view: view ?? 'list',
    level: typedIn(query, 'level') === 'province' ? 'province' : 'region',
    page: page ?? 1,
  }
}

function readPage(typed: string): number | null {
  if (typed === '') return 1
  const page = /^\d{1,6}$/.test(typed) ? Number(typed) : 0
  return page >= 1 && page <= LAST_PAGE ? page : null
}

/** Where a question leads: another filter begins at its first page again, in the same view. */
export function queryOfQuestion(
  question: Pick<ProjectQuestion, 'view' | 'level'>,
  filter: ProjectFilter,
  page?: number,
): Readonly<Record<string, string>> {
  return {
    ...queryOfFilter(filter),
    ...(question.view === 'list' ? {} : { view: question.view }),
    ...(question.view === 'map' && question.level === 'province' ? { level: 'province' } : {}),
    ...(page === undefined || page === 1 ? {} : { page: String(page) }),
  }
}
