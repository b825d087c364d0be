/** Pieces of what a juror's phone says, put together by `entry-notice.ts` and `desk-notice.ts`. */
import type { Language } from '../../domain/basics/language.ts'
import { type PackedSheet, unpackSheet } from '../../domain/jury/packed-sheet.ts'
import { type HeldAnswer, nextToSend, shownOf } from '../../domain/dossier/sync.ts'
import type { Sending } from '../dossier-offline/send-answers.ts'
import { clearButton } from '../offline/clear-button.ts'
import { pieces } from '../offline/pieces.ts'
import type { Word } from '../words/word.ts'
import type { JuryHere } from './here.ts'
import { juryIslandWords as say } from './island-words.ts'

export type Parts = ReturnType<typeof noticeParts>

export function noticeParts(language: Language, { desk, criteria }: Pick<JuryHere, 'desk' | 'criteria'>) {
  const made = pieces(language)
  const { t, line, link, box } = made
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
  return { ...made, sheet, heading, leftover, notSent }
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
