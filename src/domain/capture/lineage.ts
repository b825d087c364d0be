/**
 * Several notes made into one, one note made into several, and what stands after it. Nothing is deleted: a note that was
 * made into others can still be read below them, and a step can be taken back.
 */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'

export type StepKind = 'merge' | 'split'

export type Step = {
  readonly id: string
  readonly kind: StepKind
  readonly from: readonly string[]
  readonly into: readonly string[]
  readonly undone: boolean
}

export const MOST_MERGED = 30
export const MOST_SPLIT = 10

const active = (steps: readonly Step[]) => steps.filter(({ undone }) => !undone)

/** What stands: every note that no step has made into others, but not what a step that was taken back has made. */
export function standingNotes(notes: readonly string[], steps: readonly Step[]): readonly string[] {
  const gone = new Set([
    ...active(steps).flatMap(({ from }) => from),
    ...steps.filter(({ undone }) => undone).flatMap(({ into }) => into),
  ])
  return notes.filter((note) => !gone.has(note))
}

/** What a note was made from, the nearest first, to the originals; the note itself is not among them. */
export function originsOf(note: string, steps: readonly Step[]): readonly string[] {
  const found: string[] = []
  const look = [note]
  for (let at = look.shift(); at !== undefined; at = look.shift())
    for (const step of active(steps))
      if (step.into.includes(at))
        for (const from of step.from)
          if (!found.includes(from)) {
            found.push(from)
            look.push(from)
          }
  return found
}

export type StepFault = { readonly kind: 'stood-otherwise' | 'too-few' | 'too-many' }

/** A step is taken from what stands, and no note twice. */
export function judgeStep(
  step: Pick<Step, 'kind' | 'from' | 'into'>,
  notes: readonly string[],
  steps: readonly Step[],
): Outcome<'ok', StepFault> {
  const { kind, from, into } = step
  const [few, many] = kind === 'merge' ? [from, into] : [into, from]
  if (new Set(few).size !== few.length || few.length < 2 || many.length !== 1)
    return refused({ kind: 'too-few' })
  if (few.length > (kind === 'merge' ? MOST_MERGED : MOST_SPLIT)) return refused({ kind: 'too-many' })
  const standing = new Set(standingNotes(notes, steps))
  const known = new Set(notes)
  if (!from.every((note) => standing.has(note)) || into.some((note) => known.has(note)))
    return refused({ kind: 'stood-otherwise' })
  return accepted('ok')
}

/** The step may be taken back while all that it made still stands: what came after it is taken back first. */
export function mayUndo(id: string, notes: readonly string[], steps: readonly Step[]): boolean {
  const step = active(steps).find((one) => one.id === id)
  const standing = new Set(standingNotes(notes, steps))
  return step?.into.every((note) => standing.has(note)) ?? false
}
