/** Whether one can ask for a programme on a day. A period that is over keeps its dates: it says when calls come. */
import type { Programme } from './programme.ts'

export const PERIOD_STATES = ['open', 'coming', 'expired', 'unknown'] as const
export type PeriodState = (typeof PERIOD_STATES)[number]

/**
 * `expired`: it has ended, or the last call that was read of is over; `unknown`: no source says when. Both days of a
 * period belong to it. The day is that of UTC: around midnight a call may be said to open an hour late.
 */
export function periodState(programme: Pick<Programme, 'standing' | 'periods'>, today: Date): PeriodState {
  if (programme.standing === 'closed') return 'expired'
  const day = today.toISOString().slice(0, 10)
  const { periods } = programme
  if (periods.some(({ from, to }) => (from ?? day) <= day && day <= (to ?? day))) return 'open'
  if (periods.some(({ from }) => from !== null && from > day)) return 'coming'
  if (programme.standing === 'open') return 'open'
  return periods.length > 0 ? 'expired' : 'unknown'
}
