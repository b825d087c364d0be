/**
 * How long an answer may take (law 55-19: a receipt on filing, an answer within 60 days, a reasoned refusal, a right of
 * appeal). Days are those of the calendar in Morocco; the day of filing does not count.
 */
import { legalTime } from '../basics/legal-time.ts'
import { addDays, type CivilDate, daysBetween } from '../law/clear-periods.ts'

export const PROCEDURES = ['idea', 'appeal', 'help'] as const
export type Procedure = (typeof PROCEDURES)[number]

/**
 * Days to answer. 60: law 55-19 as read in the sources of `domain-facts`; it binds administrations, and whoever runs
 * Twiza takes it on as a promise of the house. 30 for help: its own rule (another adviser is then asked).
 */
export const DAYS_TO_ANSWER: Readonly<Record<Procedure, number>> = { idea: 60, appeal: 60, help: 30 }

/** The heed a file needs: half of the days are gone, four fifths, all. */
export const HEEDS = ['calm', 'half', 'near', 'over'] as const
export type Heed = (typeof HEEDS)[number]

export type Clock = {
  /** 0 on the day of filing. */
  readonly day: number
  readonly days: number
  /** The last day on which an answer is in time. */
  readonly until: CivilDate
  readonly heed: Heed
}

export function clockOf(procedure: Procedure, filedAt: Date, now: Date): Clock {
  const days = DAYS_TO_ANSWER[procedure]
  const filed = legalTime(filedAt)
  const day = daysBetween(filed, legalTime(now))
  const heed = day > days ? 'over' : day >= days * 0.8 ? 'near' : day >= days * 0.5 ? 'half' : 'calm'
  return { day, days, until: addDays(filed, days), heed }
}
