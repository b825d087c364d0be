/** The one field of a question's page; its label is the heading of the page. */
import type { AnswerValue } from '../../domain/dossier/answer.ts'
import type { Question } from '../../domain/dossier/questions.ts'
import type { Site } from '../site.ts'
import { standInAttributes, useLanguage, W } from '../words/w.tsx'
import type { Word } from '../words/word.ts'
import { CHOICE_WORDS, QUESTION_WORDS } from './question-words.ts'
import { dossierWords } from './words.ts'

/** The name and id of the field of every question. */
export const ANSWER_FIELD = 'value'

type Props = {
  readonly site: Site
  readonly question: Question
  readonly value: AnswerValue | null
  readonly error: string | null
  /** the question heads the page already */
  readonly again?: boolean
}

export function QuestionField(props: Props) {
  const { question } = props
  const { label, help } = QUESTION_WORDS[question.id]
  const choosing = question.kind === 'one' || question.kind === 'several' || question.kind === 'programmes'
  const below = (
    <>
      <span class="hint" id={`${ANSWER_FIELD}-hint`}>
        <W of={help} /> {question.needed ? null : <W of={dossierWords.optionalHint} />}
      </span>
      <Fault error={props.error} />
    </>
  )
  const described = `${ANSWER_FIELD}-hint${props.error === null ? '' : ` ${ANSWER_FIELD}-error`}`
  const frame = props.error === null ? 'field' : 'field wrong'
  if (choosing)
    return (
      <fieldset class={frame} id={ANSWER_FIELD} aria-describedby={described}>
        <legend>
          {props.again === true ? (
            <W of={label} />
          ) : (
            <h1>
              <W of={label} />
            </h1>
          )}
        </legend>
        {below}
        <Boxes {...props} />
      </fieldset>
    )
  const named = (
    <label for={ANSWER_FIELD}>
      <W of={label} />
    </label>
  )
  return (
    <div class={frame}>
      {props.again === true ? named : <h1>{named}</h1>}
      {below}
      <Typed {...props} described={described} />
    </div>
  )
}

function Fault({ error }: { error: string | null }) {
  const language = useLanguage()
  if (error === null) return null
  return (
    <span class="error" id={`${ANSWER_FIELD}-error`} {...standInAttributes(language, error)}>
      {error}
    </span>
  )
}

function Typed({ question, value, error, described }: Props & { readonly described: string }) {
  const text = typeof value === 'string' ? value : (value ?? []).join(', ')
  const shared = {
    id: ANSWER_FIELD,
    name: ANSWER_FIELD,
    'aria-invalid': error === null ? undefined : ('true' as const),
    'aria-describedby': described,
  }
  if (question.kind === 'text')
    return (
      <textarea {...shared} rows={6} dir="auto">
        {text}
      </textarea>
    )
  const numeric = question.kind !== 'line'
  const input = (
    <input
      {...shared}
      type="text"
      value={text}
      class={numeric ? 'short' : undefined}
      inputMode={numeric ? 'numeric' : undefined}
      dir={numeric ? undefined : 'auto'}
      autocomplete="off"
    />
  )
  if (question.kind !== 'money') return input
  return (
    <span class="with-unit">
      {input}
      <span class="muted">
        <W of={dossierWords.dirhams} />
      </span>
    </span>
  )
}

/** Boxes to tick, or dots of which one is taken. */
function Boxes({ site, question, value }: Props) {
  const chosen = typeof value === 'string' ? [value] : (value ?? [])
  const type = question.kind === 'one' ? 'radio' : 'checkbox'
  return (
    <>
      {optionsOf(site, question, chosen).map(({ id, word }) => (
        <div class="choice">
          <input
            type={type}
            id={`${ANSWER_FIELD}-${id}`}
            name={ANSWER_FIELD}
            value={id}
            checked={chosen.includes(id)}
          />
          <label for={`${ANSWER_FIELD}-${id}`}>
            <bdi>{word === null ? id : <W of={word} />}</bdi>
          </label>
        </div>
      ))}
    </>
  )
}

/** A programme that has left the guide stays among the choices of who has chosen it. */
function optionsOf(
  site: Site,
  question: Question,
  chosen: readonly string[],
): readonly { readonly id: string; readonly word: Word | null }[] {
  if (question.kind !== 'programmes') {
    const words =
      (CHOICE_WORDS as Readonly<Record<string, Readonly<Record<string, Word>>>>)[question.id] ?? {}
    return (question.choices ?? []).map((id) => ({ id, word: words[id] ?? null }))
  }
  const guide = site.guide().programmes.map(({ id, name }) => ({ id, word: name }))
  const gone = chosen.filter((id) => !guide.some((each) => each.id === id))
  return [...guide, ...gone.map((id) => ({ id, word: null }))]
}
