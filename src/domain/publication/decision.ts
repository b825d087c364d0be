/**
 * What may be shown, who decided so and why. Nothing the public puts in is shown before somebody has read it;
 * a refusal names the rule that was broken and says in plain words what to change.
 */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import type { Publication } from '../project/project.ts'

/** Rules of publication, each with its words on the page of rules. */
export const PUBLICATION_RULES = [
  'abuse',
  'hate',
  'incitement',
  'personal-data',
  'advertising',
  'false',
  'copied',
  'unlawful',
  'not-an-idea',
] as const
export type PublicationRule = (typeof PUBLICATION_RULES)[number]

/** `refuse` is also how what was shown is taken down; `withdraw` is the author's own wish. */
export const DECISIONS = ['publish', 'refuse', 'withdraw'] as const
export type DecisionKind = (typeof DECISIONS)[number]

export type DecisionRefusal =
  | { readonly kind: 'no-such-project' }
  | { readonly kind: 'already-so'; readonly publication: Publication }
  /** somebody else has decided since the page was drawn */
  | { readonly kind: 'decided-meanwhile'; readonly publication: Publication }
  | { readonly kind: 'withdrawn-by-its-author' }
  | { readonly kind: 'rule-needed' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'reason-too-long'; readonly most: number }

export const LONGEST_REASON = 1000

const BECOMES: Readonly<Record<DecisionKind, Publication>> = {
  publish: 'published',
  refuse: 'refused',
  withdraw: 'withdrawn',
}

/** What a project becomes. What its author has withdrawn stays so: only she can put it in again. */
export function decide(now: Publication, decision: DecisionKind): Outcome<Publication, DecisionRefusal> {
  if (now === BECOMES[decision]) return refused<DecisionRefusal>({ kind: 'already-so', publication: now })
  if (now === 'withdrawn') return refused<DecisionRefusal>({ kind: 'withdrawn-by-its-author' })
  return accepted(BECOMES[decision])
}

export type Ground = { readonly rule: PublicationRule; readonly reason: string }

/** A refusal without a rule and a reason is none. */
export function readGround(rule: string | null, reason: string | null): Outcome<Ground, DecisionRefusal> {
  const known = PUBLICATION_RULES.find((one) => one === rule)
  const said = reason?.trim() ?? ''
  const wrong: DecisionRefusal[] = []
  if (known === undefined) wrong.push({ kind: 'rule-needed' })
  if (said === '') wrong.push({ kind: 'reason-needed' })
  if (said.length > LONGEST_REASON) wrong.push({ kind: 'reason-too-long', most: LONGEST_REASON })
  if (known === undefined || wrong.length > 0) return refused(...wrong)
  return accepted({ rule: known, reason: said })
}
