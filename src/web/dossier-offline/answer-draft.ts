/** Keeps the answer on the phone while one types, at most a second late, and puts it back when its page is opened. */
import { sameAnswer } from '../../domain/dossier/answer.ts'
import { type HeldAnswer, type Shown, shownOf, typed } from '../../domain/dossier/sync.ts'
import { newKey } from '../offline/new-key.ts'
import { fillIn, hiddenField, valueIn } from './answer-field.ts'
import { changeAnswer, heldAnswers, type Place } from './phone-store.ts'

/** A character is on the disk at most so long after it was typed. */
const KEPT_WITHIN_MS = 1_000

export type AnswerDraft = {
  /** writes what is typed now, at once; false: nothing was typed since this page was opened or restored */
  readonly keep: () => Promise<void>
  /** the edit that the field shows; null: as the site gave it */
  readonly shown: () => Shown
}
type Told = { readonly kept: () => void; readonly restored: () => void; readonly notKept: () => void }

export async function draftAnswer(
  form: HTMLFormElement,
  { place, question, told }: { readonly place: Place; readonly question: string; readonly told: Told },
): Promise<AnswerDraft> {
  let shown: Shown = { version: Number(hiddenField(form, 'base')?.value ?? 0), key: null }
  let dirty = false
  let timer = 0
  let writing: Promise<void> = Promise.resolve()
  const write = async () => {
    clearTimeout(timer)
    timer = 0
    if (!dirty) return
    dirty = false
    const value = valueIn(form)
    try {
      await changeAnswer(place, question, (held) => {
        const after = typed(held, shown, value, newKey())
        shown = after.shown
        return after.held
      })
      told.kept()
    } catch {
      dirty = true
      told.notKept()
    }
  }
  // one after the other: each write stands on what the one before has left
  const keep = () => (writing = writing.then(write))
  form.addEventListener('input', () => {
    dirty = true
    if (timer === 0) timer = window.setTimeout(keep, KEPT_WITHIN_MS)
  })
  addEventListener('pagehide', keep)
  document.addEventListener('visibilitychange', keep)
  const held = (await heldAnswers(place).catch(() => [])).find((each) => each.question === question)
  if (held !== undefined && !dirty) shown = restore(form, held, shown, told)
  return { keep, shown: () => shown }
}

/** A text that waits here comes back; a copy of the page that is older than what is known is brought up to date. */
function restore(form: HTMLFormElement, held: HeldAnswer, shown: Shown, told: Told): Shown {
  const { value, ...last } = shownOf(held)
  if (last.key === null && last.version <= shown.version) return shown
  if (!sameAnswer(value, valueIn(form))) fillIn(form, value)
  const base = hiddenField(form, 'base')
  if (base !== null) base.value = String(last.version)
  if (last.key !== null) told.restored()
  return last
}
