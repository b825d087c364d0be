import { words, type Word } from '../words/word.ts'
import { PARTS, type Part } from '../../domain/activity/activity.ts'
import { METHODS } from '../../domain/activity/rank.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { Choices, Slider, TextField } from '../form/field.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { number, percent, listWord } from '../words/format.ts'
import { METHOD_WORDS, PART_WORDS } from '../words/promise.ts'
import { W, fallbackAttributes } from '../words/w.tsx'
import { Consistency, PairsForm } from './pairs-form.tsx'
import type { PromiseQuestion } from './promise-query.ts'
import { sharesOf, SLIDER_MOST, SLIDER_STEP, weightField } from './weights.ts'
import { weightWords } from './words.ts'

type Props = {
  readonly site: Site
  readonly language: Language
  readonly code: TerritoryCode
  readonly question: PromiseQuestion
  readonly errors: readonly FieldError[]
  /** Names of the first five. */
  readonly first: readonly Word[]
}

/** Weights and method, folded until wanted; open when something was changed or refused. */
export function WeightsForm(props: Props) {
  const { language, code, question, errors } = props
  const first = listWord(props.first)
  const changed =
    errors.length > 0 ||
    question.comparison !== null ||
    question.method !== 'weighted-sum' ||
    question.weights.some((weight, p) => weight !== question.starting[p])
  return (
    <section aria-labelledby="weights-heading" class="card">
      <h2 id="weights-heading">
        <W of={weightWords.heading} />
      </h2>
      <details open={changed}>
        <summary>
          <W of={weightWords.open} />
        </summary>
        <form method="get" action={paths.promise(language, code)} data-weights-form>
          {question.activity === null ? null : (
            <input type="hidden" name="activity" value={question.activity} />
          )}
          <Consistency language={language} question={question} />
          <Sliders {...props} />
          <Choices
            id="method"
            label={<W of={weightWords.method} />}
            error={errorOf(errors, 'method')}
            value={question.method}
            options={METHODS.map((method) => ({
              value: method,
              label: (
                <span>
                  <W of={METHOD_WORDS[method].name} />
                  <span class="hint">
                    <W of={METHOD_WORDS[method].meaning} />
                  </span>
                </span>
              ),
            }))}
          />
          <p class="now-first">
            <strong>
              <W of={weightWords.nowFirst} />
            </strong>{' '}
            <span data-now {...fallbackAttributes(language, first)}>
              {words(language, first)}
            </span>
          </p>
          <p class="row">
            <button class="button" type="submit">
              <W of={weightWords.rank} />
            </button>
            <a href={paths.promise(language, code, { activity: question.activity ?? undefined })}>
              <W of={weightWords.reset} />
            </a>
          </p>
        </form>
        <Reasons site={props.site} language={language} starting={question.starting} />
        <PairsForm language={language} code={code} question={question} errors={errors} />
      </details>
    </section>
  )
}

function Sliders({ language, question, errors }: Props) {
  const shares = sharesOf(question.weights)
  const wrong = errorOf(errors, 'weights')
  return (
    <fieldset id="weights" class={wrong === null ? undefined : 'field wrong'}>
      <legend>
        <W of={weightWords.legend} />
      </legend>
      {wrong === null ? null : <span class="error">{wrong}</span>}
      {PARTS.map((part, p) => (
        <Weight
          part={part}
          value={question.weights[p] ?? 0}
          share={percent(language, shares[p] ?? 0)}
          typed={question.typed[weightField(part)]}
          error={errorOf(errors, weightField(part))}
        />
      ))}
    </fieldset>
  )
}

/** A slider; what was refused comes back as it was typed, in a field that can hold it. */
function Weight(props: {
  part: Part
  value: number
  share: string
  typed: string | undefined
  error: string | null
}) {
  const { part, value, share, typed, error } = props
  const frame = {
    id: weightField(part),
    label: <W of={PART_WORDS[part].name} />,
    hint: <W of={PART_WORDS[part].meaning} />,
    error,
  }
  return typed === undefined ? (
    <Slider {...frame} value={value} max={SLIDER_MOST} step={SLIDER_STEP} shown={share} />
  ) : (
    <TextField {...frame} value={typed} numeric ltr />
  )
}

/** Why the starting weights are what they are. */
function Reasons({
  site,
  language,
  starting,
}: {
  site: Site
  language: Language
  starting: readonly number[]
}) {
  return (
    <>
      <p class="hint">
        <W of={weightWords.startingNote} />
      </p>
      <ul class="small">
        {site.library.activities.weights.map(({ part, why }, p) => (
          <li>
            <W of={PART_WORDS[part].name} /> – <bdi>{number(language, starting[p] ?? 0, 2)}</bdi>:{' '}
            <W of={why} />
          </li>
        ))}
      </ul>
    </>
  )
}
