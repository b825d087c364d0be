/** For tests: rules of legal time as they were believed before they changed. */
import { timeTable } from '../legal-time.ts'

/**
 * Until 26 October 2018 (tzdata 2018f): the summer hour was to end on the last Sunday of October and to begin again on
 * the last Sunday of March, but for Ramadan. Two days before, it was made the hour of the whole year.
 */
export const RULES_OF_2018 = timeTable('Africa/Casablanca, tzdata 2018f', [
  ['2018-06-17T02:00Z', 60],
  ['2018-10-28T02:00Z', 0],
  ['2019-03-31T02:00Z', 60],
  ['2019-05-05T02:00Z', 0],
  ['2019-06-09T02:00Z', 60],
  ['2019-10-27T02:00Z', 0],
])

/** As read from tzdata 2025c for 2026 to 2028: UTC+1, UTC+0 in each Ramadan. Replaced by UTC+0 on 20 September 2026. */
export const RULES_OF_2025 = timeTable('Africa/Casablanca, tzdata 2025c', [
  ['2018-06-17T02:00Z', 60],
  ['2026-02-15T02:00Z', 0],
  ['2026-03-22T02:00Z', 60],
  ['2027-02-07T02:00Z', 0],
  ['2027-03-14T02:00Z', 60],
  ['2028-01-23T02:00Z', 0],
  ['2028-03-05T02:00Z', 60],
])
