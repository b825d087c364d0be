/** The list of a search box: options below the input, one of them chosen by the arrow keys or a tap. */
import { isLanguage, directionOf } from '../../domain/basics/language.ts'
import { spansOf } from '../search/spans.ts'
import type { SaidWords, Suggestion } from '../search/suggestion.ts'

export type SuggestionList = {
  readonly show: (suggestions: readonly Suggestion[]) => void
  readonly close: () => void
  readonly isOpen: () => boolean
  /** One option further (1) or back (-1), round past the ends through the input itself. */
  readonly move: (step: 1 | -1) => void
  /** Opens the page of the chosen option; false when none is chosen. */
  readonly follow: () => boolean
}

/** Makes a combobox of the input. `label` names the list to a screen reader. */
export function suggestionList(input: HTMLInputElement, label: string): SuggestionList {
  const list = listBeside(input, label)
  let shown: readonly Suggestion[] = []
  let chosen = -1
  const choose = (at: number): void => {
    chosen = at
    for (const [k, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(k === at))
      if (k === at) option.scrollIntoView({ block: 'nearest' })
    }
    if (at < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', optionId(input, at))
  }
  const show = (suggestions: readonly Suggestion[]): void => {
    shown = suggestions
    list.replaceChildren(...suggestions.map((suggestion, at) => optionOf(input, suggestion, at)))
    list.hidden = suggestions.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    choose(-1)
  }
  const open = (at: number): boolean => {
    const suggestion = list.hidden ? undefined : shown[at]
    if (suggestion === undefined) return false
    location.assign(suggestion.address)
    return true
  }
  list.addEventListener('mousedown', (event) => event.preventDefault()) // the input keeps the focus
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    if (option !== null) open([...list.children].indexOf(option))
  })
  return {
    show,
    close: () => show([]),
    isOpen: () => !list.hidden,
    move: (step) => {
      const places = shown.length + 1 // the input is one of them
      choose(((chosen + 1 + step + places) % places) - 1)
    },
    follow: () => open(chosen),
  }
}

function listBeside(input: HTMLInputElement, label: string): HTMLUListElement {
  const list = document.createElement('ul')
  list.id = `${input.id}-list`
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', label)
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-expanded', 'false')
  input.setAttribute('aria-controls', list.id)
  input.after(list)
  return list
}

function optionOf(input: HTMLInputElement, { title, marks, notes }: Suggestion, at: number): HTMLLIElement {
  const option = document.createElement('li')
  option.id = optionId(input, at)
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  const name = said('bdi', title)
  name.replaceChildren(
    ...spansOf(
      title.text,
      marks.map(([start, end]) => ({ start, end })),
    ).map(({ text, marked }) => {
      if (!marked) return text
      const mark = document.createElement('mark')
      mark.textContent = text
      return mark
    }),
  )
  const beside = document.createElement('span')
  beside.className = 'muted small'
  for (const [k, note] of notes.entries()) beside.append(...(k === 0 ? [] : [' – ']), said('bdi', note))
  option.append(name, ' ', beside)
  return option
}

function said(element: 'bdi', { text, lang }: SaidWords): HTMLElement {
  const made = document.createElement(element)
  made.textContent = text
  made.lang = lang
  made.dir = isLanguage(lang) ? directionOf(lang) : 'auto'
  return made
}

function optionId(input: HTMLInputElement, at: number): string {
  return `${input.id}-option-${at}`
}
