/** The follow-up survey: five questions and a free word, answered by a secret link, kept without name or request. */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { tidy } from '../idea/tidy.ts'

export const SURVEY_CHOICES = {
  founded: ['yes', 'before', 'soon', 'no'],
  running: ['yes', 'partly', 'no'],
  /** How many people earn from it. */
  earning: ['0', '1-4', '5-9', '10-19', '20'],
  /** Change of what one of them earns in a month, in dirhams. */
  income: ['less', 'same', 'to-500', 'to-1500', 'over-1500', 'unsaid'],
  satisfaction: ['1', '2', '3', '4', '5'],
} as const
export type SurveyField = keyof typeof SURVEY_CHOICES
export const SURVEY_FIELDS = Object.keys(SURVEY_CHOICES) as readonly SurveyField[]

export type SurveyAnswer = {
  readonly [Field in Exclude<SurveyField, 'satisfaction'>]: (typeof SURVEY_CHOICES)[Field][number]
} & { readonly satisfaction: number; readonly words: string | null }

export type SurveyFault = { readonly kind: 'answer-missing'; readonly field: SurveyField }

const LONGEST = 1000

export function readSurvey(
  typed: Readonly<Record<string, string | undefined>>,
): Outcome<SurveyAnswer, SurveyFault> {
  const faults: SurveyFault[] = []
  const chosen = <Field extends SurveyField>(field: Field): (typeof SURVEY_CHOICES)[Field][number] => {
    const choices: readonly (typeof SURVEY_CHOICES)[Field][number][] = SURVEY_CHOICES[field]
    const found = choices.find((one) => one === typed[field])
    if (found === undefined) faults.push({ kind: 'answer-missing', field })
    return found ?? SURVEY_CHOICES[field][0]
  }
  const answer: SurveyAnswer = {
    founded: chosen('founded'),
    running: chosen('running'),
    earning: chosen('earning'),
    income: chosen('income'),
    satisfaction: Number(chosen('satisfaction')),
    words: tidy(typed.words ?? '').slice(0, LONGEST) || null,
  }
  return faults.length === 0 ? accepted(answer) : refused(...faults)
}
