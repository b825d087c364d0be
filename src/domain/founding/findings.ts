/** What the check of a founding file may say, each with where the rule stands and how sure it is. */
import type { LegalBasis } from '../law/parameters.ts'
import type { Part } from './founding.ts'

/** law: the registration would be refused or the statutes void there; advice: allowed, with a risk; to-confirm: the rule
 * itself is in doubt, a person of law says. */
export type Severity = 'law' | 'advice' | 'to-confirm'

/** Mentions that article 5 wants and that nothing was entered for. */
export type MissingMention =
  | 'name'
  | 'seat'
  | 'object'
  | 'duration'
  | 'year-end'
  | 'organs'
  | 'share-value'
  | 'term'

type Found<Kind extends string, About = object> = {
  readonly kind: Kind
  readonly severity: Severity
  readonly basis: LegalBasis
  /** where it is put right */
  readonly part: Part
} & About

/** Counts and limits; money in centimes. */
type Limit = { readonly found: number; readonly limit: number }
type Who = { readonly who: string }

export type Finding =
  | Found<'mention-missing', { readonly mention: MissingMention }>
  | Found<'too-few-members', Limit>
  | Found<'no-margin-of-members', Limit>
  | Found<'member-incomplete', Who>
  | Found<'representative-missing', Who>
  | Found<'same-name-twice', Who>
  | Found<'share-too-small', Limit>
  | Found<'capital-too-small', Limit>
  | Found<'quarter-unpaid', Limit & Who>
  | Found<'paid-too-much', Limit & Who>
  | Found<'shares-below-minimum', Limit & Who>
  | Found<'legal-person-above-maximum', Limit & Who>
  | Found<'legal-persons-maximum-missing'>
  | Found<'natural-persons-hold-too-little', Limit>
  | Found<'legal-persons-votes', Limit>
  | Found<'goods-unnamed', Who>
  | Found<'goods-need-an-expert'>
  | Found<'ceiling-below-capital', Limit>
  | Found<'liability-out-of-range', Limit>
  | Found<'name-without-the-word', { readonly name: string }>
  | Found<'one-name-only'>
  | Found<'duration-too-long', Limit>
  | Found<'manager-count', { readonly found: number; readonly least: number; readonly most: number }>
  | Found<'board-size', { readonly found: number; readonly allowed: readonly number[] }>
  | Found<'board-required', Limit>
  | Found<'term-too-long', Limit>
  | Found<'board-term', Limit>
  | Found<'board-meets-too-seldom', Limit>
  | Found<'non-members', { readonly found: number; readonly months: number }>
export type FindingKind = Finding['kind']
