/**
 * Periods of law 112-12 are full ones (آجال كاملة, art. 103): neither the day that starts one nor the day on which it
 * ends counts. The law as read says nothing of holidays nor of days of rest: nothing here moves a day for them.
 */

/** A day of the calendar, without a clock. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

/** Null when the text is no real day written `2026-11-22`. */
export function parseCivilDate(text: string): CivilDate | null {
  const found = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(text)
  if (found === null) return null
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return dateText(addDays(date, 0)) === text ? date : null
}

export function dateText({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function addDays({ year, month, day }: CivilDate, days: number): CivilDate {
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** The same day some months on; the last of the month where there is no such day (31 August to 28 February). */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return { year: toYear, month: toMonth, day: Math.min(day, daysOf(toYear, toMonth)) }
}

export function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Below zero when `a` is before `b`. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** Days from `a` to `b`. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return Math.round(
    (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000,
  )
}

export type Period = { readonly unit: 'day' | 'month' | 'year'; readonly count: number }

/**
 * `safe`: the last of the full days, by which a careful person has acted; `last`: the day after it, on which the act is
 * still in time because the day of expiry does not count either.
 */
export type Limit = { readonly safe: CivilDate; readonly last: CivilDate }

/** Something must be done within a period that starts with what happened on `from`. */
export function within(from: CivilDate, { unit, count }: Period): Limit {
  const safe = unit === 'day' ? addDays(from, count) : addMonths(from, unit === 'year' ? 12 * count : count)
  return { safe, last: addDays(safe, 1) }
}

/** Something must be done at least so many full days before `event`: between the two days stand `days` whole ones. */
export function before(event: CivilDate, days: number): Limit {
  const last = addDays(event, -(days + 1))
  return { safe: addDays(last, -1), last }
}
