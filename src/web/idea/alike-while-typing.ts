/** Shows what the bank already holds of the kind while one types; what was shown here is not asked about again. */
import type { Language } from '../../domain/basics/language.ts'
import { words } from '../words/word.ts'
import type { AlikeLine } from './alike-route.ts'
import { fieldsOf } from './draft-while-typing.ts'
import { ideaIslandWords as say } from './island-words.ts'

const QUIET_MS = 900
/** Letters of title and idea together, before which everything is alike. */
const ENOUGH = 20
const ASKED = new Set(['title', 'idea', 'territory', 'place', 'placeFor', 'sector'])

export function followAlike(language: Language, form: HTMLFormElement): void {
  const place = document.getElementById('idea-alike')
  const address = form.dataset.alike
  if (place === null || address === undefined) return
  let timer = 0
  let asked = ''
  const ask = async () => {
    const fields = fieldsOf(form).filter(([name]) => ASKED.has(name))
    const said = JSON.stringify(fields)
    const letters = fields.reduce(
      (sum, [name, value]) => sum + (/title|idea/.test(name) ? value.length : 0),
      0,
    )
    if (letters < ENOUGH || said === asked) return
    asked = said
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]))
    const answer = await fetch(address, { method: 'POST', body }).catch(() => null)
    if (answer === null || !answer.ok || said !== asked) return
    show(place, language, ((await answer.json()) as { items: readonly AlikeLine[] }).items)
    remember(form, place)
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask().catch(() => undefined), QUIET_MS)
  })
}

function show(place: HTMLElement, language: Language, items: readonly AlikeLine[]): void {
  place.className = items.length === 0 ? '' : 'notice'
  const title = document.createElement('p')
  title.textContent = words(language, say.alike)
  const list = document.createElement('ul')
  for (const { id, title: name, place: where, href } of items) {
    const link = document.createElement('a')
    const own = document.createElement('bdi')
    own.dir = 'auto'
    own.textContent = name
    link.append(own)
    link.href = href
    link.target = '_blank' // leaving the form to look must not lose it
    link.rel = 'noopener'
    const line = document.createElement('li')
    line.dataset.id = id
    const at = document.createElement('bdi')
    at.textContent = where
    line.append(link, ' – ', at)
    list.append(line)
  }
  place.replaceChildren(...(items.length === 0 ? [] : [title, list]))
}

function remember(form: HTMLFormElement, place: HTMLElement): void {
  const field = form.elements.namedItem('seen')
  if (!(field instanceof HTMLInputElement)) return
  const shown = [...place.querySelectorAll<HTMLElement>('[data-id]')].map((line) => line.dataset.id ?? '')
  field.value = [...new Set([...field.value.split(','), ...shown])].filter((id) => id !== '').join(',')
}
