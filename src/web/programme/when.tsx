import { periodState } from '../../domain/programme/period-state.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { dateWord } from './date-word.ts'
import { programmeWords } from './words.ts'

type Dated = Pick<Programme, 'standing' | 'periods'>

/** The day of the last period that is over, or null when none is known. */
export function lastDay({ periods }: Dated): string | null {
  return periods.reduce<string | null>(
    (latest, { to }) => (to !== null && (latest === null || to > latest) ? to : latest),
    null,
  )
}

type When = { readonly look: string; readonly word: Word; readonly values: Readonly<Record<string, Word>> }

/** When one can apply, as one short mark. */
export function whenOf(programme: Dated, today: Date): When {
  const day = today.toISOString().slice(0, 10)
  switch (periodState(programme, today)) {
    case 'open': {
      const until = programme.periods.find(
        ({ from, to }) => to !== null && (from ?? day) <= day && day <= to,
      )?.to
      return until === undefined || until === null
        ? { look: 'badge good', word: programmeWords.open, values: {} }
        : { look: 'badge good', word: programmeWords.openUntil, values: { date: dateWord(until) } }
    }
    case 'coming': {
      const from = programme.periods
        .flatMap((period) => (period.from !== null && period.from > day ? [period.from] : []))
        .toSorted()[0]
      return { look: 'badge', word: programmeWords.opensOn, values: { date: dateWord(from ?? '') } }
    }
    case 'expired': {
      const last = lastDay(programme)
      if (programme.standing === 'closed' || last === null)
        return { look: 'badge bad', word: programmeWords.closed, values: {} }
      return { look: 'badge bad', word: programmeWords.ended, values: { date: dateWord(last) } }
    }
    case 'unknown':
      return {
        look: 'badge warn',
        word: programme.standing === 'calls' ? programmeWords.byCalls : programmeWords.unknownWhen,
        values: {},
      }
  }
}

export function WhenBadge({ programme, today }: { programme: Dated; today: Date }) {
  const { look, word, values } = whenOf(programme, today)
  return (
    <span class={look}>
      <W of={word} with={values} />
    </span>
  )
}
