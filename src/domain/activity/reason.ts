/**
 * Reasons as data: a kind and its operands, rendered as one plain sentence by src/web/words/promise.ts. A new kind
 * does not compile until it has its sentence in Arabic, French and English.
 */
import type { Text } from '../basics/language.ts'
import type { FabricSector, Part } from './activity.ts'

/** Words of the page, not of the data. */
export type Term = Part | FabricSector | 'electricity' | 'water' | 'road'

export type Operand =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly decimals: number
      readonly unit: '' | '%' | 'km'
    }
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'texts'; readonly texts: readonly Text[] }
  | { readonly kind: 'term'; readonly term: Term }

/** Every kind of reason with the names of its operands. */
export const REASON_OPERANDS = {
  // need
  'need-high': ['why', 'indicator', 'value', 'median'],
  'need-middle': ['indicator', 'value', 'median'],
  'need-low': ['indicator', 'value', 'median'],
  'road-in-town': [],
  // resource
  'asset-here': ['asset'],
  'asset-inside': ['asset', 'territory'],
  'asset-of-province': ['asset', 'territory'],
  'asset-of-region': ['asset', 'territory'],
  'asset-near': ['asset', 'territory', 'km'],
  'assets-more': ['count'],
  'asset-none': [],
  'lives-on-people': [],
  'kin-activities': ['activities'],
  'people-many': ['why', 'indicator', 'value', 'median'],
  'people-middle': ['indicator', 'value', 'median'],
  'people-few': ['indicator', 'value', 'median'],
  'ground-good': ['why'],
  'ground-poor': ['why'],
  'gate-open': ['infrastructure', 'value', 'threshold'],
  'gate-limits': ['why', 'infrastructure', 'value', 'threshold'],
  'gate-in-town': ['infrastructure'],
  // fabric
  'fabric-few': ['sector', 'quotient'],
  'fabric-balanced': ['sector', 'quotient'],
  'fabric-many': ['sector', 'quotient'],
  'partners-few': ['sector', 'quotient'],
  'partners-balanced': ['sector', 'quotient'],
  'partners-many': ['sector', 'quotient'],
  // dynamics
  'recent-more': ['value', 'median', 'region', 'nation'],
  'recent-alike': ['value', 'median', 'region', 'nation'],
  'recent-fewer': ['value', 'median', 'region', 'nation'],
  'people-grew': ['value', 'nation', 'shift'],
  'people-fell': ['value', 'nation', 'shift'],
  // market
  'people-within': ['count', 'km'],
  'farmers-within': ['count', 'km'],
  'cooperators-within': ['count', 'km'],
  'visitor-places-within': ['count', 'km'],
  'souks-within': ['count'],
  // fit
  'fit-strong': ['why', 'need'],
  'fit-some': ['why', 'need'],
  'fit-weak': ['why', 'need'],
  // doubts: what lowers the confidence
  'figure-of-province': ['indicator', 'territory'],
  'figure-of-region': ['indicator', 'territory'],
  'figure-of-nation': ['indicator'],
  'figure-missing': ['indicator'],
  'figure-careful': ['indicator', 'caution'],
  'asset-unverified': ['asset'],
  'asset-regional-only': [],
  'assets-incomplete': [],
  'sector-broad': [],
  'businesses-few': ['count'],
  'one-period': [],
  'visitors-uncounted': [],
  'cooperators-provincial': [],
  'place-unknown': [],
  judgement: [],
  // rank
  'stays-whatever': ['count', 'part'],
  'stays-between': ['count', 'part', 'from', 'to'],
  'enters-between': ['count', 'part', 'from', 'to'],
  'never-enters': ['count', 'part'],
  'often-in-first': ['share', 'count'],
  'gains-place': ['part', 'now', 'needed', 'rank'],
  'figure-gains': ['indicator', 'now', 'needed', 'rank'],
  'loses-place': ['part', 'now', 'limit', 'rank'],
  'verify-asset': ['asset', 'territory', 'rank'],
  'without-asset': ['asset', 'rank'],
} as const

export type ReasonKind = keyof typeof REASON_OPERANDS
export type OperandsOf<Kind extends ReasonKind> = Readonly<
  Record<(typeof REASON_OPERANDS)[Kind][number], Operand>
>
export type Reason = { readonly kind: ReasonKind; readonly operands: Readonly<Record<string, Operand>> }

export function because<Kind extends ReasonKind>(kind: Kind, operands: OperandsOf<Kind>): Reason {
  return { kind, operands }
}

export function figure(value: number, decimals: number, unit: '' | '%' | 'km'): Operand {
  return { kind: 'number', value, decimals, unit }
}

export function said(text: Text): Operand {
  return { kind: 'text', text }
}

export function term(word: Term): Operand {
  return { kind: 'term', term: word }
}
