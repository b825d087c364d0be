/** What was written on this phone: each note with where it is, here or on the site. */
import type { Language } from '../../domain/basics/language.ts'
import { type TypedNote, unpackNote } from '../../domain/capture/note.ts'
import { type HeldAnswer, shownOf } from '../../domain/dossier/sync.ts'
import { captureFaultWords, NOTE_KIND_WORDS } from '../capture/words.ts'
import { words } from '../words/word.ts'
import { captureIslandWords as say } from './island-words.ts'

/** Most notes of a meeting are on the list of the site; here the last ones are enough. */
const MOST_SHOWN = 30

export function keptList(
  language: Language,
  held: readonly HeldAnswer[],
  correct: (note: string, typed: TypedNote) => void,
): readonly Node[] {
  const touched = held.filter(({ pending, received }) => pending.length > 0 || received.length > 0)
  if (touched.length === 0) return []
  const title = document.createElement('h2')
  title.textContent = words(language, say.onPhone)
  const list = document.createElement('ul')
  list.className = 'plain stack'
  const waiting = touched.filter(({ pending }) => pending.length > 0)
  const sent = touched.filter(({ pending }) => pending.length === 0)
  for (const one of [...waiting, ...sent].slice(0, MOST_SHOWN)) {
    const value = shownOf(one).value
    const typed = typeof value === 'string' ? unpackNote(value) : null
    if (typed !== null) list.append(item(language, one, typed, correct))
  }
  return [title, list]
}

function item(
  language: Language,
  held: HeldAnswer,
  typed: TypedNote,
  correct: (note: string, typed: TypedNote) => void,
): HTMLLIElement {
  const li = document.createElement('li')
  li.className = 'card'
  const badge = document.createElement('span')
  badge.className = 'badge'
  const kept = held.pending.length > 0
  badge.textContent = words(language, kept ? say.kept : say.sent)
  const text = document.createElement('bdi')
  text.dir = 'auto'
  text.lang = typed.language
  text.textContent = typed.words
  const p = document.createElement('p')
  const kind = NOTE_KIND_WORDS[typed.kind as keyof typeof NOTE_KIND_WORDS]
  p.append(badge, ' ', kind === undefined ? '' : `${words(language, kind)} · `, text)
  li.append(p)
  const refused = held.pending.find((edit) => edit.refused !== undefined)?.refused
  if (refused !== undefined) {
    const why = document.createElement('p')
    why.className = 'error'
    const known =
      captureFaultWords[refused as keyof typeof captureFaultWords] ?? captureFaultWords['not-a-note']
    why.textContent = words(language, known)
    li.append(why)
  }
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button quiet'
  button.textContent = words(language, say.correct)
  button.addEventListener('click', () => correct(held.question, typed))
  li.append(button)
  return li
}
