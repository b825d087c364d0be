import type { Language } from '../../domain/basics/language.ts'
import type { ContestPlan } from '../../domain/contest/contest.ts'
import type { Answers } from '../../domain/dossier/completeness.ts'
import { standingOf } from '../../domain/dossier/completeness.ts'
import { type Question, questionOf } from '../../domain/dossier/questions.ts'
import { QUESTION_WORDS } from '../dossier/question-words.ts'
import { ShownAnswer } from '../dossier/shown-answer.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import type { OpenEntry } from './open-entry.ts'
import { entryWords as text } from './words.ts'

export function askedQuestions({ questions }: ContestPlan): readonly Question[] {
  return questions.flatMap((id) => questionOf(id) ?? [])
}

export function unanswered(plan: ContestPlan, answers: Answers): readonly Question[] {
  return askedQuestions(plan).filter((question) => standingOf(question, answers) !== 'answered')
}

type Props = {
  readonly site: Site
  readonly language: Language
  readonly open: OpenEntry
  readonly answers: Answers
  /** as they stand in the dossier, to be edited there; else as they were handed in */
  readonly writes: boolean
}

export function AnswersTaken({ site, language, open, answers, writes }: Props) {
  const { entry, contest } = open
  const questions = askedQuestions(contest.plan)
  if (questions.length === 0) return null
  const asSent = !writes && entry.number !== null
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">
        <W of={text.answers} />
      </h2>
      {writes ? (
        <p>
          <W of={text.answersLead} />
        </p>
      ) : null}
      <dl>
        {questions.map(({ id }) => {
          const now = answers.get(id)?.current?.value ?? null
          const value = asSent ? (entry.content.answers[id] ?? null) : now
          return (
            <div>
              <dt>
                <W of={QUESTION_WORDS[id].label} />
              </dt>
              <dd>
                {value === null ? (
                  <span class="muted">
                    <W of={text.noAnswer} />
                  </span>
                ) : (
                  <ShownAnswer site={site} question={id} value={value} />
                )}
                {writes ? (
                  <p>
                    <a class="touch" href={paths.dossierQuestion(language, entry.dossier, id)}>
                      <W of={text.editAnswer} />
                    </a>
                  </p>
                ) : null}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
