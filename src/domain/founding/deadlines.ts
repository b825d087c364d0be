/** Days by which something must be done, from the days that people enter. Nothing is supposed: no day, no deadline. */
import {
  addDays,
  before,
  type CivilDate,
  compareDates,
  daysOf,
  type Limit,
  within,
} from '../law/clear-periods.ts'
import { basisOf, type Law, type LegalBasis } from '../law/parameters.ts'
import type { StepId, StepStates } from './steps.ts'

export const DEADLINES = [
  'name-approval',
  'bank-deposit',
  'clerk-to-odco',
  'ministry-notice',
  'pay-up',
  'first-assembly',
  'assembly-notice',
  'accounts-to-members',
  'member-list-deposit',
  'accounts-filing',
  'amending-entry',
  'amendment-to-ministry',
] as const
export type DeadlineId = (typeof DEADLINES)[number]

export type Deadline = Limit & {
  readonly id: DeadlineId
  readonly step: StepId
  /** what it is counted from, or back from */
  readonly from: CivilDate
  readonly basis: LegalBasis
  /** the step that ends it is done */
  readonly met: boolean
}

/** `yearEndMonth` of the statutes; null: not said. In the order of their days. */
export function deadlinesOf(states: StepStates, yearEndMonth: number | null, law: Law): readonly Deadline[] {
  const list: Deadline[] = []
  const done = (step: StepId) => states[step].word === 'done'
  const { numbers, lists } = law
  const add = (
    id: DeadlineId,
    step: StepId,
    from: CivilDate | null,
    parameter: Parameters<typeof basisOf>[0],
    limit: (from: CivilDate) => Limit,
    met: boolean,
  ) => {
    if (from !== null) list.push({ id, step, from, ...limit(from), basis: basisOf(parameter), met })
  }
  const days = (parameter: { readonly value: number }) => (from: CivilDate) =>
    within(from, { unit: 'day', count: parameter.value })
  const { name, bank, registration, convocation, assembly, change } = states
  const registered = registration.doneOn
  const yearEnd = registered === null || yearEndMonth === null ? null : nextYearEnd(registered, yearEndMonth)
  const months = (from: CivilDate) => within(from, { unit: 'month', count: numbers.agmMonths.value })
  const years = (from: CivilDate) => within(from, { unit: 'year', count: numbers.payUpYears.value })
  const notice = lists.noticeDays.value[0] ?? 0
  add(
    'name-approval',
    'name',
    name.begunOn,
    numbers.nameApprovalDays,
    days(numbers.nameApprovalDays),
    done('name'),
  )
  add(
    'bank-deposit',
    'bank',
    bank.begunOn,
    numbers.blockFundsDays,
    days(numbers.blockFundsDays),
    done('bank'),
  )
  add(
    'clerk-to-odco',
    'registration',
    registered,
    numbers.clerkToOdcoDays,
    days(numbers.clerkToOdcoDays),
    false,
  )
  add(
    'ministry-notice',
    'ministry',
    registered,
    numbers.ministryNoticeDays,
    days(numbers.ministryNoticeDays),
    done('ministry'),
  )
  add('pay-up', 'bank', registered, numbers.payUpYears, years, false)
  add('first-assembly', 'assembly', yearEnd, numbers.agmMonths, months, done('assembly'))
  add(
    'assembly-notice',
    'convocation',
    assembly.begunOn,
    lists.noticeDays,
    (day) => before(day, notice),
    done('convocation'),
  )
  add(
    'accounts-to-members',
    'convocation',
    assembly.begunOn,
    numbers.accountsToMembersDays,
    (day) => before(day, numbers.accountsToMembersDays.value),
    done('assembly'),
  )
  add(
    'member-list-deposit',
    'assembly',
    convocation.doneOn,
    numbers.memberListDepositDays,
    days(numbers.memberListDepositDays),
    done('assembly'),
  )
  add('accounts-filing', 'assembly', assembly.doneOn, numbers.filingDays, days(numbers.filingDays), false)
  add(
    'amending-entry',
    'change',
    change.begunOn,
    numbers.amendmentDays,
    days(numbers.amendmentDays),
    done('change'),
  )
  add(
    'amendment-to-ministry',
    'change',
    change.begunOn,
    numbers.ministryNoticeDays,
    days(numbers.ministryNoticeDays),
    done('change'),
  )
  return list.sort((a, b) => compareDates(a.safe, b.safe))
}

/** The first end of a financial year on or after a day; years end with a month. */
export function nextYearEnd(after: CivilDate, month: number): CivilDate {
  const there = { year: after.year, month, day: daysOf(after.year, month) }
  return compareDates(there, after) >= 0
    ? there
    : { year: after.year + 1, month, day: daysOf(after.year + 1, month) }
}

export type Urgency = 'met' | 'past' | 'last-day' | 'soon' | 'ahead'
const SOON_DAYS = 7

export function urgencyOf({ met, safe, last }: Deadline, today: CivilDate): Urgency {
  if (met) return 'met'
  if (compareDates(today, last) > 0) return 'past'
  if (compareDates(today, safe) > 0) return 'last-day'
  return compareDates(addDays(today, SOON_DAYS), safe) >= 0 ? 'soon' : 'ahead'
}
