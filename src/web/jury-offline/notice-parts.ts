/** Pieces of what a juror's phone says, put together by `entry-notice.ts` and `desk-notice.ts`. */
import type { Language } from '../../domain/basics/language.ts'
import { type PackedSheet, unpackSheet } from '../../domain/jury/packed-sheet.ts'
import { type HeldAnswer, nextToSend, shownOf } from '../../domain/dossier/sync.ts'
import type { Sending } from '../dossier-offline/send-answers.ts'
import { clearButton } from '../offline/clear-button.ts'
import { type CountedWord, type Values, type Word, words } from '../words/word.ts'
import type { JuryHere } from './here.ts'
import { juryIslandWords as say } from './island-words.ts'

export type Parts = ReturnType<typeof noticeParts>

export function noticeParts(language: Language, { desk, criteria }: Pick<JuryHere, 'desk' | 'criteria'>) {
  const t = (word: Word | CountedWord, values: Values = {}) => words(language, word, values)
  const line = (...content: readonly (Node | string)[]) => {
    const p = document.createElement('p')
    p.append(...content.flatMap((one, at) => (at === 0 ? [one] : [' ', one])))
    return p
  }
  const link = (word: Word, href: string, kind = '') => {
    const a = document.createElement('a')
    a.href = href
    a.className = kind
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
  const part = (name: string, said: readonly string[]) => {
    const li = document.createElement('li')
    const named = document.createElement('bdi')
    named.textContent = name
    li.append(named, ': ')
    for (const text of said.filter((one) => one !== '')) {
      const bdi = document.createElement('bdi')
      bdi.dir = 'auto'
      bdi.lang = ''
      bdi.className = 'said'
      bdi.textContent = text
      li.append(bdi, ' ')
    }
    return li
  }
  /** Marks and comments, criterion by criterion; of one that the plan has no longer, by its id. */
  const sheet = ({ marks, comments }: PackedSheet) => {
    const list = document.createElement('ul')
    const names = new Map(criteria)
    const ids = new Set([...names.keys(), ...Object.keys(marks), ...Object.keys(comments)])
    ids.delete('')
    for (const id of ids) list.append(part(names.get(id) ?? id, [marks[id] ?? '–', comments[id] ?? '']))
    if ((comments[''] ?? '') !== '') list.append(part(t(say.wholeEntry), [comments[''] ?? '']))
    return list
  }
  const heading = (text: string) => {
    const h3 = document.createElement('h3')
    h3.textContent = text
    return h3
  }
  /** What waits here and can no longer leave: all of it to be read, and to be cleared by who wrote it. */
  const leftover = (held: HeldAnswer, clear: () => void, open: string | null) => {
    const typed = typedIn(held)
    if (typed === null) return null
    const ask = clearButton(language, { ask: say.drop, sure: say.dropSure }, clear)
    const opened = open === null ? [] : [line(link(say.open, open, 'touch'))]
    return box(
      'warn',
      heading(t(say.typedHere, { number: typed.label })),
      line(t(whyRefused(held))),
      sheet(typed),
      ...opened,
      line(ask),
    )
  }
  /** Why nothing leaves now; null: it only waits. */
  const notSent = (sending: Sending | null) => {
    if (sending?.kind !== 'refused') return null
    if (sending.why === 'not-signed-in')
      return line(t(say.signIn), link(say.signInLink, desk.signIn, 'touch'))
    return line(t(sending.why === 'another-person' ? say.anotherPerson : say.notOnJury))
  }
  return { t, line, link, button, box, sheet, heading, leftover, notSent }
}

export const waits = (held: HeldAnswer): boolean => nextToSend(held) !== null

/** The last that she typed and the site has not; null: nothing waits. */
export function typedIn(held: HeldAnswer): PackedSheet | null {
  const { key, value } = shownOf(held)
  return key === null || typeof value !== 'string' ? null : unpackSheet(value)
}

function whyRefused({ pending }: HeldAnswer): Word {
  const why = pending.at(-1)?.refused
  if (why === 'changed-meanwhile') return say.changed
  if (why === 'round-over') return say.roundOver
  if (why === 'no-such-entry') return say.notYours
  return why === undefined ? say.kept : say.refused
}
