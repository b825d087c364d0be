/** The promise of every activity in one territory, told in figures, reasons and doubts. */
import { levelOf, type TerritoryCode } from '../basics/territory-code.ts'
import type { Atlas } from '../territory/atlas.ts'
import { type Activity, PARTS, type Part } from './activity.ts'
import type { PromiseContext } from './known.ts'
import { dynamicsStory, fabricStory, marketStory } from './market-story.ts'
import { fitStory, needStory } from './need-story.ts'
import { axisNeeds } from './part-values.ts'
import {
  assetsInReach,
  type CountedAsset,
  gateStates,
  type GateState,
  resourceStory,
} from './resource-story.ts'
import type { PartStory, Story } from './story.ts'

export type ActivityPromise = {
  readonly activity: string
  /** One per part, in the order of `PARTS`. */
  readonly parts: readonly PartStory[]
  readonly gates: readonly GateState[]
  /** What it lives on in reach of the territory, weightiest first. */
  readonly assets: readonly CountedAsset[]
}

export type PromiseTable = {
  readonly territory: TerritoryCode
  readonly level: 'region' | 'province' | 'commune'
  /** In the order of the context's activities. */
  readonly activities: readonly ActivityPromise[]
  /** `[a * 8 + part]`, 0 to 1: all that the ranking needs, small enough for a page. */
  readonly matrix: Float64Array
  readonly confidence: Float64Array
}

/** Null for a territory that does not exist, and for the nation, which has no comparable territories. */
export function promiseOf(atlas: Atlas, context: PromiseContext, code: TerritoryCode): PromiseTable | null {
  const row = context.units.rowOf.get(code)
  const level = levelOf(code)
  if (row === undefined || level === 'nation' || atlas.territories.get(code) === undefined) return null
  const size = context.activities.length * PARTS.length
  const matrix = context.parts.slice(row * size, (row + 1) * size)
  const confidence = context.confidence.slice(row * size, (row + 1) * size)
  const assets = assetsInReach(context, row)
  const needs = axisNeeds(context, row)
  const dynamics = dynamicsStory(context, row)
  const activities = context.activities.map((activity, a) => {
    const own = assets[a] ?? []
    const stories = storiesOf(context, activity, a, row, own, needs, dynamics)
    const parts = PARTS.map((part, p) => ({
      part,
      ...stories[part],
      value: matrix[a * PARTS.length + p] as number,
      confidence: confidence[a * PARTS.length + p] as number,
    }))
    return { activity: activity.id, parts, gates: gateStates(context, activity, row), assets: own }
  })
  return { territory: code, level, activities, matrix, confidence }
}

function storiesOf(
  context: PromiseContext,
  activity: Activity,
  a: number,
  row: number,
  assets: readonly CountedAsset[],
  needs: ReturnType<typeof axisNeeds>,
  dynamics: Story,
): Readonly<Record<Part, Story>> {
  return {
    need: needStory(context, activity, row),
    resource: resourceStory(context, activity, a, row, assets),
    fabric: fabricStory(context, activity, row),
    dynamics,
    market: marketStory(context, activity, row),
    'fit-economic': fitStory(context, activity, 'economic', needs, row),
    'fit-social': fitStory(context, activity, 'social', needs, row),
    'fit-environmental': fitStory(context, activity, 'environmental', needs, row),
  }
}

/**
 * The promise of one activity over all territories of a level, for a map: the same matrix columns, `[i * 8 + part]`
 * for the i-th code, so that the ranking of the page can weigh them.
 */
export function promiseAcross(
  context: PromiseContext,
  activity: string,
  level: PromiseTable['level'],
): { readonly codes: readonly TerritoryCode[]; readonly matrix: Float64Array } | null {
  const a = context.activities.findIndex(({ id }) => id === activity)
  if (a < 0) return null
  const { units } = context
  const span = { commune: units.communes, province: units.provinces, region: units.regions }[level]
  const width = PARTS.length
  const matrix = new Float64Array((span.to - span.from) * width)
  for (let row = span.from; row < span.to; row++) {
    const cell = (row * context.activities.length + a) * width
    matrix.set(context.parts.subarray(cell, cell + width), (row - span.from) * width)
  }
  return { codes: units.codes.slice(span.from, span.to), matrix }
}
