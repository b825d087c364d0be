/**
 * Writing notes on a phone: each is on its disk a second after it was typed, and leaves when there is a network. What a
 * page shows of a note, and so what an edit was made from, is remembered note by note.
 */
import type { Language } from '../../domain/basics/language.ts'
import { packNote, readNote, type TypedNote, unpackNote } from '../../domain/capture/note.ts'
import { type HeldAnswer, type Shown, shownOf, typed as edited } from '../../domain/dossier/sync.ts'
import { captureFaultWords } from '../capture/words.ts'
import type { Here } from '../dossier-offline/here.ts'
import { changeAnswer, heldAnswers } from '../dossier-offline/phone-store.ts'
import { newKey } from '../offline/new-key.ts'
import { words } from '../words/word.ts'
import { captureIslandWords as say } from './island-words.ts'
import { fillNote, hidden, typedIn } from './note-fields.ts'

const KEPT_WITHIN_MS = 1_000

type Writing = {
  readonly here: Here
  readonly language: Language
  readonly form: HTMLFormElement
  /** something is on the disk that was not */
  readonly kept: () => Promise<void>
  readonly send: () => Promise<void>
}

export function followWriting({ here, language, form, kept, send }: Writing) {
  const status = document.getElementById('note-status')
  const fieldOf = (name: 'note' | 'base') => hidden(form, name)?.value ?? ''
  let note = fieldOf('note')
  let shown: Shown = { version: Number(fieldOf('base')), key: null }
  let timer = 0
  let work: Promise<void> = Promise.resolve()
  let dirty = false

  const write = async (note: string): Promise<void> => {
    clearTimeout(timer)
    timer = 0
    const typed = typedIn(form)
    if (!dirty || !readNote(typed).ok) return
    dirty = false
    await changeAnswer(here, note, (held) => {
      const after = edited(held, shown, packNote(typed), newKey())
      shown = after.shown
      return after.held
    })
    await kept()
  }
  const queued = (job: () => Promise<void>) => {
    work = work.then(job)
    return work
  }
  const told = (text: string) => {
    if (status !== null) status.textContent = text
  }
  const begin = (id: string, from: Shown, typed: TypedNote) => {
    note = id
    shown = from
    dirty = false
    fillNote(form, typed)
    for (const [name, value] of [
      ['note', id],
      ['base', String(from.version)],
      ['key', newKey()],
    ] as const) {
      const field = hidden(form, name)
      if (field !== null) field.value = value
    }
    document.getElementById('correcting')?.toggleAttribute('hidden', from.version === 0 && from.key === null)
  }
  const field = () => form.querySelector<HTMLTextAreaElement>('[name="words"]')

  form.addEventListener('input', () => {
    dirty = true
    if (timer === 0)
      timer = window.setTimeout(() => void queued(() => write(note)).catch(failed), KEPT_WITHIN_MS)
  })
  addEventListener('pagehide', () => void queued(() => write(note)).catch(failed))
  const failed = () => told(words(language, say.nothingKept))

  form.addEventListener('submit', (event) => {
    const typed = typedIn(form)
    const read = readNote(typed)
    event.preventDefault()
    if (!read.ok) {
      const [reason] = read.reasons
      told(reason === undefined ? '' : words(language, captureFaultWords[reason.kind]))
      field()?.focus()
      return
    }
    dirty = true
    void queued(async () => {
      await write(note)
      begin(
        newKey(),
        { version: 0, key: null },
        { ...typed, words: '', contact: '', consent: '', answers: '' },
      )
      told(words(language, say.kept))
      field()?.focus()
      await send()
    }).catch(() => form.submit()) // no store on this phone (a private window): as without this script
  })

  /** A note of this phone, or one of the list: as it was shown there. */
  const correct = (id: string, typed: TypedNote, from: Shown) =>
    void queued(async () => {
      await write(note)
      begin(id, from, typed)
      form.scrollIntoView()
      field()?.focus()
    })
  const correctHeld = async (id: string, typed: TypedNote) => {
    const held = (await heldAnswers(here)).find(({ question }) => question === id)
    if (held === undefined) return
    const { value: _, ...from } = shownOf(held)
    correct(id, typed, from)
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-correct]') : null
    const typed = unpackNote(link?.dataset.text ?? '')
    if (link === null || typed === null) return
    event.preventDefault()
    const id = link.dataset.correct ?? ''
    void heldAnswers(here).then((all) => {
      const held = all.find(({ question }) => question === id)
      const version = Number(link.dataset.version ?? 0)
      const newer = held !== undefined && (held.pending.length > 0 || (held.known?.version ?? 0) > version)
      return newer ? correctHeld(id, heldTyped(held) ?? typed) : correct(id, typed, { version, key: null })
    })
  })
  return { correctHeld }
}

function heldTyped(held: HeldAnswer): TypedNote | null {
  const { value } = shownOf(held)
  return typeof value === 'string' ? unpackNote(value) : null
}
