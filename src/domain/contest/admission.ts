/**
 * Whether what arrives now is still taken. What counts is the instant at which the headers of the request were
 * here: up to the deadline itself, not a millisecond later. What was begun before it may follow within the grace.
 */
import type { Contest } from './contest.ts'

export type Timing = 'in-time' | 'in-grace'
export type Admission =
  | { readonly kind: 'taken'; readonly timing: Timing }
  | { readonly kind: 'not-announced' }
  | { readonly kind: 'not-open-yet'; readonly opens: Date | null }
  /** `drafted`: it was begun before the bell, so it is kept, and the leader of the contest may let it in */
  | { readonly kind: 'closed'; readonly closed: Date; readonly drafted: boolean }

export type Window = Pick<Contest, 'standing' | 'graceMinutes'> & {
  readonly opens: Date | null
  readonly closes: Date | null
}

export const windowOf = ({ standing, graceMinutes, deadlines }: Contest): Window => ({
  standing,
  graceMinutes,
  opens: deadlines.opens?.at ?? null,
  closes: deadlines.closes?.at ?? null,
})

/** `draftedAt`: since when the team has been writing what it hands in now; null: nothing was kept before. */
export function admissionOf(window: Window, arrivedAt: Date, draftedAt: Date | null): Admission {
  const { standing, opens, closes } = window
  if (standing !== 'announced') return { kind: 'not-announced' }
  if (opens === null || closes === null || arrivedAt < opens) return { kind: 'not-open-yet', opens }
  if (arrivedAt <= closes) return { kind: 'taken', timing: 'in-time' }
  const drafted = draftedAt !== null && draftedAt <= closes
  if (drafted && arrivedAt <= graceEnd(window, closes)) return { kind: 'taken', timing: 'in-grace' }
  return { kind: 'closed', closed: closes, drafted }
}

export function graceEnd({ graceMinutes }: Pick<Window, 'graceMinutes'>, closes: Date): Date {
  return new Date(closes.getTime() + graceMinutes * 60_000)
}
