/** A juror's sheet as her phone keeps and sends it: one text, the same for the same marks and comments. */
import type { TypedSheet } from './read-sheet.ts'

/** `label`: the number of the entry as she read it (`E-07`), for a text that outlives its page. */
export type PackedSheet = TypedSheet & { readonly label: string }

/** More than a plan has criteria, and the longest text of all of them. */
const MOST_PARTS = 60
const LONGEST_PACKED = 90_000
const LONGEST_LABEL = 20

export function packSheet({ label, marks, comments }: PackedSheet): string {
  return JSON.stringify([label, given(marks), given(comments)])
}

/** Null: no page of this site makes such a text. */
export function unpackSheet(text: string): PackedSheet | null {
  if (text.length > LONGEST_PACKED) return null
  try {
    const read: unknown = JSON.parse(text)
    if (!Array.isArray(read) || read.length !== 3) return null
    const [label, marks, comments] = read as readonly unknown[]
    if (typeof label !== 'string' || label.length > LONGEST_LABEL) return null
    if (!isParts(marks) || !isParts(comments)) return null
    return { label, marks: Object.fromEntries(marks), comments: Object.fromEntries(comments) }
  } catch {
    return null
  }
}

/** What was left empty says nothing; the order of the criteria neither. */
function given(parts: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(parts)
    .filter(([, said]) => said !== '')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

function isParts(sent: unknown): sent is readonly (readonly [string, string])[] {
  return (
    Array.isArray(sent) &&
    sent.length <= MOST_PARTS &&
    sent.every(
      (part) => Array.isArray(part) && part.length === 2 && part.every((one) => typeof one === 'string'),
    )
  )
}
