/**
 * Minutes on their way: drawn up, reviewed, shown to those who took part, approved, published. After that they change
 * only by a correction that says what was corrected; every version that was published stays.
 */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { isTerminal, type Doer } from '../office/permissions.ts'
import { mayPlanMeetings, type Meeting, type Staff } from '../meeting/meeting.ts'
import { mayCapture } from '../capture/note.ts'

export const MINUTES_STATES = ['draft', 'review', 'asked', 'approved', 'published'] as const
export type MinutesState = (typeof MINUTES_STATES)[number]

/** How long participants have, in days. */
export const APPROVAL_DAYS = { least: 3, most: 30, usual: 7 } as const
export const LONGEST_REASON = 1_000

export type MinutesStanding = {
  readonly state: MinutesState
  /** participants are asked until then; null in the other states */
  readonly until: Date | null
  /** goes up each time they are asked */
  readonly round: number
}

export type MinutesEvent =
  | { readonly kind: 'submit' }
  | { readonly kind: 'give-back' }
  | { readonly kind: 'ask'; readonly until: Date }
  | { readonly kind: 'approve' }
  | { readonly kind: 'publish' }
  | { readonly kind: 'correct' }
export type MinutesEventKind = MinutesEvent['kind']

/** Of this round: who may answer, who has, and which objections nobody has replied to. */
export type Answers = {
  readonly participants: number
  readonly answered: number
  readonly openObjections: number
}

export type MinutesFault = {
  readonly kind: 'not-now' | 'still-asking' | 'objections-open' | 'days' | 'may-not'
}

const FROM: Readonly<Record<MinutesEventKind, readonly MinutesState[]>> = {
  submit: ['draft'],
  'give-back': ['review', 'asked', 'approved'],
  ask: ['review'],
  approve: ['asked'],
  publish: ['approved'],
  correct: ['published'],
}
const TO: Readonly<Record<MinutesEventKind, MinutesState>> = {
  submit: 'review',
  'give-back': 'draft',
  ask: 'asked',
  approve: 'approved',
  publish: 'published',
  correct: 'published',
}

export function canHappen(state: MinutesState, kind: MinutesEventKind): boolean {
  return FROM[kind].includes(state)
}

/** Whether the moment to approve has come: the time is over, or everybody has answered. */
export function moved(
  now: MinutesStanding,
  event: MinutesEvent,
  { answers, at }: { readonly answers: Answers; readonly at: Date },
): Outcome<MinutesStanding, MinutesFault> {
  if (!canHappen(now.state, event.kind)) return refused({ kind: 'not-now' })
  const state = TO[event.kind]
  if (event.kind === 'ask') {
    const days = (event.until.getTime() - at.getTime()) / 86_400_000
    if (!(days >= APPROVAL_DAYS.least - 1) || days > APPROVAL_DAYS.most + 1) return refused({ kind: 'days' })
    return accepted({ state, until: event.until, round: now.round + 1 })
  }
  if (event.kind === 'approve') {
    const over = now.until !== null && now.until <= at
    const all = answers.participants > 0 && answers.answered >= answers.participants
    if (!over && !all) return refused({ kind: 'still-asking' })
    if (answers.openObjections > 0) return refused({ kind: 'objections-open' })
  }
  return accepted({ state, until: null, round: now.round })
}

type At = { readonly meeting: Meeting; readonly staff: readonly Staff[]; readonly now: Date }

/** Those on duty write and submit; whoever plans meetings there reviews, asks, publishes and corrects. */
export function mayMove(doer: Doer, kind: MinutesEventKind, at: At): boolean {
  if (at.meeting.shipped) return false
  if (mayPlanMeetings(doer, at.meeting.territory)) return true
  return kind === 'submit' && !isTerminal(doer) && mayCapture(doer, at)
}

/** The text itself: while it is a draft; those on duty, and whoever plans meetings there. */
export function mayEditMinutes(doer: Doer, state: MinutesState, at: At): boolean {
  if (at.meeting.shipped || state !== 'draft') return false
  return mayPlanMeetings(doer, at.meeting.territory) || (!isTerminal(doer) && mayCapture(doer, at))
}

/** Those who were there, while they are asked. */
export function mayAnswer(minutes: MinutesStanding, tookPart: boolean, at: Date): boolean {
  return tookPart && minutes.state === 'asked' && minutes.until !== null && at < minutes.until
}
