/**
 * How sure a figure is, shown to the user beside it:
 * - `published`: printed by a named source;
 * - `derived`: arithmetic on published figures, the sum is in `note`;
 * - `estimate`: an expert or weak source, to be handled with care;
 * - `choice`: a size the project holder decides (members, employees, volume): a starting point, not a fact;
 * - `assumption`: no source was found; it must be confirmed by the user before results count as more than a template.
 */
export const FIGURE_STATUSES = ['published', 'derived', 'estimate', 'choice', 'assumption'] as const
export type FigureStatus = (typeof FIGURE_STATUSES)[number]

/** Where a figure comes from. `year` is the year it speaks of (null: the source gives none). */
export type Provenance = {
  readonly status: FigureStatus
  readonly source: string | null
  readonly sourceUrl: string | null
  readonly year: number | null
  readonly note: string | null
}
