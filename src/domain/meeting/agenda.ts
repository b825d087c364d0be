/** Meetings as people look for them: what is still ahead, and what has been. */
import { contains, type TerritoryCode } from '../basics/territory-code.ts'
import { isShown, type Meeting, meetingPhase, meetingSpan } from './meeting.ts'

/** What is shown and not over; one whose day is still to be said is ahead, a record without a day is not. */
export function isAhead(meeting: Meeting, now: Date): boolean {
  const phase = meetingPhase(meeting, now)
  if (phase === 'draft' || phase === 'held' || meeting.shipped) return false
  if (meeting.when.kind === 'unknown') return phase !== 'cancelled'
  return now < meetingSpan(meeting.when)[1]
}

export type Agenda = { readonly ahead: readonly Meeting[]; readonly past: readonly Meeting[] }

/** The next first; what has been, the latest first, those without a day in the order of their tour at the end. */
export function agendaOf(
  meetings: readonly Meeting[],
  now: Date,
  { territory, tour }: { readonly territory: TerritoryCode | null; readonly tour: string | null },
): Agenda {
  const asked = meetings.filter(
    (one) =>
      isShown(one) &&
      (territory === null || contains(territory, one.territory)) &&
      (tour === null || one.tour === tour),
  )
  const ahead = asked.filter((one) => isAhead(one, now))
  const past = asked.filter((one) => !isAhead(one, now))
  return {
    ahead: ahead.toSorted((a, b) => startOf(a, Infinity) - startOf(b, Infinity) || inTour(a, b)),
    past: past.toSorted((a, b) => startOf(b, -Infinity) - startOf(a, -Infinity) || inTour(a, b)),
  }
}

/** The difference of two that are unknown is no number: the order of the tour decides then. */
function startOf({ when }: Meeting, without: number): number {
  return when.kind === 'unknown' ? without : meetingSpan(when)[0].getTime()
}

/** The stops of a tour in their order; those without a place in it last. */
export function inTour(a: Meeting, b: Meeting): number {
  const place = ({ position }: Meeting) => position ?? 100
  return place(a) - place(b) || (a.id < b.id ? -1 : 1)
}
