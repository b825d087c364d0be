import type { Text } from '../../domain/basics/language.ts'
import { FACTS, type FactDefinition, type FactId } from '../../domain/programme/facts.ts'
import { Choices, SelectField, TextField } from '../form/field.tsx'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { paths } from '../paths.ts'
import { Unit } from '../words/unit.tsx'
import { fallbackAttributes, useLanguage, useWords, W } from '../words/w.tsx'
import type { Word } from '../words/word.ts'
import { type Answers, queryOf } from './answers.ts'
import { FACT_HINTS, FACT_QUESTIONS, LEGAL_FORM_WORDS, TRADE_WORDS } from './fact-words.ts'
import { matchWords } from './match-words.ts'
import { ruleWords } from './rule-words.ts'

export type Sectors = readonly { readonly id: string; readonly name: Text }[]

type Props = {
  title: Word
  /** one, or all that must be corrected */
  facts: readonly FactId[]
  answers: Answers
  /** what stands in the field of a question that is changed, when nothing was typed: the simulation's figure */
  prefilled: string
  source: Readonly<Record<string, string>>
  sectors: Sectors
  errors: readonly FieldError[]
  waiting: number
}

/** One question a time; every earlier answer travels along, unseen. */
export function QuestionForm(props: Props) {
  const { title, facts, answers, source, errors, waiting } = props
  const language = useLanguage()
  const kept = Object.entries(queryOf(answers, source)).filter(
    ([name]) => !(facts as readonly string[]).includes(name),
  )
  const [only] = facts
  return (
    <section aria-labelledby="question" class="card question-card no-print">
      <h2 id="question" class="group-title muted">
        <W of={title} />
      </h2>
      <form method="get" action={paths.fundingMatch(language)}>
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="asked" value={facts.join(',')} />
        {facts.map((fact) => (
          <Question {...props} fact={fact} error={errorOf(errors, fact)} />
        ))}
        <p class="row">
          <button class="button" type="submit">
            <W of={matchWords.answer} />
          </button>
          {facts.length === 1 && only !== undefined ? (
            <button class="button quiet" type="submit" name="unknown" value={only}>
              <W of={matchWords.doNotKnow} />
            </button>
          ) : null}
        </p>
        {waiting === 0 ? null : (
          <p class="muted small">
            <W of={matchWords.whyAsked} with={{ n: waiting }} />
          </p>
        )}
      </form>
    </section>
  )
}

function Question({
  fact,
  answers,
  prefilled,
  sectors,
  error,
}: Props & { fact: FactId; error: string | null }) {
  const language = useLanguage()
  const t = useWords()
  const { is }: FactDefinition = FACTS[fact]
  const frame = {
    id: fact,
    label: <W of={FACT_QUESTIONS[fact]} />,
    hint: <W of={FACT_HINTS[fact]} />,
    error,
    value: answers.typed.get(fact) ?? prefilled,
  }
  if (is.kind === 'territory') return <TextField {...frame} maxLength={80} />
  if (is.kind === 'number')
    return <TextField {...frame} short numeric={is.unit !== 'months'} unit={unitOf(is.unit)} maxLength={80} />
  const options = choicesOf(fact, sectors)
  if (options.length > 6)
    return (
      <SelectField
        {...frame}
        options={[{ value: '', word: matchWords.choose }, ...options].map(({ value, word }) => ({
          value,
          label: t(word),
          ...fallbackAttributes(language, word),
        }))}
      />
    )
  return (
    <Choices {...frame} options={options.map(({ value, word }) => ({ value, label: <W of={word} /> }))} />
  )
}

function unitOf(unit: string) {
  if (unit === 'centimes') return <Unit unit="MAD" value={1} />
  if (unit === 'share') return <Unit unit="%" value={1} />
  if (unit === 'years') return <Unit unit="year" value={11} />
  if (unit === 'hectares') return <Unit unit="ha" value={1} />
  return null
}

function choicesOf(fact: FactId, sectors: Sectors): readonly { value: string; word: Word }[] {
  if (fact === 'legal-form') return Object.entries(LEGAL_FORM_WORDS).map(([value, word]) => ({ value, word }))
  if (fact === 'trade') return Object.entries(TRADE_WORDS).map(([value, word]) => ({ value, word }))
  if (fact === 'sector') return sectors.map(({ id, name }) => ({ value: id, word: name }))
  return [
    { value: 'yes', word: ruleWords.yes },
    { value: 'no', word: ruleWords.no },
  ]
}
