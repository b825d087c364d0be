/**
 * A juror's sheet on her phone, kept as the answers of a dossier are (`domain/dossier/sync.ts`), a question for each
 * round. The site keeps one sheet and no second one beside it: what it does not take stays here until she has chosen.
 */
import type { HeldAnswer } from '../dossier/sync.ts'

export type SheetRefusal =
  | 'key-malformed'
  | 'not-a-sheet'
  /** not hers to read: not assigned, a conflict, excluded, or none at all */
  | 'no-such-entry'
  | 'round-over'
  | 'changed-meanwhile'
  | 'mark-unread'
  | 'comment-long'

/** What the site has not taken, as long as she has typed nothing after it; null: nothing. */
export function refusalOf({ pending }: HeldAnswer): string | null {
  return pending.at(-1)?.refused ?? null
}

/** She saves again what was refused, having seen version `base`: it leaves as a new edit, in the place of the refused. */
export function savedAgain(
  held: HeldAnswer,
  { key, base, value }: { readonly key: string; readonly base: number; readonly value: string },
): HeldAnswer {
  const pending = held.pending.filter(({ refused }) => refused === undefined)
  const edit = { key, question: held.question, base, value, sent: false, after: pending.at(-1)?.key ?? null }
  return { ...held, pending: [...pending, edit] }
}

/** She lets what was refused go: what the site has counts. */
export function letGo(held: HeldAnswer): HeldAnswer {
  return { ...held, pending: held.pending.filter(({ refused }) => refused === undefined) }
}
