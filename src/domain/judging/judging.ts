/** What jurors do, as it is kept: marks, comparisons, conflicts. The calculations stand beside. */
import type { EntryId } from '../contest/entry.ts'
import type { Mark } from '../contest/contest.ts'
import type { PersonId } from '../person/person.ts'

/** A member of the jury of one contest. `name` and `body` are what the public is told once results are out. */
export type Juror = {
  readonly person: PersonId
  readonly contest: string
  readonly name: string
  /** the institution, cooperative or enterprise she comes from; null: none */
  readonly body: string | null
  /** what finds conflicts; never shown */
  readonly employer: string | null
  readonly commune: string | null
  readonly invitedAt: Date
  /** she has agreed to the rules of the jury; null: not yet */
  readonly agreedAt: Date | null
  readonly leftAt: Date | null
}

/** `declared` by the juror herself, or found by the site; a found one holds until the leader of the contest settles it. */
export const CONFLICT_KINDS = [
  'declared',
  'same-cooperative',
  'family-and-commune',
  'adviser',
  'employer',
  'member', // of the entry's team
] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

export type Conflict = {
  readonly juror: PersonId
  readonly entry: EntryId
  readonly kind: ConflictKind
  /** in the juror's words, for `declared` */
  readonly reason: string | null
  /** set aside by the leader, with a reason; a `declared` or `member` one never is */
  readonly setAside: string | null
}

/** Marks of one juror for one entry in one round: complete when every criterion has one. */
export type MarkSheet = {
  readonly juror: PersonId
  readonly entry: EntryId
  readonly round: string
  /** by criterion id */
  readonly marks: Readonly<Record<string, Mark>>
  /** by criterion id, or `''` for the whole; shown to the team without the juror's name */
  readonly comments: Readonly<Record<string, string>>
  readonly complete: boolean
  readonly version: number
}

/** Which of two entries is better on the whole. `tie`: neither. */
export type Comparison = {
  readonly juror: PersonId
  readonly round: string
  readonly first: EntryId
  readonly second: EntryId
  readonly better: 'first' | 'second' | 'tie'
  readonly at: Date
}
