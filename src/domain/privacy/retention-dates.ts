/** From which instant on something is old: whole months back, on the same day where the month has one. */
export function monthsBefore(now: Date, months: number): Date {
  const back = new Date(now)
  back.setUTCDate(1)
  back.setUTCMonth(back.getUTCMonth() - months)
  const last = new Date(Date.UTC(back.getUTCFullYear(), back.getUTCMonth() + 1, 0)).getUTCDate()
  back.setUTCDate(Math.min(now.getUTCDate(), last))
  return back
}

export function daysAfter(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 24 * 60 * 60_000)
}
