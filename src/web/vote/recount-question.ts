/** What the page of a recount and its worker say to each other. */
import type { CountedBy, OwnMoney, Recount } from '../../domain/vote/recount.ts'
import type { PabulibFault } from '../../domain/vote/pabulib.ts'

export type RecountQuestion =
  | { readonly kind: 'count'; readonly text: string; readonly by: CountedBy }
  | { readonly kind: 'ballot'; readonly id: string }

export type RecountAnswer =
  | { readonly kind: 'step'; readonly tried: number; readonly cost: number }
  | { readonly kind: 'fault'; readonly fault: PabulibFault }
  | { readonly kind: 'counted'; readonly recount: Recount }
  | { readonly kind: 'ballot'; readonly money: OwnMoney | null }
