/**
 * The eight parts of each promise as numbers. `reasons-*.ts` tells the same in figures and sentences; every number
 * they show is read from the same columns.
 */
import type { Axis } from '../territory/atlas.ts'
import { type Activity, PARTS, type WeighedIndicator } from './activity.ts'
import { type Column, position, pressure } from './column.ts'
import type { Known } from './known.ts'
import { inhabitedness } from './fabric.ts'

/** Settings of the parts, each with its reason. */
export const PART_SETTINGS = {
  /** The most that people alone can be as a resource: people can be trained anywhere, an asset cannot be moved. */
  peopleAtMost: 0.6,
  /** How much being among the strongest of the country adds to the force of the assets. */
  distinction: 0.3,
  /** What closeness to the assets that are known can make up for one that nobody has recorded. */
  kinship: 0.35,
  /** What is left of the resource on the wrong ground, and behind a closed gate. */
  wrongGround: 0.7,
  closedGate: 0.7,
  /** Part of the market of a product that is weekly souks within 15 km. */
  souks: 0.15,
} as const

/** What each axis is judged by when the fit of an activity is told. */
export const AXIS_NEEDS: Readonly<Record<Axis, readonly (readonly [string, WeighedIndicator['when']])[]>> = {
  economic: [
    ['unemployment', 'high'],
    ['jobs', 'low'],
    ['businesses', 'low'],
  ],
  social: [
    ['unemployment-women', 'high'],
    ['illiteracy', 'high'],
    ['no-schooling', 'high'],
    ['disability', 'high'],
  ],
  environmental: [
    ['waste-open', 'high'],
    ['cook-firewood', 'high'],
    ['water', 'low'],
    ['sewer', 'low'],
  ],
}

