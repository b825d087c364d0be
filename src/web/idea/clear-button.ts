import type { Language } from '../../domain/basics/language.ts'
import { words } from '../words/word.ts'
import { ideaIslandWords as say } from './island-words.ts'

/** Clears at the second tap: the first one asks, so that a finger beside the right button loses nothing. */
export function clearButton(language: Language, clear: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  let asked = false
  button.type = 'button'
  button.className = 'button quiet'
  button.textContent = words(language, say.clear)
  button.addEventListener('click', () => {
    if (asked) return clear()
    asked = true
    button.textContent = words(language, say.clearSure)
  })
  return button
}
