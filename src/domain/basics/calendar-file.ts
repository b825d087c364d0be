/**
 * Calendar files (RFC 5545): events as text that any calendar reads. Lines end with CR LF and are folded at 75 octets;
 * commas, semicolons, backslashes and line feeds of texts are escaped. All times are written in UTC.
 */
export type CalendarEvent = {
  /** Names the event for ever: a later file with the same uid changes it. */
  readonly uid: string
  /** 0 at first; goes up with every change, so that calendars take the later one. */
  readonly sequence: number
  /** Whole days (`2026-11-22`) or an instant with its length. */
  readonly when: { readonly day: string } | { readonly start: Date; readonly minutes: number }
  readonly title: string
  readonly description: string | null
  readonly place: string | null
  readonly cancelled: boolean
  /** Minutes before it begins that a calendar should remind; null: not at all. */
  readonly alarmMinutes: number | null
}

/** `stamp`: when this file was made. */
export function calendarFile(
  events: readonly CalendarEvent[],
  { stamp, product }: { readonly stamp: Date; readonly product: string },
): string {
  const cancelled = events.length > 0 && events.every((event) => event.cancelled)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(product)}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, stamp: Date): readonly string[] {
  const { title, description, place, alarmMinutes, cancelled } = event
  const alarm = [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${alarmMinutes}M`,
  ]
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${instant(stamp)}`,
    ...timeLines(event.when),
    `SUMMARY:${escaped(title)}`,
    ...(description === null ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(alarmMinutes === null || cancelled ? [] : [...alarm, 'END:VALARM']),
    'END:VEVENT',
  ]
}

function timeLines(when: CalendarEvent['when']): readonly string[] {
  if ('start' in when) return [`DTSTART:${instant(when.start)}`, `DURATION:PT${when.minutes}M`]
  const next = new Date(Date.parse(when.day) + 86_400_000).toISOString().slice(0, 10)
  return [`DTSTART;VALUE=DATE:${compact(when.day)}`, `DTEND;VALUE=DATE:${compact(next)}`]
}

const compact = (text: string) => text.replace(/[-:]/g, '')
const instant = (at: Date) => `${compact(at.toISOString().slice(0, 19))}Z`

/** Section 3.3.11; other controls have no place in a text. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, ' ')
}

const LINE_OCTETS = 75

/** Section 3.1: no line longer than 75 octets, no letter cut in two; what follows begins with a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > LINE_OCTETS) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n')
}

/** Octets of one letter in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
