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
 * Twiza takes it on as a promise of the house. For help too (`accompaniment/due.ts`): within them another adviser is
 * asked when one has not answered for 30.
 */
export const DAYS_TO_ANSWER: Readonly<Record<Procedure, number>> = { idea: 60, appeal: 60, help: 60 }

/** The heed a file needs: half of the days are gone, four fifths, today is the last one, all are gone. */
export const HEEDS = ['calm', 'half', 'near', 'last', 'over'] as const
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
  return { day, days, until: addDays(filed, days), heed: heedOf(day, days) }
}

function heedOf(day: number, days: number): Heed {
  if (day > days) return 'over'
  if (day === days) return 'last'
  return day >= days * 0.8 ? 'near' : day >= days * 0.5 ? 'half' : 'calm'
}

/** Alarms that are written to the agents of a place: at four fifths of the days, and when all are gone (P-08). */
export const ALARMS = ['near', 'over'] as const
export type Alarm = (typeof ALARMS)[number]

/** Which alarm is due; null: none yet. */
export function alarmOf({ heed }: Pick<Clock, 'heed'>): Alarm | null {
  return heed === 'near' ? 'near' : heed === 'last' || heed === 'over' ? 'over' : null
}
