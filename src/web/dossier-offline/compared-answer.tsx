/** An answer beside another one, with what only it says marked. */
import type { AnswerValue } from '../../domain/dossier/answer.ts'
import type { Question } from '../../domain/dossier/questions.ts'
import { differenceOf } from '../../domain/dossier/sync-difference.ts'
import { ShownAnswer } from '../dossier/shown-answer.tsx'
import type { Site } from '../site.ts'

type Props = {
  readonly site: Site
  readonly question: Question
  readonly value: AnswerValue | null
  readonly other: AnswerValue | null
}

/** Texts are compared word by word; numbers and choices are short enough to be read beside each other. */
export function ComparedAnswer({ site, question, value, other }: Props) {
  const free = question.kind === 'text' || question.kind === 'line'
  if (!free || typeof value !== 'string' || typeof other !== 'string')
    return <ShownAnswer site={site} question={question.id} value={value} />
  return (
    <p class="said">
      <bdi dir="auto" lang="">
        {differenceOf(value, other).map(({ text, onlyHere }) => (onlyHere ? <mark>{text}</mark> : text))}
      </bdi>
    </p>
  )
}
