/** Several notes into one, one into several, and back. The originals stay readable. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { judgeStep, mayUndo, type Step, type StepFault } from '../domain/capture/lineage.ts'
import { isNoteId, type NoteFault, readNote, type TypedNote } from '../domain/capture/note.ts'
import { readNotes, readSteps } from '../storage/capture/reads.ts'
import {
  hasStepKey,
  insertNoteVerdict,
  insertNoteVersion,
  insertStep,
  markUndone,
} from '../storage/capture/writes.ts'
import type { Database } from '../storage/database.ts'
import { type CaptureCircumstances, type CaptureRefusal, openCapture, told } from './capture-notes.ts'

export type StepRefusal = CaptureRefusal | StepFault | NoteFault

/** `into`: what the new notes say, each under a fresh id. `key`: the same form sent twice is one step. */
export type NewStep = {
  readonly meeting: string
  readonly key: string
  readonly from: readonly string[]
  readonly into: readonly { readonly id: string; readonly typed: TypedNote }[]
}

export function takeStep(
  db: Database,
  { meeting, key, from, into }: NewStep,
  circumstances: CaptureCircumstances,
): Promise<Outcome<'done', StepRefusal>> {
  return db.transaction().execute(async (trx) => {
    const open = await openCapture(trx, meeting, circumstances)
    if (open === null || !isNoteId(key)) return refused<StepRefusal>({ kind: 'no-such-meeting' })
    if (await hasStepKey(trx, meeting, key)) return accepted('done')
    const read = into.map(({ id, typed }) => ({ id, note: readNote(typed) }))
    const notes = (await readNotes(trx, meeting)).map(({ id }) => id)
    const kind = from.length === 1 ? 'split' : 'merge'
    const step: Pick<Step, 'kind' | 'from' | 'into'> = { kind, from, into: into.map(({ id }) => id) }
    const judged = judgeStep(step, notes, await readSteps(trx, meeting))
    if (!judged.ok) return refused<StepRefusal>(judged.reasons[0] ?? { kind: 'stood-otherwise' })
    for (const { note } of read)
      if (!note.ok) return refused<StepRefusal>(note.reasons[0] ?? { kind: 'no-words' })
    for (const [at, { id, note }] of read.entries()) {
      if (!note.ok) continue
      const made = { meeting, note: id, version: 1, base: 0, content: note.value.content }
      const editKey = `${key}.${at}`
      const { actor, now } = circumstances
      await insertNoteVersion(trx, {
        ...made,
        author: actor.person,
        at: now,
        key: editKey,
        standing: 'current',
      })
      await insertNoteVerdict(trx, meeting, { key: editKey, note: id }, { kind: 'kept', version: 1 })
    }
    const { actor, now } = circumstances
    const id = await insertStep(trx, meeting, step, { key, by: actor.person, at: now })
    await told(trx, meeting, `${kind}-notes`, { step: id, ...step }, circumstances)
    return accepted('done')
  })
}

export function undoStep(
  db: Database,
  { meeting, step }: { readonly meeting: string; readonly step: string },
  circumstances: CaptureCircumstances,
): Promise<Outcome<'undone', StepRefusal>> {
  return db.transaction().execute(async (trx) => {
    const open = await openCapture(trx, meeting, circumstances)
    if (open === null) return refused<StepRefusal>({ kind: 'no-such-meeting' })
    const notes = (await readNotes(trx, meeting)).map(({ id }) => id)
    if (!mayUndo(step, notes, await readSteps(trx, meeting)))
      return refused<StepRefusal>({ kind: 'stood-otherwise' })
    await markUndone(trx, step, circumstances.now)
    await told(trx, meeting, 'undo-step', { step }, circumstances)
    return accepted('undone')
  })
}
