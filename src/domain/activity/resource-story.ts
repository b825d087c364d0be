/** Why the resource is as large as it is: assets, kin activities, people, ground and gates. */
import type { Activity, Gate } from './activity.ts'
import { type AssetInReach, reachOf } from './asset-field.ts'
import { position } from './column.ts'
import type { Known } from './known.ts'
import { gateOf, groundOf } from './part-values.ts'
import { because, figure, type Reason, said, term } from './reason.ts'
import { factOf, graded, joined, labelOf, nameOf, NOTHING, printed, type Story, storyOf } from './story.ts'

/** An asset in reach with how much it counts for one activity, 0 to 1. */
export type CountedAsset = AssetInReach & { readonly counts: number }

/** What is in reach of a territory, per activity, the weightiest first; computed once for all activities. */
export function assetsInReach(known: Known, row: number): readonly (readonly CountedAsset[])[] {
  const lists: CountedAsset[][] = known.activities.map(() => [])
  for (const { asset, row: at, strengths } of known.assets) {
    if (strengths.length === 0) continue
    const reach = reachOf(known.ground, asset, at, row)
    if (reach === null) continue
    for (const { activity, strength } of strengths) {
      lists[activity]?.push({ ...reach, counts: strength * reach.weight })
    }
  }
  for (const list of lists) list.sort((a, b) => b.counts - a.counts)
  return lists
}

/** How many assets are named before "and others". */
const NAMED = 3
const WORTH_NAMING = 0.05

export function resourceStory(
  known: Known,
  activity: Activity,
  a: number,
  row: number,
  assets: readonly CountedAsset[],
): Story {
  return joined([
    assetStory(known, activity, a, row, assets),
    peopleStory(known, activity, row),
    { ...NOTHING, reasons: groundReasons(known, activity, row) },
    ...activity.gates.map((gate) => gateStory(known, gate, row)),
  ])
}

function assetStory(
  known: Known,
  activity: Activity,
  a: number,
  row: number,
  assets: readonly CountedAsset[],
): Story {
  if (activity.livesOn.share === 0) return { ...NOTHING, reasons: [because('lives-on-people', {})] }
  const worth = assets.filter(({ counts }) => counts >= WORTH_NAMING)
  const named = worth.slice(0, NAMED)
  const reasons = named.map((one) => assetReason(known, one))
  if (worth.length > NAMED)
    reasons.push(because('assets-more', { count: figure(worth.length - NAMED, 0, '') }))
  const doubts: Reason[] = named
    .filter(({ asset }) => asset.status !== 'verified')
    .map(({ asset }) => because('asset-unverified', { asset: said(asset.name) }))
  if (named.length > 0 && named.every(({ relation }) => relation === 'of-region')) {
    doubts.push(because('asset-regional-only', {}))
  }
  if (named.length > 0) return { facts: [], reasons, doubts }
  const kin = kinOf(known, a, row)
  return {
    facts: [],
    reasons: [because('asset-none', {}), ...kin],
    doubts: [because('assets-incomplete', {})],
  }
}

function assetReason(known: Known, { asset, relation, km }: CountedAsset): Reason {
  const operands = { asset: said(asset.name), territory: said(nameOf(known, asset.territory)) }
  if (relation === 'near') return because('asset-near', { ...operands, km: figure(km, 0, 'km') })
  if (relation === 'here') return because('asset-here', operands)
  if (relation === 'inside') return because('asset-inside', operands)
  return because(relation === 'of-province' ? 'asset-of-province' : 'asset-of-region', operands)
}

/** The two activities known there that most often go with this one, when closeness lifts it. */
function kinOf(known: Known, a: number, row: number): readonly Reason[] {
  const count = known.activities.length
  if ((known.kinship[row * count + a] as number) < 0.6) return []
  const kin = known.activities
    .map((activity, j) => ({
      name: activity.name,
      weight: (known.closeness[a * count + j] as number) * (known.force[row * count + j] as number),
    }))
    .filter(({ weight }) => weight > 0.1)
    .sort((x, y) => y.weight - x.weight)
    .slice(0, 2)
  if (kin.length === 0) return []
  return [because('kin-activities', { activities: { kind: 'texts', texts: kin.map(({ name }) => name) } })]
}

function peopleStory(known: Known, activity: Activity, row: number): Story {
  return storyOf(known, activity.people, row, ({ indicator, when, why }, column, fact) => {
    const operands = {
      why: said(why),
      indicator: labelOf(known, indicator),
      value: printed(known, indicator, fact.value),
      median: printed(known, indicator, fact.median),
    }
    return because(
      graded(position(column, when, row), 'people-many', 'people-middle', 'people-few'),
      operands,
    )
  })
}

function groundReasons(known: Known, activity: Activity, row: number): readonly Reason[] {
  if (activity.ground.place === 'any') return []
  const good = groundOf(known, activity, row) >= 0.8
  return [because(good ? 'ground-good' : 'ground-poor', { why: said(activity.ground.why) })]
}

function gateStory(known: Known, gate: Gate, row: number): Story {
  const column = known.columns.get(gate.indicator)
  const infrastructure = term(gate.infrastructure)
  if (column === undefined) return NOTHING
  if (column.inTown[row] === 1) return { ...NOTHING, reasons: [because('gate-in-town', { infrastructure })] }
  const { fact, doubts } = factOf(known, column, row)
  if (fact === null) return { ...NOTHING, doubts }
  const operands = {
    why: said(gate.why),
    infrastructure,
    value: printed(known, gate.indicator, fact.value),
    threshold: printed(known, gate.indicator, gate.threshold),
  }
  const reason = because(gateOf(known, gate, row) >= 1 ? 'gate-open' : 'gate-limits', operands)
  return { facts: [fact], reasons: [reason], doubts }
}

/** Whether each gate of the activity is open in the territory, for the page's list of conditions. */
export type GateState = {
  readonly infrastructure: Gate['infrastructure']
  readonly open: boolean
  /** What is left of the resource behind it, 0 to 1. */
  readonly factor: number
}

export function gateStates(known: Known, activity: Activity, row: number): readonly GateState[] {
  return activity.gates.map((gate) => {
    const factor = gateOf(known, gate, row)
    return { infrastructure: gate.infrastructure, open: factor >= 1, factor }
  })
}
