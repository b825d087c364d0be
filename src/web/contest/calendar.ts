/** The deadlines of a contest as a calendar file; a change gives them a higher sequence. */
import { calendarFile, type CalendarEvent } from '../../domain/basics/calendar-file.ts'
import type { Language } from '../../domain/basics/language.ts'
import { readSome } from '../../domain/basics/some-text.ts'
import { CONTEST_DEADLINES, type Contest } from '../../domain/contest/contest.ts'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { DEADLINE_WORDS } from './words.ts'

export function contestCalendar(
  language: Language,
  contest: Contest,
  { now, origin }: { readonly now: Date; readonly origin: string },
): string {
  const title = readSome(contest.plan.title, language)?.words ?? ''
  const events = CONTEST_DEADLINES.flatMap((which): readonly CalendarEvent[] => {
    const moment = contest.deadlines[which]
    if (moment === undefined) return []
    return [
      {
        uid: `contest-${contest.id}-${which}@twiza`,
        sequence: contest.version,
        when: { start: moment.at, minutes: 0 },
        title: `${words(language, DEADLINE_WORDS[which])}: ${title}`,
        description: `${origin}${paths.contest(language, contest.id)}`,
        place: null,
        cancelled: contest.standing === 'cancelled',
        alarmMinutes: which === 'closes' ? 24 * 60 : null,
      },
    ]
  })
  return calendarFile(events, { stamp: now, product: '-//Twiza//Twiza//AR' })
}
