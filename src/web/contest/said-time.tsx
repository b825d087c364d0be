/** Deadlines in words: the civil date of Morocco with its legal time, and how long there is still by the site's clock. */
import type { LegalMoment } from '../../domain/basics/legal-moment.ts'
import type { Language } from '../../domain/basics/language.ts'
import { timeLeft } from '../../domain/contest/time-left.ts'
import { civilDayWord } from '../meeting/when.tsx'
import { type CountedWord, type Values, type Word, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { contestCounts, contestWords, countdownWords } from './words.ts'

/** For a sentence with `{weekday} {day} {time}`. */
export function momentValues({ civil }: Pick<LegalMoment, 'civil'>): Values {
  return { ...civilDayWord(civil), time: civil.slice(11) }
}

export function MomentSaid({ moment }: { moment: LegalMoment }) {
  return (
    <time dateTime={moment.at.toISOString()}>
      <W of={contestWords.legal} with={momentValues(moment)} />
    </time>
  )
}

/** `3 days and 4 hours`; the smaller unit only where it says something. Null: over. */
export function leftText(language: Language, until: Date, now: Date): string | null {
  const left = timeLeft(until, now)
  if (left === null) return null
  const say = (word: CountedWord, n: number) => words(language, word, { n })
  const { days, hours, minutes } = left
  if (days === 0 && hours === 0) return say(contestCounts.minutes, minutes)
  const [large, small] =
    days > 0
      ? [say(contestCounts.days, days), hours > 0 ? say(contestCounts.hours, hours) : null]
      : [say(contestCounts.hours, hours), minutes > 0 ? say(contestCounts.minutes, minutes) : null]
  return small === null ? large : words(language, countdownWords.and, { a: large, b: small })
}

export function Countdown({
  word,
  until,
  now,
  language,
}: {
  word: Word
  until: Date
  now: Date
  language: Language
}) {
  const left = leftText(language, until, now)
  return left === null ? null : <W of={word} with={{ left }} />
}
