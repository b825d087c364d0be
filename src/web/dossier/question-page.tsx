import type { Language } from '../../domain/basics/language.ts'
import type { AnswerValue } from '../../domain/dossier/answer.ts'
import { neighboursOf, type Question, QUESTIONS } from '../../domain/dossier/questions.ts'
import { Listen } from '../audio/listen.tsx'
import { DOSSIER_ISLAND, DossierPhone } from '../dossier-offline/dossier-phone.tsx'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { DossierCrumbs } from './crumbs.tsx'
import type { OpenDossier } from './open.ts'
import { QuestionField } from './question-field.tsx'
import { QUESTION_WORDS, SECTION_WORDS } from './question-words.ts'
import { dossierWords } from './words.ts'

export type QuestionProps = {
  readonly site: Site
  readonly language: Language
  readonly open: OpenDossier
  readonly question: Question
  readonly value: AnswerValue | null
  /** of this edit: sent twice it counts once */
  readonly editKey: string
  /** the version that this page shows: 0 when there is none */
  readonly base: number
  readonly errors: readonly FieldError[]
  /** where she came from and goes back to: the page on which all answers are checked */
  readonly from: 'check' | null
}

/** One question, and nothing else to decide. The form carries what a device needs to keep it without a network. */
export function questionPage(props: QuestionProps): Page {
  const { site, language, open, question, value, errors, from } = props
  const { id } = open.dossier
  const at = QUESTIONS.findIndex((each) => each.id === question.id)
  const { before } = neighboursOf(question.id)
  const dossierHref = paths.dossier(language, id)
  const back =
    from === 'check'
      ? paths.dossierCheck(language, id)
      : before === null
        ? dossierHref
        : paths.dossierQuestion(language, id, before.id)
  return {
    keep: false,
    head: {
      language,
      title: words(language, QUESTION_WORDS[question.id].label),
      section: 'projects',
      islands: [DOSSIER_ISLAND],
      wrong: errors.length > 0,
      address: paths.dossierQuestion(language, id, question.id),
    },
    content: (
      <Wrap>
        <DossierCrumbs language={language} open={open} />
        <p class="row">
          <a href={back}>
            <W of={dossierWords.back} />
          </a>
          <span class="muted">
            <W of={SECTION_WORDS[question.section]} />
            {' · '}
            <W of={dossierWords.step} with={{ n: at + 1, all: QUESTIONS.length }} />
          </span>
        </p>
        <ErrorSummary errors={errors} />
        <Listen recordings={site.library.recordings} question={question.id} />
        <form
          method="post"
          action={paths.dossierQuestion(language, id, question.id)}
          id="answer-form"
          data-dossier={id}
          data-question={question.id}
          data-kind={question.kind}
        >
          <QuestionField site={site} question={question} value={value} error={errors[0]?.message ?? null} />
          <input type="hidden" name="key" value={props.editKey} />
          <input type="hidden" name="base" value={props.base} />
          {from === null ? null : <input type="hidden" name="from" value={from} />}
          <p class="row">
            <button type="submit" class="button" name="go" value="next">
              <W of={dossierWords.saveAndContinue} />
            </button>
            <button type="submit" class="button quiet" name="go" value="leave">
              <W of={dossierWords.saveAndLeave} />
            </button>
          </p>
          <div id="answer-status" aria-live="polite" />
        </form>
        <DossierPhone language={language} dossier={id} person={open.actor.person} question={question.id} />
      </Wrap>
    ),
  }
}
