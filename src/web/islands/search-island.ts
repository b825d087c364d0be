/**
 * Suggestions below each search box of the page: the WAI-ARIA combobox with a listbox. The box works without it; a
 * failed or slow request shows nothing and says nothing.
 */
import { isLanguage } from '../../domain/basics/language.ts'
import type { Suggestion, Suggestions } from '../search/suggestion.ts'
import { suggestionWords } from '../search/suggestion-words.ts'
import { words } from '../words/word.ts'
import { type SuggestionList, suggestionList } from './suggestion-list.ts'

/** A pause in typing after which the server is asked. */
const PAUSE_MS = 180
const SHORTEST = 2
/** After the list has changed, so that a screen reader has finished with the letter just typed. */
const ANNOUNCE_MS = 600

const found = document.documentElement.lang
const language = isLanguage(found) ? found : 'ar'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) {
  const input = form.querySelector<HTMLInputElement>('input[type=search]')
  if (input !== null) follow(form, input)
}

function follow(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = suggestionList(input, words(language, suggestionWords.list))
  const ask = asker(form.dataset.suggestions ?? '')
  const announce = announcer(form)
  let pause = 0
  const settle = async (): Promise<void> => {
    const typed = input.value.trim()
    const suggestions = typed.length < SHORTEST ? [] : await ask(typed)
    if (suggestions === null || typed !== input.value.trim() || document.activeElement !== input) return
    list.show(suggestions)
    announce(suggestions.length)
  }
  input.addEventListener('input', () => {
    clearTimeout(pause)
    if (input.value.trim().length < SHORTEST) list.close()
    pause = window.setTimeout(settle, PAUSE_MS)
  })
  input.addEventListener('blur', list.close)
  form.addEventListener('submit', list.close)
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && answersKey(list, event, settle)) event.preventDefault()
  })
}

/** Whether the list has taken the key, so that the browser must not. */
function answersKey(list: SuggestionList, { key, altKey }: KeyboardEvent, open: () => void): boolean {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (!list.isOpen()) open()
    else if (key === 'ArrowUp' && altKey) list.close()
    else list.move(key === 'ArrowDown' ? 1 : -1)
    return true
  }
  if (key === 'Escape' && list.isOpen()) {
    list.close()
    return true
  }
  return key === 'Enter' && list.follow()
}

/** Asks the server, a question once; a newer question ends an older one. Null: ended or not answered. */
function asker(address: string): (typed: string) => Promise<readonly Suggestion[] | null> {
  const known = new Map<string, readonly Suggestion[]>()
  let asking: AbortController | null = null
  return async (typed) => {
    asking?.abort()
    const answered = known.get(typed)
    if (answered !== undefined) return answered
    asking = new AbortController()
    try {
      const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal: asking.signal })
      if (!answer.ok) return null
      const { suggestions } = (await answer.json()) as Suggestions
      known.set(typed, suggestions)
      return suggestions
    } catch {
      return null
    }
  }
}

/** Tells a screen reader how many suggestions there are, once the typing rests. */
function announcer(form: HTMLFormElement): (count: number) => void {
  const status = document.createElement('p')
  status.className = 'hidden-visually'
  status.setAttribute('role', 'status')
  form.append(status)
  let waiting = 0
  return (n) => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => {
      status.textContent = words(language, suggestionWords.count, { n })
    }, ANNOUNCE_MS)
  }
}
