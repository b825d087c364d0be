/** Small pieces of the pages that are put together on the phone itself. */
import type { Language } from '../../domain/basics/language.ts'
import { type CountedWord, type Values, type Word, words } from '../words/word.ts'

export function pieces(language: Language) {
  const t = (word: Word | CountedWord, values: Values = {}) => words(language, word, values)
  /** One paragraph, its parts set apart by a space. */
  const line = (...content: readonly (Node | string)[]) => {
    const p = document.createElement('p')
    p.append(...content.flatMap((one, at) => (at === 0 ? [one] : [' ', one])))
    return p
  }
  const link = (word: Word, href: string, kind = '') => {
    const a = document.createElement('a')
    a.href = href
    if (kind !== '') a.className = kind
    a.textContent = t(word)
    return a
  }
  const button = (word: Word, work: () => void) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'button quiet'
    made.textContent = t(word)
    made.addEventListener('click', work)
    return made
  }
  const box = (kind: '' | 'warn' | 'bad', ...content: readonly HTMLElement[]) => {
    const made = document.createElement('div')
    made.className = `notice ${kind}`.trim()
    made.append(...content)
    return made
  }
  return { t, line, link, button, box }
}
