/** How long there is still, in whole units, rounded down: nobody is promised a minute that is not there. */
export type TimeLeft = { readonly days: number; readonly hours: number; readonly minutes: number }

/** Null: it is over. */
export function timeLeft(until: Date, now: Date): TimeLeft | null {
  const minutes = Math.floor((until.getTime() - now.getTime()) / 60_000)
  if (until.getTime() < now.getTime()) return null
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 }
}
