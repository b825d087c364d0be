/** Several people have answered the same question: all texts beside each other, and one to choose or a new one. */
import type { Language } from '../../domain/basics/language.ts'
import type { AnswerState, AnswerVersion } from '../../domain/dossier/answer.ts'
import type { Question } from '../../domain/dossier/questions.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { legalWhen } from '../idea/when.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { isolated, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { DossierCrumbs } from './crumbs.tsx'
import type { OpenDossier } from './open.ts'
import { QuestionField } from './question-field.tsx'
import { QUESTION_WORDS } from './question-words.ts'
import { ShownAnswer } from './shown-answer.tsx'
import { dossierWords, teamWords } from './words.ts'

export type ChooseProps = {
  readonly site: Site
  readonly language: Language
  readonly open: OpenDossier
  readonly question: Question
  readonly state: AnswerState
  readonly names: ReadonlyMap<PersonId, string>
  readonly editKey: string
  readonly errors: readonly FieldError[]
}

export function choosePage(props: ChooseProps): Page {
  const { language, open, question, state, errors } = props
  const { id } = open.dossier
  const shown = [...(state.current === null ? [] : [state.current]), ...state.beside]
  const { label } = QUESTION_WORDS[question.id]
  return {
    keep: false,
    head: {
      language,
      title: words(language, label),
      section: 'projects',
      wrong: errors.length > 0,
      address: paths.dossierQuestion(language, id, question.id, { choose: '1' }),
    },
    content: (
      <Wrap>
        <DossierCrumbs language={language} open={open} />
        <ErrorSummary errors={errors} />
        <h1>
          <W of={label} />
        </h1>
        <Notice>
          <p>
            <W of={dossierWords.beside} />
          </p>
        </Notice>
        <div class="beside" id="texts">
          {shown.map((version) => (
            <OneText {...props} version={version} against={shown.map((each) => each.version)} />
          ))}
        </div>
        <NewText {...props} against={shown.map((each) => each.version)} />
      </Wrap>
    ),
  }
}

function OneText({
  site,
  language,
  open,
  question,
  names,
  editKey,
  version,
  against,
}: ChooseProps & { readonly version: AnswerVersion; readonly against: readonly number[] }) {
  const mine = version.author === open.actor.person
  const name = version.author === null ? undefined : names.get(version.author)
  const who = mine ? teamWords.you : name === undefined ? teamWords.unnamed : isolated(name)
  return (
    <form
      method="post"
      action={`${paths.dossierQuestion(language, open.dossier.id, question.id)}/settle`}
      class="card"
    >
      <p class="muted">
        <W of={dossierWords.textOf} with={{ name: who, ...legalWhen(version.at) }} />
      </p>
      <ShownAnswer site={site} question={question.id} value={version.value} />
      <input type="hidden" name="choice" value={version.version} />
      <input type="hidden" name="against" value={against.join(',')} />
      <input type="hidden" name="key" value={editKey} />
      <p>
        <button type="submit" class="button">
          <W of={dossierWords.keepThis} />
        </button>
      </p>
    </form>
  )
}

/** Something new, made of them: begins as the text that stands now. */
function NewText({
  site,
  language,
  open,
  question,
  state,
  editKey,
  against,
}: ChooseProps & { readonly against: readonly number[] }) {
  const value = state.current?.value ?? null
  return (
    <details>
      <summary>
        <W of={dossierWords.writeNew} />
      </summary>
      <form
        method="post"
        action={`${paths.dossierQuestion(language, open.dossier.id, question.id)}/settle`}
        id="answer-form"
      >
        <QuestionField site={site} question={question} value={value} error={null} again />
        <input type="hidden" name="choice" value="new" />
        <input type="hidden" name="against" value={against.join(',')} />
        <input type="hidden" name="key" value={editKey} />
        <p>
          <button type="submit" class="button">
            <W of={dossierWords.saveAndContinue} />
          </button>
        </p>
      </form>
    </details>
  )
}
