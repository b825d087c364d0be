/** Several people have answered the same question: all texts beside each other, one to keep, or a new one from them. */
import type { ComponentChildren } from 'preact'
import type { Language } from '../../domain/basics/language.ts'
import type { AnswerState, AnswerValue, AnswerVersion } from '../../domain/dossier/answer.ts'
import type { Question } from '../../domain/dossier/questions.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { DossierCrumbs } from '../dossier/crumbs.tsx'
import type { OpenDossier } from '../dossier/open.ts'
import { QuestionField } from '../dossier/question-field.tsx'
import { QUESTION_WORDS } from '../dossier/question-words.ts'
import { dossierWords, teamWords } from '../dossier/words.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { legalWhen } from '../idea/when.ts'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import { isolated, words } from '../words/word.ts'
import { chooseWords } from './choose-words.ts'
import { ComparedAnswer } from './compared-answer.tsx'
import { DOSSIER_ISLAND, DossierPhone } from './dossier-phone.tsx'

export type ChooseProps = {
  readonly site: Site
  readonly language: Language
  readonly open: OpenDossier
  readonly question: Question
  readonly state: AnswerState
  readonly names: ReadonlyMap<PersonId, string>
  /** of this choice: sent twice it counts once */
  readonly editKey: string
  readonly errors: readonly FieldError[]
}

/** Its forms go to `…/questions/<question>/settle`. */
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
      islands: [DOSSIER_ISLAND],
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
            <W of={dossierWords.beside} /> <W of={chooseWords.marked} />
          </p>
        </Notice>
        <div class="beside" id="texts">
          {shown.map((version) => (
            <OneText {...props} version={version} shown={shown} />
          ))}
        </div>
        <NewText {...props} shown={shown} />
        <DossierPhone language={language} dossier={id} person={open.actor.person} question={question.id} />
      </Wrap>
    ),
  }
}

type Shown = { readonly shown: readonly AnswerVersion[] }

function OneText(props: ChooseProps & Shown & { readonly version: AnswerVersion }) {
  const { site, open, question, names, version, shown, state } = props
  const mine = version.author === open.actor.person
  const name = version.author === null ? undefined : names.get(version.author)
  const who = mine ? teamWords.you : name === undefined ? teamWords.unnamed : isolated(name)
  const stands = version === state.current
  const other = shown.find((each) => each !== version)
  return (
    <SettleForm {...props} choice={String(version.version)} look="card">
      <p>
        <span class={stands ? 'badge good' : 'badge'}>
          <W of={stands ? chooseWords.stands : chooseWords.writtenBeside} />
        </span>
      </p>
      <p class="muted">
        <W of={dossierWords.textOf} with={{ name: who, ...legalWhen(version.at) }} />
      </p>
      <ComparedAnswer
        site={site}
        question={question}
        value={version.value}
        other={(stands ? other : (state.current ?? other))?.value ?? null}
      />
      <p>
        <button type="submit" class="button">
          <W of={dossierWords.keepThis} />
        </button>
      </p>
    </SettleForm>
  )
}

/** Begins with all the texts, one below the other, so that nothing has to be typed again. */
function NewText(props: ChooseProps & Shown) {
  const { site, question, shown } = props
  return (
    <details>
      <summary>
        <W of={chooseWords.fromBoth} />
      </summary>
      <SettleForm {...props} choice="new" look="">
        <QuestionField site={site} question={question} value={allOf(question, shown)} error={null} again />
        <p>
          <button type="submit" class="button">
            <W of={dossierWords.saveAndContinue} />
          </button>
        </p>
      </SettleForm>
    </details>
  )
}

function SettleForm(
  props: ChooseProps &
    Shown & { readonly choice: string; readonly look: string; readonly children: ComponentChildren },
) {
  const { language, open, question, editKey, shown, choice, look } = props
  return (
    <form
      method="post"
      action={`${paths.dossierQuestion(language, open.dossier.id, question.id)}/settle`}
      class={look === '' ? undefined : look}
    >
      {props.children}
      <input type="hidden" name="choice" value={choice} />
      <input type="hidden" name="against" value={shown.map(({ version }) => version).join(',')} />
      <input type="hidden" name="key" value={editKey} />
    </form>
  )
}

/** Texts one below the other; every choice that somebody has ticked; of numbers and lines the one that stands. */
export function allOf(question: Question, shown: readonly AnswerVersion[]): AnswerValue | null {
  const values = shown.flatMap(({ value }) => (value === null ? [] : [value]))
  if (question.kind === 'text') return values.map((value) => String(value)).join('\n\n')
  if (question.kind === 'several' || question.kind === 'programmes') return [...new Set(values.flat())]
  return values[0] ?? null
}
