/**
 * What a cooperative may do for a living, as data (`data/activities/<id>.json`): which needs it answers, what it
 * lives on, what it must have, who is already there, who can buy, and what it changes on the three axes.
 *
 * Weights, strengths, reaches and thresholds are editorial settings of this project, each with its reason; they
 * are not facts, and an operator edits them in the file. Effects are judgements and are shown as such.
 */
import type { Text } from '../basics/language.ts'
import type { Axis } from '../territory/atlas.ts'

/** An indicator that counts when it is high or when it is low; `weight` is relative to its neighbours in the list. */
export type WeighedIndicator = {
  readonly indicator: string
  readonly when: 'high' | 'low'
  readonly weight: number
  readonly why: Text
}

/**
 * Which assets of a territory the activity lives on, and how directly: 1 it is made of this, about 0.5 it is
 * helped by it, 0.2 it profits a little. Keys may begin or end with `*`; kinds match every asset of the kind.
 */
export type AssetMatcher = {
  readonly strength: number
  readonly keys: readonly string[]
  readonly kinds: readonly string[]
}

export type Gate = {
  readonly infrastructure: 'electricity' | 'water' | 'road'
  readonly indicator: string
  readonly bound: 'at-least' | 'at-most'
  readonly threshold: number
  readonly status: 'setting'
  readonly why: Text
}

export const FABRIC_SECTORS = ['industry', 'construction', 'commerce', 'services'] as const
export type FabricSector = (typeof FABRIC_SECTORS)[number]

export const CUSTOMERS = ['population', 'visitors', 'cooperatives', 'farmers'] as const
export type Customer = (typeof CUSTOMERS)[number]

export const AUDIENCES = ['women', 'youth', 'farmers', 'craftspeople', 'job-seekers', 'cooperatives'] as const

export type Effect = { readonly level: 0 | 1 | 2 | 3; readonly why: Text; readonly status: 'judgement' }

export type Activity = {
  readonly id: string
  readonly name: Text
  readonly description: Text
  /** Label of the office that develops cooperatives; see sectors.json. */
  readonly odcoSector: string
  /** One of the ten sectors of R-112; see sectors.json. */
  readonly sector: string
  readonly newGeneration: boolean
  readonly audiences: readonly (typeof AUDIENCES)[number][]
  readonly sells: 'product' | 'service'
  readonly needs: readonly WeighedIndicator[]
  /** `share`: how much of the resource is things of the place; the rest is people who can do it. */
  readonly livesOn: {
    readonly share: number
    readonly status: 'setting'
    readonly why: Text
    readonly assets: readonly AssetMatcher[]
  }
  readonly people: readonly WeighedIndicator[]
  readonly ground: {
    readonly place: 'rural' | 'urban' | 'any'
    readonly status: 'setting'
    readonly why: Text
  }
  readonly gates: readonly Gate[]
  readonly fabric: {
    readonly sector: FabricSector
    readonly relation: 'competes' | 'completes'
    readonly why: Text
  }
  /** Distance at which a customer counts for 1/e of one next door. */
  readonly reach: { readonly km: number; readonly status: 'setting'; readonly why: Text }
  readonly customers: readonly {
    readonly who: Customer
    readonly share: number
    readonly status: 'setting'
  }[]
  readonly effects: Readonly<Record<Axis, Effect>>
  readonly seasonality: { readonly words: Text; readonly status: 'general-knowledge' } | null
}

export type Sector = { readonly id: string; readonly name: Text }
/** The two lists of sectors, and which of the ten each official label may fall under. */
export type Sectors = {
  readonly ten: readonly Sector[]
  readonly odco: readonly (Sector & { readonly maps: readonly string[] })[]
}

/** The eight parts of a promise, in the order of the columns of every matrix. */
export const PARTS = [
  'need',
  'resource',
  'fabric',
  'dynamics',
  'market',
  'fit-economic',
  'fit-social',
  'fit-environmental',
] as const
export type Part = (typeof PARTS)[number]

export type PartWeight = { readonly part: Part; readonly weight: number; readonly why: Text }

/** Everything `data/activities/` holds. */
export type ActivityCatalogue = {
  readonly activities: readonly Activity[]
  readonly sectors: Sectors
  /** One per part, in the order of `PARTS`, summing to 1. */
  readonly weights: readonly PartWeight[]
  /** Assets that no activity lives on, each with the reason. */
  readonly unmatched: readonly { readonly key: string; readonly why: Text }[]
}
