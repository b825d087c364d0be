/** Reads a juror's sheet as a form sends it; every fault at once. A sheet that is not finished is no fault. */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { type Criterion, type Mark, SCALE } from '../contest/contest.ts'
import type { MarkSheet } from '../judging/judging.ts'

/** Letters of one comment. */
export const LONGEST_COMMENT = 1000

/** By criterion id; `''` in `comments`: of the whole entry. Empty: not given. */
export type TypedSheet = {
  readonly marks: Readonly<Record<string, string>>
  readonly comments: Readonly<Record<string, string>>
}

export type SheetFault =
  | { readonly kind: 'mark-unread'; readonly criterion: string }
  | { readonly kind: 'comment-long'; readonly criterion: string; readonly most: number }

export function readSheet(
  typed: TypedSheet,
  criteria: readonly Criterion[],
): Outcome<Pick<MarkSheet, 'marks' | 'comments' | 'complete'>, SheetFault> {
  const faults: SheetFault[] = []
  const marks: Record<string, Mark> = {}
  const comments: Record<string, string> = {}
  for (const { id } of criteria) {
    const sent = at(typed.marks, id)
    const mark = SCALE.find((one) => String(one) === sent)
    if (mark !== undefined) marks[id] = mark
    else if (sent !== '') faults.push({ kind: 'mark-unread', criterion: id })
  }
  for (const id of [...criteria.map((criterion) => criterion.id), '']) {
    const comment = at(typed.comments, id).trim()
    if (comment.length > LONGEST_COMMENT)
      faults.push({ kind: 'comment-long', criterion: id, most: LONGEST_COMMENT })
    else if (comment !== '') comments[id] = comment
  }
  if (faults.length > 0) return refused(...faults)
  const complete = criteria.length > 0 && criteria.every(({ id }) => marks[id] !== undefined)
  return accepted({ marks, comments, complete })
}

function at(record: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(record, key) ? (record[key] ?? '') : ''
}
