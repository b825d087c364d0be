/** An answer as it is read: people's words isolated, choices and amounts in the reader's language. */
import type { Language } from '../../domain/basics/language.ts'
import type { AnswerValue } from '../../domain/dossier/answer.ts'
import { type Question, questionOf } from '../../domain/dossier/questions.ts'
import { numberIn } from '../../domain/dossier/reading.ts'
import type { Site } from '../site.ts'
import { dirhams, number } from '../words/format.ts'
import { Said, useLanguage, W } from '../words/w.tsx'
import type { Word } from '../words/word.ts'
import { choiceWord } from './question-words.ts'
import { historyWords } from './words.ts'

/** The words of one choice; null: gone from the guide, or never one. */
export function wordOfChoice(site: Site, question: Question, choice: string): Word | null {
  if (question.kind !== 'programmes') return choiceWord(question.id, choice)
  return site.guide().programmes.find(({ id }) => id === choice)?.name ?? null
}

/** A number or an amount in words; null where the answer is none. */
export function numberText(language: Language, question: Question, value: AnswerValue | null): string | null {
  const read = question.kind === 'number' || question.kind === 'money' ? numberIn(question, value) : null
  if (read === null) return null
  return question.kind === 'money' ? dirhams(language, read) : number(language, read)
}

type Props = { readonly site: Site; readonly question: string; readonly value: AnswerValue | null }

export function ShownAnswer({ site, question: id, value }: Props) {
  const language = useLanguage()
  const question = questionOf(id)
  if (value === null) return <W of={historyWords.nothing} />
  if (question === null) return <Own>{typeof value === 'string' ? value : value.join(', ')}</Own>
  const figure = numberText(language, question, value)
  if (figure !== null) return <Said number>{figure}</Said>
  const chosen = question.kind === 'one' && typeof value === 'string' ? [value] : value
  if (typeof chosen === 'string') return <Own>{chosen}</Own>
  return (
    <ul class="plain">
      {chosen.map((each) => (
        <li>
          <Choice word={wordOfChoice(site, question, each)} id={each} />
        </li>
      ))}
    </ul>
  )
}

function Choice({ word, id }: { word: Word | null; id: string }) {
  if (word === null) return <Own>{id}</Own>
  return (
    <bdi>
      <W of={word} />
    </bdi>
  )
}

function Own({ children }: { children: string }) {
  return (
    <span class="said">
      <bdi dir="auto" lang="">
        {children}
      </bdi>
    </span>
  )
}
