import type { Both } from '../paper.ts'

/** For which files a paragraph is said; all when nothing is named. */
export type Condition =
  | 'no-category'
  | 'supply-and-sell'
  | 'serve-members'
  | 'workers'
  | 'no-organ'
  | 'manager'
  | 'one-manager'
  | 'several-managers'
  | 'board'
  | 'interest'
  | 'no-interest'
  | 'proxy'
  | 'no-proxy'
  | 'fine'
  | 'goods'
  | 'no-goods'
  | 'shares-only'
  | 'more-than-shares'

/** `doubt`: no words of the statutes, but what a person of law has to confirm; printed apart, and taken out by hand. */
export type Paragraph = Both & { readonly only?: Condition; readonly doubt?: true }
export type ClauseText = {
  readonly heading: Both
  /** articles of law 112-12 that it follows */
  readonly articles: string
  readonly paragraphs: readonly Paragraph[]
}

export const p = (ar: string, fr: string, only?: Condition): Paragraph =>
  only === undefined ? { ar, fr } : { ar, fr, only }
export const doubt = (ar: string, fr: string, only?: Condition): Paragraph => ({
  ...p(ar, fr, only),
  doubt: true,
})
