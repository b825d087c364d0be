/**
 * Whether an applicant may have a programme, in three values, and the shortest way there when not yet.
 */
import type { FactId, FactValue } from './facts.ts'
import type { Criterion, Programme } from './programme.ts'

/** Kleene's three values. */
export type Truth = 'yes' | 'no' | 'unknown'

/** One change that leads there: `from` undefined when the fact is unknown. For a fact that waits, `to` is reached by waiting. */
export type Step = { readonly fact: FactId; readonly from: FactValue | undefined; readonly to: FactValue }

export type Verdict =
  | { readonly kind: 'eligible' }
  /** `ask`: the fact whose answer matters most next (`next-question.ts`); `unknown`: the criteria that hang on answers. */
  | { readonly kind: 'unknown'; readonly ask: FactId; readonly unknown: readonly Criterion[] }
  /** `missing`: criteria that do not hold, whatever the answers; `way`: the shortest one (`shortest-way.ts`). */
  | { readonly kind: 'not-yet'; readonly missing: readonly Criterion[]; readonly way: readonly Step[] }
  /** `because`: criteria that no change can make hold, each alone or all together. */
  | { readonly kind: 'no'; readonly because: readonly Criterion[] }

export type Eligibility = {
  readonly programme: Programme
  readonly verdict: Verdict
  readonly criteria: readonly { readonly criterion: Criterion; readonly truth: Truth }[]
}
