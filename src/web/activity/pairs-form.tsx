import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { SelectField } from '../form/field.tsx'
import { Notice } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import { fallbackAttributes, useWords, W } from '../words/w.tsx'
import { ANSWERS, type Answer, CONSISTENT, PAIRS, type Pair } from './pairs.ts'
import type { PromiseQuestion } from './promise-query.ts'
import { ANSWER_WORDS, GROUP_WORDS, weightWords } from './words.ts'

type Props = {
  readonly language: Language
  readonly code: TerritoryCode
  readonly question: PromiseQuestion
  readonly errors: readonly FieldError[]
}

/** Weights from fifteen comparisons, and how well the answers agree. */
export function PairsForm({ language, code, question, errors }: Props) {
  const t = useWords()
  const open = question.comparison !== null || PAIRS.some(({ field }) => errorOf(errors, field) !== null)
  return (
    <details open={open}>
      <summary>
        <W of={weightWords.pairsOpen} />
      </summary>
      <p>
        <W of={weightWords.pairsLead} />
      </p>
      <form method="get" action={paths.promise(language, code)}>
        <input type="hidden" name="method" value={question.method} />
        {question.activity === null ? null : (
          <input type="hidden" name="activity" value={question.activity} />
        )}
        <fieldset>
          <legend>
            <W of={weightWords.pairsLegend} />
          </legend>
          {PAIRS.map(({ field, a, b }, k) => {
            const groups = { a: GROUP_WORDS[a], b: GROUP_WORDS[b] }
            return (
              <SelectField
                id={field}
                label={<W of={weightWords.pair} with={groups} />}
                error={errorOf(errors, field)}
                value={question.answers[k] ?? 'same'}
                options={(Object.keys(ANSWERS) as Answer[]).map((answer) => ({
                  value: answer,
                  label: t(ANSWER_WORDS[answer], groups),
                  ...fallbackAttributes(language, ANSWER_WORDS[answer]),
                }))}
              />
            )
          })}
        </fieldset>
        <p>
          <button class="button quiet" type="submit">
            <W of={weightWords.pairsSend} />
          </button>
        </p>
      </form>
    </details>
  )
}

/** What the answers gave, above the weights that come from them. */
export function Consistency({ language, question }: { language: Language; question: PromiseQuestion }) {
  const t = useWords()
  const { comparison } = question
  if (comparison === null) return null
  const ratio = number(language, comparison.consistencyRatio, 2)
  const named = ({ a, b }: Pair) => t(weightWords.pair, { a: GROUP_WORDS[a], b: GROUP_WORDS[b] })
  const agree = comparison.consistencyRatio <= CONSISTENT || comparison.oddest === null
  return (
    <Notice {...(agree ? {} : { kind: 'warn' as const })}>
      <p>
        <W of={weightWords.fromPairs} />{' '}
        {agree || comparison.oddest === null ? (
          <W of={weightWords.pairsAgree} with={{ ratio }} />
        ) : (
          <W of={weightWords.pairsDisagree} with={{ ratio, pair: named(comparison.oddest) }} />
        )}
      </p>
    </Notice>
  )
}
