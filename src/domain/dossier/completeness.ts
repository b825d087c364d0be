/** How far a dossier is: counted, never judged. */
import type { AnswerState } from './answer.ts'
import { DOSSIER_SECTIONS, type DossierSection, type Question, QUESTIONS, questionsOf } from './questions.ts'
import { readAnswer } from './reading.ts'

export type Answers = ReadonlyMap<string, AnswerState>

/** none: no answer; faulty: kept, and to be corrected; beside: two texts wait for somebody to choose. */
export type AnswerStanding = 'none' | 'answered' | 'faulty' | 'beside'

export function standingOf(question: Question, answers: Answers): AnswerStanding {
  const state = answers.get(question.id)
  if (state === undefined) return 'none'
  if (state.beside.length > 0) return 'beside'
  const { value, fault } = readAnswer(question, state.current?.value ?? null)
  if (value === null) return 'none'
  return fault === null ? 'answered' : 'faulty'
}

export type Progress = {
  /** questions that the dossier needs, and how many of them are answered */
  readonly needed: number
  readonly neededDone: number
  readonly all: number
  readonly done: number
  readonly toCorrect: number
  readonly toChoose: number
}

export type SectionState = 'not-started' | 'begun' | 'complete'

export function progressOf(questions: readonly Question[], answers: Answers): Progress {
  const each = questions.map((question) => ({ question, standing: standingOf(question, answers) }))
  const count = (test: (one: (typeof each)[number]) => boolean) => each.filter(test).length
  return {
    needed: count(({ question }) => question.needed),
    neededDone: count(({ question, standing }) => question.needed && standing === 'answered'),
    all: each.length,
    done: count(({ standing }) => standing === 'answered'),
    toCorrect: count(({ standing }) => standing === 'faulty'),
    toChoose: count(({ standing }) => standing === 'beside'),
  }
}

/** Complete: every question it needs is answered and nothing waits to be corrected or chosen. */
export function stateOf({ needed, neededDone, done, toCorrect, toChoose }: Progress): SectionState {
  if (neededDone === needed && toCorrect === 0 && toChoose === 0) return 'complete'
  return done + toCorrect + toChoose === 0 ? 'not-started' : 'begun'
}

export type SectionProgress = Progress & { readonly section: DossierSection; readonly state: SectionState }

export function sectionsProgress(answers: Answers): readonly SectionProgress[] {
  return DOSSIER_SECTIONS.map((section) => {
    const progress = progressOf(questionsOf(section), answers)
    return { section, ...progress, state: stateOf(progress) }
  })
}

export function dossierProgress(answers: Answers): Progress & { readonly state: SectionState } {
  const progress = progressOf(QUESTIONS, answers)
  return { ...progress, state: stateOf(progress) }
}
