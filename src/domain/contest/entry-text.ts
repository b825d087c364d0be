/** What a team writes in its entry; the rest of the content is taken from its dossier when it is handed in. */
import type { ContestPlan } from './contest.ts'
import { type EntryContent, PITCH } from './entry.ts'

export type EntryText = Pick<EntryContent, 'title' | 'pitch' | 'category' | 'asks'>

/** Letters. */
export const ENTRY_TITLE = { least: 3, most: 120 } as const
/** One billion dirhams, in centimes. */
export const MOST_ASKED = 100_000_000_000

export type EntryFault =
  | { readonly kind: 'title-short' | 'title-long' | 'pitch-short' | 'pitch-long' }
  | { readonly kind: 'category-missing' | 'category-unknown' }
  | { readonly kind: 'asks-missing' | 'asks-out-of-range' }

export const EMPTY_TEXT: EntryText = { title: '', pitch: '', category: null, asks: null }

export const lettersOf = (text: string): number => [...text].length

/** Trimmed, without control characters but line feeds; the same text is the same entry. */
export function tidyEntryText({ title, pitch, category, asks }: EntryText): EntryText {
  const tidy = (text: string) =>
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]/gu, ' ')
      .trim()
  return { title: tidy(title).replace(/\s+/g, ' '), pitch: tidy(pitch), category, asks }
}

/** Why this cannot be handed in as it is; none: it can. */
export function entryFaults(text: EntryText, plan: ContestPlan): readonly EntryFault[] {
  const title = lettersOf(text.title)
  const pitch = lettersOf(text.pitch)
  const faults: (EntryFault | null)[] = [
    title < ENTRY_TITLE.least ? { kind: 'title-short' } : null,
    title > ENTRY_TITLE.most ? { kind: 'title-long' } : null,
    pitch < PITCH.least ? { kind: 'pitch-short' } : null,
    pitch > PITCH.most ? { kind: 'pitch-long' } : null,
    categoryFault(text.category, plan),
    asksFault(text.asks, plan),
  ]
  return faults.filter((fault) => fault !== null)
}

function categoryFault(category: string | null, { categories }: ContestPlan): EntryFault | null {
  if (category === null) return categories.length > 0 ? { kind: 'category-missing' } : null
  return categories.some(({ id }) => id === category) ? null : { kind: 'category-unknown' }
}

/** A vote under a budget can only pay for what has a price. */
function asksFault(asks: number | null, { vote }: ContestPlan): EntryFault | null {
  if (asks === null) return vote?.rule.kind === 'equal-shares' ? { kind: 'asks-missing' } : null
  return Number.isSafeInteger(asks) && asks > 0 && asks <= MOST_ASKED ? null : { kind: 'asks-out-of-range' }
}
