/** What is due on a request that waits for an adviser's answer, by the day. */
import { addDays, addMonths, type Day, dayOf, daysBetween } from './days.ts'
import { type HelpRequest, type Offer, waitingOffer } from './help.ts'

/** An adviser who has not answered is reminded after so many days, once. */
export const REMIND_AFTER_DAYS = 10
/** After so many the request goes to another. */
export const REROUTE_AFTER_DAYS = 30
/** Law 55-19: an answer within 60 days. */
export const ANSWER_WITHIN_DAYS = 60
export const LAW_55_19 = 'Loi 55-19, Bulletin officiel du 19 mars 2020'

/** remind: a letter to the adviser; pass-on: this offer has lapsed, the next is asked, or the delegate. */
export type DueStep = { readonly kind: 'remind' | 'pass-on'; readonly offer: Offer }

/** At most one step of a request a day: a step that was done is written down and not due again. */
export function dueStep(request: Pick<HelpRequest, 'state' | 'offers'>, now: Date): DueStep | null {
  const offer = request.state === 'offered' ? waitingOffer(request) : null
  if (offer === null) return null
  const days = daysBetween(dayOf(offer.offeredAt), dayOf(now))
  if (days >= REROUTE_AFTER_DAYS) return { kind: 'pass-on', offer }
  if (days >= REMIND_AFTER_DAYS && offer.remindedAt === null) return { kind: 'remind', offer }
  return null
}

/** Another adviser still has her 30 days before the term of the law is over; later the delegate is asked at once. */
export function mayStillBeOffered({ createdAt }: Pick<HelpRequest, 'createdAt'>, now: Date): boolean {
  return daysBetween(dayOf(createdAt), dayOf(now)) + REROUTE_AFTER_DAYS <= ANSWER_WITHIN_DAYS
}

export type Clock = {
  /** Days since it was received, or until it was answered. */
  readonly days: number
  readonly answerBy: Day
  readonly reminderOn: Day
  readonly passedOnOn: Day
  readonly running: boolean
  /** P-08: how late it is getting. */
  readonly alarm: 'none' | 'half' | 'late' | 'over'
}

export function clockOf(
  { createdAt, takenAt, state }: Pick<HelpRequest, 'createdAt' | 'takenAt' | 'state'>,
  now: Date,
): Clock {
  const from = dayOf(createdAt)
  const running = state === 'offered' || state === 'queue'
  const days = daysBetween(from, dayOf(running ? now : (takenAt ?? now)))
  const share = days / ANSWER_WITHIN_DAYS
  return {
    days,
    answerBy: addDays(from, ANSWER_WITHIN_DAYS),
    reminderOn: addDays(from, REMIND_AFTER_DAYS),
    passedOnOn: addDays(from, REROUTE_AFTER_DAYS),
    running,
    alarm: !running || share < 0.5 ? 'none' : share < 0.8 ? 'half' : share < 1 ? 'late' : 'over',
  }
}

/** Follow-up after the end of the work (CE#961 of Conseillers-Entreprises asks for the like). */
export const SURVEY_MONTHS = [1, 3, 12] as const
export type SurveyMonth = (typeof SURVEY_MONTHS)[number]

/**
 * The survey that is due: the latest whose day has come and that was not sent. After an outage earlier ones are not
 * sent any more: three letters in a day would be answered by nobody.
 */
export function dueSurvey(
  { state, closedAt }: Pick<HelpRequest, 'state' | 'closedAt'>,
  sent: readonly number[],
  now: Date,
): SurveyMonth | null {
  if (state !== 'closed' || closedAt === null) return null
  const closed = dayOf(closedAt)
  const latest = SURVEY_MONTHS.findLast((months) => addMonths(closed, months) <= dayOf(now))
  return latest === undefined || sent.some((months) => months >= latest) ? null : latest
}
