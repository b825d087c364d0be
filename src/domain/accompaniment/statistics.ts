/** Figures of accompaniment by region. A small count would tell of single people: it is not shown. */
import type { TerritoryCode } from '../basics/territory-code.ts'
import { daysBetween, dayOf } from './days.ts'
import type { HelpState } from './help.ts'

/** Below this a count that comes from surveys, or leaves the back office, is hidden. */
export const SMALLEST_COUNT = 5

export type HelpFacts = {
  readonly region: TerritoryCode
  readonly state: HelpState
  readonly createdAt: Date
  readonly answeredAt: Date | null
  readonly taken: boolean
  /** How often it was declined. */
  readonly declined: number
  readonly sessions: number
}

export type SurveyFacts = {
  readonly region: TerritoryCode
  readonly founded: string
  readonly satisfaction: number
}

/** Null: too few to be told to whoever reads. */
export type RegionFigures = {
  readonly region: TerritoryCode
  readonly requests: number | null
  readonly waiting: number | null
  /** Days, half of the answered requests took as many or fewer; null also when none was answered. */
  readonly medianDays: number | null
  readonly taken: number | null
  readonly declined: number | null
  readonly sessions: number | null
  readonly closed: number | null
  readonly surveys: number | null
  /** Of the surveys: founded since. */
  readonly founded: number | null
  /** Mean of 1 to 5. */
  readonly satisfaction: number | null
}

export function figuresByRegion(
  requests: readonly HelpFacts[],
  surveys: readonly SurveyFacts[],
): readonly RegionFigures[] {
  const regions = [...new Set([...requests, ...surveys].map(({ region }) => region))].sort()
  return regions.map((region) =>
    figuresOf(
      region,
      requests.filter((one) => one.region === region),
      surveys.filter((one) => one.region === region),
    ),
  )
}

/** The same figures for agents of other regions: no count from which somebody could be recognised. */
export function figuresElsewhere(figures: RegionFigures): RegionFigures {
  const few = figures.requests !== null && figures.requests < SMALLEST_COUNT
  const told = (count: number | null) => (count === null || (few && count > 0) ? null : shown(count))
  return {
    ...figures,
    requests: told(figures.requests),
    waiting: told(figures.waiting),
    medianDays: few ? null : figures.medianDays,
    taken: told(figures.taken),
    declined: told(figures.declined),
    sessions: told(figures.sessions),
    closed: told(figures.closed),
    surveys: told(figures.surveys),
  }
}

function figuresOf(
  region: TerritoryCode,
  requests: readonly HelpFacts[],
  surveys: readonly SurveyFacts[],
): RegionFigures {
  const days = requests.flatMap(({ createdAt, answeredAt }) =>
    answeredAt === null ? [] : [daysBetween(dayOf(createdAt), dayOf(answeredAt))],
  )
  const enough = surveys.length >= SMALLEST_COUNT
  const founded = surveys.filter((one) => one.founded === 'yes').length
  return {
    region,
    requests: requests.length,
    waiting: requests.filter(({ state }) => state === 'offered' || state === 'queue').length,
    medianDays: median(days),
    taken: requests.filter(({ taken }) => taken).length,
    declined: sum(requests.map(({ declined }) => declined)),
    sessions: sum(requests.map(({ sessions }) => sessions)),
    closed: requests.filter(({ state }) => state === 'closed').length,
    surveys: surveys.length,
    founded: enough ? shown(founded) : null,
    satisfaction: enough ? sum(surveys.map(({ satisfaction }) => satisfaction)) / surveys.length : null,
  }
}

/** A count that may be told to anybody: null when it is small, but not nothing. */
export function shown(count: number): number | null {
  return count > 0 && count < SMALLEST_COUNT ? null : count
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2
}
