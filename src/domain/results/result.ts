/** What is published of a contest, and what has to be there first. */
import type { SomeText } from '../basics/some-text.ts'
import { type Contest, contestPhase } from '../contest/contest.ts'
import type { EntryId } from '../contest/entry.ts'
import type { EntryFigures } from '../judging/round.ts'
import type { Award } from './award.ts'

/** Figures as they stood at publication. Nothing in it names or leads to a juror or a person. */
export type ShownResult = {
  /** of the last round */
  readonly round: string
  readonly method: 'grid' | 'pairs' | 'both'
  /** best first, as decided */
  readonly order: readonly ShownEntry[]
  /** entries that were handed in */
  readonly submitted: number
  /** jurors who gave marks or compared in the last round */
  readonly jurors: number
  readonly sheets: number
  readonly comparisons: number
  /** Krippendorff's alpha of the marks; null: nothing to compare */
  readonly alpha: number | null
  /** agreement of pairs; null: nothing to compare */
  readonly pairAgreement: number | null
}

export type ShownEntry = Pick<EntryFigures, 'entry' | 'total' | 'ability'> & {
  readonly number: number | null
}

export type PreparedResult = {
  readonly awards: readonly Award[]
  /** by entry */
  readonly reasons: Readonly<Record<string, SomeText>>
  readonly confirmedAt: Date
  /** null: not published */
  readonly shown: ShownResult | null
}

/** Why the prizes cannot be confirmed yet; several at once. */
export type Hindrance = 'not-decided' | 'vote-open' | 'no-time' | 'published'

export function hindrances(
  contest: Contest,
  { decided }: { readonly decided: boolean },
  now: Date,
): readonly Hindrance[] {
  const { plan, deadlines } = contest
  if (contestPhase(contest, now) === 'published') return ['published']
  const closes = deadlines['vote-closes']?.at
  return [
    ...(decided ? [] : (['not-decided'] as const)),
    ...(plan.vote !== null && (closes === undefined || now <= closes) ? (['vote-open'] as const) : []),
    ...(deadlines.results === undefined ? (['no-time'] as const) : []),
  ]
}

/** From this very instant on, and never before: what was confirmed goes out. */
export function isDue({ standing, deadlines, publishedAt }: Contest, now: Date): boolean {
  const at = deadlines.results?.at
  return standing === 'announced' && publishedAt === null && at !== undefined && now >= at
}

/** What a team agreed to show of its entry. */
export type Exhibition = { readonly entry: EntryId; readonly answers: readonly string[] }
