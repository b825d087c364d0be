/** Meetings as events of a calendar: the same uid for ever, a later file with a higher SEQUENCE replaces it. */
import { type CalendarEvent, calendarFile } from '../../domain/basics/calendar-file.ts'
import type { Language } from '../../domain/basics/language.ts'
import { readSome, type SomeText } from '../../domain/basics/some-text.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { paths } from '../paths.ts'

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'

/** One that is postponed no longer is on the day it had; one without a day is in no calendar. */
export function calendarEvent(language: Language, meeting: Meeting, origin: string): CalendarEvent | null {
  const { id, when, title, purpose, standing, sequence } = meeting
  if (when.kind === 'unknown') return null
  const said = (text: SomeText | null) => (text === null ? null : (readSome(text, language)?.words ?? null))
  const place = [meeting.venue, meeting.address, meeting.city].flatMap((text) => said(text) ?? [])
  const about = [said(purpose), `${origin}${paths.meeting(language, id)}`]
  return {
    uid: `meeting-${id}@${new URL(origin).hostname}`,
    sequence,
    when: when.kind === 'day' ? { day: when.day } : { start: when.start.at, minutes: when.minutes },
    title: said(title) ?? id,
    description: about.flatMap((line) => line ?? []).join('\n'),
    place: place.join(language === 'ar' ? '، ' : ', '),
    cancelled: standing === 'cancelled' || standing === 'postponed',
    alarmMinutes: null,
  }
}

export function meetingsFile(
  language: Language,
  meetings: readonly Meeting[],
  { origin, now }: { readonly origin: string; readonly now: Date },
): string {
  const events = meetings.flatMap((meeting) => calendarEvent(language, meeting, origin) ?? [])
  return calendarFile(events, { stamp: now, product: '-//Twiza//Meetings//AR' })
}