/** The parts of one territory, `[a * 8 + part]`. */
export function rowParts(known: Known, row: number): Float64Array {
  const axes = axisNeeds(known, row)
  return Float64Array.from(
    known.activities.flatMap((activity, a) =>
      partsOf(known, activity, a, row, axes).map(([value]) => clamp(value)),
    ),
  )
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

export function fillParts(known: Known): { parts: Float64Array; confidence: Float64Array } {
  const rows = known.units.codes.length
  const count = known.activities.length
  const parts = new Float64Array(rows * count * PARTS.length)
  const confidence = new Float64Array(parts.length)
  for (let row = 0; row < rows; row++) {
    const axes = axisNeeds(known, row)
    for (const [a, activity] of known.activities.entries()) {
      const values = partsOf(known, activity, a, row, axes)
      const cell = (row * count + a) * PARTS.length
      for (const [p, [value, sure]] of values.entries()) {
        parts[cell + p] = clamp(value)
        confidence[cell + p] = sure
      }
    }
  }
  return { parts, confidence }
}

type Valued = readonly [value: number, confidence: number]

function partsOf(
  known: Known,
  activity: Activity,
  a: number,
  row: number,
  axes: AxisNeeds,
): readonly Valued[] {
  const fit = (axis: Axis): Valued => [
    (activity.effects[axis].level / 3) * axes[axis][0],
    0.7 * axes[axis][1],
  ]
  return [
    weighed(known, activity.needs, row, pressure),
    resourceOf(known, activity, a, row),
    fabricOf(known, activity, row),
    dynamicsOf(known, activity, row),
    marketOf(known, activity, row),
    fit('economic'),
    fit('social'),
    fit('environmental'),
  ]
}

type AxisNeeds = Readonly<Record<Axis, Valued>>

export function axisNeeds(known: Known, row: number): AxisNeeds {
  const of = (axis: Axis): Valued => {
    const list = AXIS_NEEDS[axis]
    const named = list.map(([indicator, when]) => ({ indicator, when, weight: 1 / list.length }))
    return weighed(known, named, row, pressure)
  }
  return { economic: of('economic'), social: of('social'), environmental: of('environmental') }
}

/** How sure a figure is: its own, its province's, its region's, the nation's, none; less when it carries a caution. */
export function sureness(known: Known, column: Column, row: number): number {
  if (column.inTown[row] === 1) return 1
  const from = column.from[row] as number
  if (from < 0) return 0.3
  const { communes, provinces, regions } = known.units
  const own =
    from === row ? 1 : from < communes.to ? 1 : from < provinces.to ? 0.8 : from < regions.to ? 0.6 : 0.4
  return column.careful[row] === 1 ? own * 0.85 : own
}

function weighed(
  known: Known,
  list: readonly Pick<WeighedIndicator, 'indicator' | 'when' | 'weight'>[],
  row: number,
  read: typeof pressure,
): Valued {
  let value = 0
  let sure = 0
  for (const { indicator, when, weight } of list) {
    const column = known.columns.get(indicator)
    if (column === undefined) continue
    value += weight * read(column, when, row)
    sure += weight * sureness(known, column, row)
  }
  return [value, sure]
}

/** Things of the place: force and distinction of the assets, made up a little by closeness to what is known there. */
export function thingsOf(known: Known, a: number, row: number): number {
  const cell = row * known.activities.length + a
  const { distinction, kinship } = PART_SETTINGS
  const force = known.force[cell] as number
  const assets = force * (1 - distinction + distinction * (known.distinction[cell] as number))
  return assets + (1 - assets) * kinship * (known.kinship[cell] as number)
}

export function peopleOf(known: Known, activity: Activity, row: number): Valued {
  const [value, sure] = weighed(known, activity.people, row, position)
  return [PART_SETTINGS.peopleAtMost * value, sure]
}

/** 1 on the right ground; `wrongGround` where nothing of it is in reach. */
export function groundOf(known: Known, activity: Activity, row: number): number {
  const { place } = activity.ground
  if (place === 'any') return 1
  const side = place === 'rural' ? (known.countryside[row] as number) : (known.townside[row] as number)
  return PART_SETTINGS.wrongGround + (1 - PART_SETTINGS.wrongGround) * side
}

/** 1 when every gate is open; falls in proportion to what is missing, never under `closedGate`. */
export function gateOf(known: Known, gate: Activity['gates'][number], row: number): number {
  const column = known.columns.get(gate.indicator)
  const value = column?.value[row] ?? Number.NaN
  if (column === undefined || column.inTown[row] === 1 || Number.isNaN(value)) return 1
  const met = gate.bound === 'at-least' ? value / gate.threshold : gate.threshold / Math.max(value, 1e-9)
  return Math.min(1, PART_SETTINGS.closedGate + (1 - PART_SETTINGS.closedGate) * Math.min(1, met))
}

function resourceOf(known: Known, activity: Activity, a: number, row: number): Valued {
  const { share } = activity.livesOn
  const [people, sure] = peopleOf(known, activity, row)
  const gates = activity.gates.reduce((least, gate) => Math.min(least, gateOf(known, gate, row)), 1)
  const value = share * thingsOf(known, a, row) + (1 - share) * people
  const cell = row * known.activities.length + a
  // an asset that is there is sure to the extent of its force; an asset nobody wrote down may still exist
  const things = 0.6 + 0.4 * (known.force[cell] as number)
  return [gates * groundOf(known, activity, row) * value, share * things + (1 - share) * sure]
}

function fabricOf(known: Known, activity: Activity, row: number): Valued {
  const { sector, relation } = activity.fabric
  const few = (known.sectors.all[row] as number) < 30
  return [inhabitedness(relation, known.quotient[sector][row] as number), few ? 0.4 : 0.6]
}

/** Where most customers are the inhabitants, their number counts more; elsewhere young businesses do. */
export function dynamicsShares(activity: Activity): { readonly recent: number; readonly people: number } {
  const inhabitants = activity.customers.find(({ who }) => who === 'population')?.share ?? 0
  return { recent: 0.7 - 0.4 * inhabitants, people: 0.3 + 0.4 * inhabitants }
}

function dynamicsOf(known: Known, activity: Activity, row: number): Valued {
  const { recent, people } = dynamicsShares(activity)
  const [value, sure] = weighed(
    known,
    [
      { indicator: 'recent-businesses', when: 'high', weight: recent },
      { indicator: 'population-change', when: 'high', weight: people },
    ],
    row,
    position,
  )
  return [value, 0.8 * sure]
}

function marketOf(known: Known, activity: Activity, row: number): Valued {
  let value = 0
  let sure = 0
  for (const { who, share } of activity.customers) {
    value += share * (known.reach.get(`${who}:${activity.reach.km}`)?.place[row] ?? 0)
    sure += share * (who === 'population' || who === 'farmers' ? 0.9 : 0.6)
  }
  const souks = activity.sells === 'product' ? PART_SETTINGS.souks : 0
  const placed = row >= known.units.communes.to || known.units.placed[row] === 1
  return [
    (1 - souks) * value + souks * (known.reach.get('souks')?.place[row] ?? 0),
    placed ? sure : 0.6 * sure,
  ]
}
