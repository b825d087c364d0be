/** What a ranking of activities is asked: weights, method, answers to pairs, and the activity on the map. */
import { PARTS } from '../../domain/activity/activity.ts'
import { METHODS, type Method } from '../../domain/activity/rank.ts'
import { readNumber } from '../../domain/basics/number-reading.ts'
import { type Answer, type Comparison, compare, isAnswer, PAIRS } from './pairs.ts'
import { onSliders, SLIDER_MOST, startingWeights, weightField } from './weights.ts'
import type { PartWeight } from '../../domain/activity/activity.ts'

export type QuestionFault = {
  readonly field: string
  readonly kind:
    | 'not-a-number'
    | 'negative'
    | 'too-large'
    | 'all-zero'
    | 'unknown-method'
    | 'unknown-answer'
    | 'unknown-activity'
}

export type PromiseQuestion = {
  /** On the scale of the sliders, one per part; the starting ones wherever something typed is refused. */
  readonly weights: readonly number[]
  readonly starting: readonly number[]
  readonly method: Method
  /** Id of the activity on the map; null: the first of the ranking. */
  readonly activity: string | null
  /** Answers to the pairs when they were sent, in the order of `PAIRS`. */
  readonly answers: readonly Answer[]
  readonly comparison: Comparison | null
  readonly faults: readonly QuestionFault[]
  /** What was typed in a refused field. */
  readonly typed: Readonly<Record<string, string>>
}

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Long enough for any number, short enough to be shown again. */
const LONGEST = 40

export function readPromiseQuestion(
  query: Query,
  defaults: readonly PartWeight[],
  activities: readonly string[],
): PromiseQuestion {
  const starting = startingWeights(defaults)
  const faults: QuestionFault[] = []
  const typed: Record<string, string> = {}
  const refuse = (field: string, kind: QuestionFault['kind']) => {
    faults.push({ field, kind })
    typed[field] = textOf(query, field)
  }
  const pairs = readAnswers(query, refuse)
  const comparison = pairs === null ? null : compare(pairs, starting)
  const sliders = comparison === null ? readWeights(query, starting, refuse) : onSliders(comparison.weights)
  const asked = textOf(query, 'method')
  const method = METHODS.find((one) => one === asked)
  if (asked !== '' && method === undefined) refuse('method', 'unknown-method')
  const activity = textOf(query, 'activity')
  const known = activities.includes(activity)
  if (activity !== '' && !known) refuse('activity', 'unknown-activity')
  return {
    weights: sliders ?? starting,
    starting,
    method: method ?? 'weighted-sum',
    activity: known ? activity : null,
    answers: pairs ?? PAIRS.map(() => 'same'),
    comparison,
    faults,
    typed,
  }
}

function textOf(query: Query, field: string): string {
  const value = query[field]
  const text = typeof value === 'string' ? value : (value?.[0] ?? '')
  return text.trim().slice(0, LONGEST)
}

type Refuse = (field: string, kind: QuestionFault['kind']) => void

/** Null when something is refused. A part that is not named keeps its starting weight. */
function readWeights(query: Query, starting: readonly number[], refuse: Refuse): readonly number[] | null {
  let whole = true
  const weights = PARTS.map((part, p) => {
    const field = weightField(part)
    if (query[field] === undefined) return starting[p] ?? 0
    const value = readNumber(textOf(query, field))
    const kind =
      value === null ? 'not-a-number' : value < 0 ? 'negative' : value > SLIDER_MOST ? 'too-large' : null
    if (kind === null) return value ?? 0
    refuse(field, kind)
    whole = false
    return 0
  })
  if (whole && weights.every((weight) => weight === 0)) {
    refuse('weights', 'all-zero')
    return null
  }
  return whole ? weights : null
}

/** Null unless the form of pairs was sent whole and right. */
function readAnswers(query: Query, refuse: Refuse): readonly Answer[] | null {
  if (!PAIRS.some(({ field }) => query[field] !== undefined)) return null
  let whole = true
  const answers = PAIRS.map(({ field }): Answer => {
    const text = textOf(query, field)
    if (text === '') return 'same'
    if (isAnswer(text)) return text
    refuse(field, 'unknown-answer')
    whole = false
    return 'same'
  })
  return whole ? answers : null
}
