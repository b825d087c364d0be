/** Days as a calendar on a wall in Morocco counts them: terms and due dates of accompaniment. */
import { legalOffset, legalTime } from '../basics/legal-time.ts'

const DAY = 86_400_000

/** A day as `2026-11-22`. */
export type Day = string & { readonly __kind: 'day' }

/** A day that the calendar has; null for any other text. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text ? (text as Day) : null
}

/** The day of an instant in Morocco. */
export function dayOf(at: Date): Day {
  return new Date(at.getTime() + legalOffset(at) * 60_000).toISOString().slice(0, 10) as Day
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10) as Day
}

/** The same day so many months later; the last of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as Day
}

/** Whole days from one to the other: 0 on the same day. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** Year, month and date of a day, to write it in words. */
export function civilDay(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, day: date }
}

/** The instant at which clocks in Morocco show this; null when the time is none. `time` as `09:30`. */
export function instantOf(day: Day, time: string): Date | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  const wall = Date.parse(`${day}T${time}:00Z`)
  const instant = new Date(wall - legalOffset(new Date(wall)) * 60_000)
  return new Date(wall - legalOffset(instant) * 60_000)
}

/** `09:30`, as clocks in Morocco show it. */
export function timeOf(at: Date): string {
  const { hour, minute } = legalTime(at)
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
