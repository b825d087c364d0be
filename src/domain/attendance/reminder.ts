/** When those who have a seat are reminded: seven days before, and one. */
import { legalTime } from '../basics/legal-time.ts'

export const REMINDER_DAYS = [7, 1] as const

const DAY = 86_400_000
/** Nobody's telephone rings at night. */
const FIRST_HOUR = 8
const LAST_HOUR = 20

type Reminded = {
  readonly createdAt: Date
  readonly remindedDays: number | null
  readonly remindedStart: Date | null
}

/**
 * The reminder that is due now, in days before; null: none. Whoever has registered within those days was told the date
 * then; a meeting that is moved is reminded of anew.
 */
export function dueReminder(one: Reminded, start: Date, now: Date): 7 | 1 | null {
  const { hour } = legalTime(now)
  if (now >= start || hour < FIRST_HOUR || hour >= LAST_HOUR) return null
  const left = start.getTime() - now.getTime()
  const days = REMINDER_DAYS.findLast((each) => left <= each * DAY)
  if (days === undefined || one.createdAt.getTime() > start.getTime() - days * DAY) return null
  const same = one.remindedStart?.getTime() === start.getTime()
  return same && one.remindedDays !== null && one.remindedDays <= days ? null : days
}
