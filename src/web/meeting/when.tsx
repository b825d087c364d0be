/** Day and hour of a meeting in words: the civil date and the legal time of Morocco, never the phone's clock. */
import { legalTime } from '../../domain/basics/legal-time.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { dayWord } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { meetingWords as text, WEEKDAY_WORDS } from './words.ts'

type Timed = Pick<Meeting, 'when' | 'shipped'>

/** `Thursday 3 April 2025`, of a day as `2025-04-03`. */
export function civilDayWord(civil: string): { readonly weekday: Word; readonly day: Word } {
  const at = new Date(`${civil.slice(0, 10)}T00:00Z`)
  return {
    weekday: WEEKDAY_WORDS[at.getUTCDay()] ?? dayWord({ year: 0, month: 1, day: 1 }),
    day: dayWord({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }),
  }
}

/** The day in words; of one that is not known, that it is not. */
export function DaySaid({ meeting: { when, shipped } }: { meeting: Timed }) {
  if (when.kind === 'unknown') return <W of={shipped ? text.dayUnknown : text.dayToBeSaid} />
  const { weekday, day } = civilDayWord(when.kind === 'day' ? when.day : when.start.civil)
  return (
    <time dateTime={when.kind === 'day' ? when.day : when.start.at.toISOString()}>
      <W of={weekday} /> <W of={day} />
    </time>
  )
}

/** From which hour to which, where they are known; the last day too when it is another. */
export function HoursSaid({ meeting: { when } }: { meeting: Timed }) {
  if (when.kind !== 'hour') return null
  const end = legalTime(new Date(when.start.at.getTime() + when.minutes * 60_000))
  const two = (n: number) => String(n).padStart(2, '0')
  const [from, to] = [when.start.civil.slice(11), `${two(end.hour)}:${two(end.minute)}`]
  const last = `${end.year}-${two(end.month)}-${two(end.day)}`
  return last === when.start.civil.slice(0, 10) ? (
    <W of={text.fromTo} with={{ from, to }} />
  ) : (
    <W of={text.fromUntil} with={{ from, to, day: civilDayWord(last).day }} />
  )
}
