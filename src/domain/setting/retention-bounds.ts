/**
 * Between what a period may be set. Law 09-08 asks that data be kept no longer than they are needed and fixes no number
 * of months: these bounds are this software's own, wide enough for what the CNDP may ask, narrow enough for a slip of
 * the keyboard not to erase everything tomorrow.
 */
import type { RetentionField, RetentionMonths } from './setting.ts'

type Bounds = { readonly least: number; readonly most: number }

export const RETENTION_BOUNDS: Readonly<Record<RetentionField, Bounds>> = {
  'idle-dossiers': { least: 6, most: 60 },
  'refused-ideas': { least: 3, most: 60 },
  letters: { least: 1, most: 36 },
  attendance: { least: 1, most: 24 },
  // whole weeks of warning; less than the shortest period of a dossier
  warnDays: { least: 15, most: 90 },
}

/** One period of the data file: what of it can be set. */
type Period = { readonly id: string; readonly months: number; readonly warnDaysBefore: number | null }

/** The periods with what was set put over what ships; undefined: nothing was set. */
export function periodsAsSet<Kept extends Period>(
  periods: readonly Kept[],
  set: RetentionMonths | undefined,
): readonly Kept[] {
  if (set === undefined) return periods
  const months: Readonly<Record<string, number | undefined>> = set
  return periods.map((period) => ({
    ...period,
    months: months[period.id] ?? period.months,
    warnDaysBefore: period.warnDaysBefore === null ? null : set.warnDays,
  }))
}
