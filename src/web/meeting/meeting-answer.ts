/** Meetings and tours as programs are answered: what the pages show, times with their legal civil time. */
import type { Meeting, Tour } from '../../domain/meeting/meeting.ts'

/** Without the numbers by which forms are saved. */
export function meetingAnswer({ version: _, when, facts, ...one }: Meeting) {
  return {
    ...one,
    facts: facts ?? [],
    when:
      when.kind === 'hour'
        ? {
            kind: when.kind,
            civil: when.start.civil,
            at: when.start.at.toISOString(),
            rules: when.start.rules,
            minutes: when.minutes,
          }
        : when,
  }
}

export function tourAnswer({ version: _, facts, ...one }: Tour) {
  return { ...one, facts: facts ?? [] }
}
