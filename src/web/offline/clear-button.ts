import type { Language } from '../../domain/basics/language.ts'
import { type Word, words } from '../words/word.ts'

/** Clears at the second tap: the first one asks, so that a finger beside the right button loses nothing. */
export function clearButton(
  language: Language,
  { ask, sure }: { readonly ask: Word; readonly sure: Word },
  clear: () => void,
): HTMLButtonElement {
  const button = document.createElement('button')
  let asked = false
  button.type = 'button'
  button.className = 'button quiet'
  button.textContent = words(language, ask)
  button.addEventListener('click', () => {
    if (asked) return clear()
    asked = true
    button.textContent = words(language, sure)
  })
  return button
}
