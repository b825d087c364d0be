/** The door as the phone draws it: status, search, camera, and a line with one button for each person. */
import { CATEGORIES } from '../../domain/attendance/registration.ts'
import type { Language } from '../../domain/basics/language.ts'
import { doorWords } from '../attendance/door-words.ts'
import { CATEGORY_WORDS } from '../attendance/words.ts'
import { type CountedWord, type Values, type Word, words } from '../words/word.ts'
import { doorIslandWords } from './island-words.ts'
import { codeShown, type SeenLine } from './live-list.ts'

const MOST_LINES = 60

/** A sentence, one with values, or a button within the line. */
export type StatusPart =
  | Word
  | CountedWord
  | Node
  | { readonly word: Word | CountedWord; readonly values: Values }

export type DoorView = {
  readonly say: (...parts: readonly StatusPart[]) => void
  readonly told: (word: Word, values?: Values) => void
  /** `all`: also those who are not meant by what is typed */
  readonly draw: (lines: readonly SeenLine[], all: readonly SeenLine[]) => void
  readonly typed: () => string
  readonly clear: () => void
  readonly video: HTMLVideoElement
  readonly buttons: HTMLElement
  readonly hide: () => void
}

type Acts = { readonly tap: (line: SeenLine, seats: number) => void; readonly search: () => void }

export function doorView(language: Language, status: HTMLElement, live: HTMLElement, act: Acts): DoorView {
  const t = (word: Word | CountedWord, values: Values = {}) => words(language, word, values)
  // no source attests these words in Tamazight: Arabic stands in
  if (language === 'zgh') for (const part of [status, live]) Object.assign(part, { lang: 'ar', dir: 'rtl' })
  const search = document.createElement('input')
  search.type = 'search'
  search.id = 'door-find'
  search.dir = 'auto'
  search.autocomplete = 'off'
  search.addEventListener('input', act.search)
  const label = document.createElement('label')
  label.htmlFor = search.id
  label.textContent = t(doorWords.search)
  const field = element('div', 'field', label, search)
  const buttons = element('p', 'row')
  const note = element('p', '')
  note.setAttribute('role', 'status')
  note.id = 'door-note'
  const video = document.createElement('video')
  video.hidden = true
  video.muted = true
  video.playsInline = true
  const list = element('ul', 'plain door-list')
  list.id = 'door-lines'
  const numbers = element('ul', 'plain')
  numbers.id = 'door-numbers'
  live.replaceChildren(field, buttons, video, note, list, numbers)
  return {
    say: (...parts) =>
      status.replaceChildren(
        element('div', 'notice', element('p', 'row', ...parts.map((part) => said(part, t)))),
      ),
    told: (word, values) => note.replaceChildren(t(word, values)),
    draw: (lines, all) => {
      const shown = lines.slice(0, MOST_LINES).map((line) => lineOf(line, t, act))
      const more = lines.length > MOST_LINES ? [element('li', 'muted', t(doorWords.more))] : []
      const none = all.length > 0 && lines.length === 0 ? [element('li', 'muted', t(doorWords.none))] : []
      list.replaceChildren(...shown, ...more, ...none)
      numbers.replaceChildren(...countLines(all, t))
    },
    typed: () => search.value,
    clear: () => {
      search.value = ''
    },
    video,
    buttons,
    hide: () => live.replaceChildren(),
  }
}

/** People by category, here and in all, as this phone knows it. */
function countLines(all: readonly SeenLine[], t: Say): readonly HTMLElement[] {
  const people = (lines: readonly SeenLine[]) => lines.reduce((sum, { seats }) => sum + seats, 0)
  const here = (lines: readonly SeenLine[]) =>
    lines.reduce((sum, line) => sum + (line.here ? (line.came ?? line.seats) : 0), 0)
  const said = (lines: readonly SeenLine[]) =>
    t(doorIslandWords.hereOf, { here: here(lines), all: people(lines) })
  const groups = CATEGORIES.map((one) => ({ one, own: all.filter(({ category }) => category === one) }))
  return [
    ...groups
      .filter(({ own }) => own.length > 0)
      .map(({ one, own }) => element('li', '', `${t(CATEGORY_WORDS[one])}: ${said(own)}`)),
    element('li', '', element('strong', '', said(all))),
  ]
}

type Say = (word: Word | CountedWord, values?: Values) => string

function said(part: StatusPart, t: Say): Node | string {
  if (part instanceof Node) return part
  return element('span', '', 'word' in part ? t(part.word, part.values) : t(part))
}

export function element(
  tag: string,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  made.append(...children)
  return made
}

export function button(text: string, work: () => void, className = 'button'): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = text
  made.addEventListener('click', work)
  return made
}

/** People's own text: in its own direction, in no language that we know. */
function own(text: string): HTMLElement {
  const made = element('bdi', '', text)
  made.dir = 'auto'
  made.lang = ''
  return made
}

function lineOf(line: SeenLine, t: Say, act: Acts): HTMLElement {
  const name = line.name === '' ? element('span', '', t(doorWords.noName)) : own(line.name)
  const head = element('p', '', element('strong', '', name), ' ')
  const code = element('bdi', 'number', codeShown(line))
  code.dir = 'ltr'
  head.append(code)
  const about = element('p', 'muted', t(CATEGORY_WORDS[line.category]))
  if (line.organisation !== null) about.append(' · ', own(line.organisation))
  const row = element('div', 'row')
  const seats = document.createElement('select')
  if (line.here) {
    row.append(element('span', 'badge good', t(doorWords.here)))
    row.append(button(t(doorWords.undo), () => act.tap(line, 1), 'button quiet'))
  } else {
    if (line.seats > 1) {
      for (let n = line.seats; n > 0; n -= 1) seats.append(new Option(String(n), String(n)))
      row.append(element('label', 'door-came', `${t(doorWords.cameOf)} `, seats))
    }
    row.append(button(t(doorWords.checkIn), () => act.tap(line, Number(seats.value) || 1)))
    if (line.waiting) row.append(element('span', 'badge warn', t(doorWords.waiting)))
  }
  const made = element('li', 'card door-line', head, about, row)
  made.dataset.id = line.id
  return made
}
