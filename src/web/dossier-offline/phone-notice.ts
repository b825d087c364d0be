/** What the phone says of a dossier, in words that are true: kept here, waiting, sent, refused. */
import type { Language } from '../../domain/basics/language.ts'
import { type HeldAnswer, nextToSend } from '../../domain/dossier/sync.ts'
import { clearButton } from '../offline/clear-button.ts'
import { pieces } from '../offline/pieces.ts'
import type { CountedWord, Word } from '../words/word.ts'
import type { BatchRefusal } from './batch.ts'
import type { Here } from './here.ts'
import { dossierIslandWords as say } from './island-words.ts'
import type { Sending } from './send-answers.ts'

export type PhoneNotice = {
  readonly status: (word: Word) => void
  readonly sending: () => void
  /** what waits in the whole dossier, after a sending or without one */
  readonly queue: (held: readonly HeldAnswer[], sending: Sending | null) => void
  readonly toChoose: (question: string) => void
  readonly copy: (kept: boolean) => void
}

export function phoneNotice(
  language: Language,
  here: Here,
  act: { readonly send: () => void; readonly clearCopy: () => void; readonly copyAgain: () => void },
  /** how many wait: answers of a dossier, or notes of a meeting */
  waiting: CountedWord = say.waiting,
): PhoneNotice {
  const status = document.getElementById('answer-status')
  const queue = document.getElementById('dossier-queue')
  const copy = document.getElementById('dossier-copy')
  const { t, line, link, button, box } = pieces(language)
  const reason = (why: BatchRefusal) => {
    if (why === 'not-signed-in') return line(t(say.signIn), link(say.signInLink, here.signIn))
    if (why === 'another-person') return line(t(say.anotherPerson))
    return line(t(say.mayNotWrite))
  }
  return {
    status: (word) => status?.replaceChildren(line(t(word))),
    sending: () => queue?.replaceChildren(line(t(say.sending))),
    queue: (held, sending) => {
      const n = held.filter(({ pending }) => pending.length > 0).length
      if (n === 0) return queue?.replaceChildren()
      const lines = [line(t(waiting, { n }))]
      if (held.some(({ pending }) => pending.some((edit) => edit.refused !== undefined)))
        lines.push(line(t(say.refused)))
      if (sending?.kind === 'refused') lines.push(reason(sending.why))
      else if (held.some((each) => nextToSend(each) !== null))
        lines.push(line(t(say.whenBack)), line(button(say.sendNow, act.send)))
      queue?.replaceChildren(box('', ...lines))
    },
    toChoose: (question) =>
      status?.replaceChildren(
        box('', line(t(say.toChoose), link(say.chooseLink, `${here.folder}/questions/${question}?choose=1`))),
      ),
    copy: (kept) => {
      const offer = kept
        ? clearButton(language, { ask: say.copyClear, sure: say.copyClearSure }, act.clearCopy)
        : button(say.copyAgain, act.copyAgain)
      const said = line(t(kept ? say.copyKept : say.copyCleared), offer)
      said.className = 'muted'
      copy?.replaceChildren(said)
    },
  }
}
