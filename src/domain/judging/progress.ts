/** How far each juror is, in counts only. */
import type { Round } from '../contest/contest.ts'
import type { EntryId } from '../contest/entry.ts'
import type { PersonId } from '../person/person.ts'
import type { Reading } from './assignment.ts'
import type { Comparison, Juror, MarkSheet } from './judging.ts'

export type JurorProgress = {
  readonly juror: PersonId
  /** entries that she is to mark, and has */
  readonly toMark: number
  readonly marked: number
  /** comparisons: as many as make each entry be seen `judgementsPerEntry` times, shared out */
  readonly toCompare: number
  readonly compared: number
  /** of both */
  readonly left: number
}

type Judging = {
  readonly round: Round
  readonly entries: readonly { readonly id: EntryId }[]
  readonly jurors: readonly Juror[]
  readonly readings: readonly Reading[]
  readonly sheets: readonly MarkSheet[]
  readonly comparisons: readonly Comparison[]
}

/** Of those who have agreed to the rules and have not left. */
export function progressOf({
  round,
  entries,
  jurors,
  readings,
  sheets,
  comparisons,
}: Judging): readonly JurorProgress[] {
  const active = jurors.filter(({ agreedAt, leftAt }) => agreedAt !== null && leftAt === null)
  const pairs = Math.ceil((entries.length * round.judgementsPerEntry) / Math.max(1, active.length))
  const most = (entries.length * (entries.length - 1)) / 2
  return active.map(({ person }) => {
    const hers = <Given extends { readonly juror: PersonId }>(all: readonly Given[]) =>
      all.filter(({ juror }) => juror === person)
    const toMark = round.method === 'pairs' ? 0 : hers(readings).length
    const marked = round.method === 'pairs' ? 0 : hers(sheets).filter(({ complete }) => complete).length
    const toCompare = round.method === 'grid' ? 0 : Math.min(pairs, most)
    const compared = round.method === 'grid' ? 0 : hers(comparisons).length
    const left = Math.max(0, toMark - marked) + Math.max(0, toCompare - compared)
    return { juror: person, toMark, marked, toCompare, compared, left }
  })
}
