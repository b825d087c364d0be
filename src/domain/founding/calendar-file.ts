/**
 * Deadlines as a calendar file (RFC 5545). Whole days carry no clock, so no time zone either; the stamp is in UTC. The
 * name of an entry (UID) stays, its SEQUENCE grows when anything was entered anew: a calendar moves what it had.
 */
import { addDays, type CivilDate, dateText } from '../law/clear-periods.ts'

export type CalendarEntry = {
  /** the same for the same deadline of the same cooperative, for ever */
  readonly uid: string
  readonly day: CivilDate
  readonly summary: string
  readonly description: string
}

const LONGEST_LINE = 75

export function calendarFile(
  entries: readonly CalendarEntry[],
  { name, sequence, now }: { readonly name: string; readonly sequence: number; readonly now: Date },
): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Twiza//Deadlines of law 112-12//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${entry.uid}`,
      `SEQUENCE:${sequence}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${plain(entry.day)}`,
      `DTEND;VALUE=DATE:${plain(addDays(entry.day, 1))}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escapeText(entry.summary)}`,
      `DESCRIPTION:${escapeText(entry.description)}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P2D',
      `DESCRIPTION:${escapeText(entry.summary)}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const plain = (date: CivilDate) => dateText(date).replaceAll('-', '')

function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (mark) => `\\${mark}`)
    .replace(/\r?\n|\r/g, '\\n')
}

/** Lines of 75 bytes at most; what is folded goes on after a space, and no letter is cut in two. */
function fold(line: string): string {
  let folded = ''
  let bytes = 0
  for (const letter of line) {
    const size = bytesOf(letter)
    if (bytes + size > LONGEST_LINE) {
      folded += '\r\n '
      bytes = 1
    }
    folded += letter
    bytes += size
  }
  return folded
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
}
