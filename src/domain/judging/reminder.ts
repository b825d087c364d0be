/** When jurors who still have something to do are reminded by themselves: three days and one day before a round ends. */
import { type Contest, contestPhase } from '../contest/contest.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The first one first. */
export const REMIND_JURORS_HOURS = [72, 24] as const

/**
 * Until when a round must be judged. The last one ends with the results; an earlier one when the public vote opens, for
 * its order says what is voted on. A vote that opens within a day of the close chooses among all that were handed in and
 * waits for no round. Null: nothing is set.
 */
export function judgingEnds({ plan, deadlines }: Contest, round: string): Date | null {
  const { closes, results, 'vote-opens': voteOpens } = deadlines
  const last = plan.rounds.at(-1)?.id === round
  const waits =
    plan.vote !== null &&
    closes !== undefined &&
    voteOpens !== undefined &&
    voteOpens.at.getTime() - closes.at.getTime() >= DAY
  return (!last && waits ? voteOpens.at : results?.at) ?? null
}

export type JuryReminder = {
  readonly hours: (typeof REMIND_JURORS_HOURS)[number]
  /** the instant from which it is due; it stands until the next one or the end of the round */
  readonly since: Date
}

/** Null: none is due. A moment before the close, when nobody can judge yet, gives none. */
export function juryReminderDue(contest: Contest, round: string, now: Date): JuryReminder | null {
  const ends = judgingEnds(contest, round)
  const { closes } = contest.deadlines
  if (contestPhase(contest, now) !== 'judging' || closes === undefined || ends === null || now >= ends)
    return null
  const reached = REMIND_JURORS_HOURS.map((hours) => ({
    hours,
    since: new Date(ends.getTime() - hours * HOUR),
  })).findLast(({ since }) => now >= since)
  return reached === undefined || reached.since <= closes.at ? null : reached
}

/** Legal days from the due instant to now: a juror who was written to on one of them is not written to again. */
export function daysSince(since: string, today: string): readonly string[] {
  const days: string[] = []
  for (let at = Date.parse(`${since}T00:00Z`); at <= Date.parse(`${today}T00:00Z`); at += DAY)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
