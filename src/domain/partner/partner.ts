/** A body that can help: support, money, research, market, commune .... Institutions only, no private persons. */
import type { Text } from '../basics/language.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import type { Evidence } from '../programme/programme.ts'

export const PARTNER_ROLES = [
  'support',
  'funding',
  'research',
  'chamber',
  'cluster',
  'commune',
  'industry',
  'buyer',
] as const
export type PartnerRole = (typeof PARTNER_ROLES)[number]

/** What it offers or looks for: technology and knowledge to transfer, money, training, materials, premises, a market. */
export const EXCHANGES = [
  'money',
  'training',
  'coaching',
  'premises',
  'equipment',
  'technology',
  'knowledge',
  'materials',
  'market',
  'certification',
] as const
export type Exchange = (typeof EXCHANGES)[number]

export type Exchanged = { readonly kind: Exchange; readonly text: Text; readonly evidence: Evidence }

export const PARTNER_NATURES = ['public', 'non-profit'] as const
export type PartnerNature = (typeof PARTNER_NATURES)[number]

export type Partner = {
  readonly id: string
  readonly name: Text
  readonly roles: readonly PartnerRole[]
  /** What it is in law, when it is plain: a public body, or one that shares no profit; absent: not said. */
  readonly nature?: PartnerNature
  /** Where it works; the nation's code for everywhere. */
  readonly territories: readonly TerritoryCode[]
  /** Where its seat is, when a source says so. */
  readonly seat: TerritoryCode | null
  /** Of the ten sectors of R-112; empty: all. */
  readonly sectors: readonly string[]
  readonly summary: Text
  readonly offers: readonly Exchanged[]
  readonly needs: readonly Exchanged[]
  readonly website: string | null
  /** Ids of programmes it gives. */
  readonly programmes: readonly string[]
  /** An editor has read that it helps no more: the directory leaves it out, its history stays. Absent: it helps. */
  readonly ended?: true
  readonly evidence: Evidence
}
