import type { ComponentChildren } from 'preact'
import { FACT_IDS, FACTS, type FactDefinition, type FactId } from '../../domain/programme/facts.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { SelectField, TextField, Tick } from '../form/field.tsx'
import { RuleSaid } from '../programme/criterion-said.tsx'
import { namedWord } from '../programme/fact-value-word.ts'
import { FACT_LABELS } from '../programme/fact-words.ts'
import { namesOf } from '../programme/names-of-site.ts'
import { ruleWords } from '../programme/rule-words.ts'
import type { Site } from '../site.ts'
import { standInAttributes, useLanguage, W } from '../words/w.tsx'
import { type Word, words } from '../words/word.ts'
import { type Body, many, one } from './body.ts'
import { type Choosable, choosesOf, type NewCriterion } from './guide-criteria.ts'
import { guideWords as text, UNIT_WORDS } from './guide-words.ts'

type Props = {
  readonly site: Site
  readonly body: Body | undefined
  readonly known: Choosable
  readonly errors: readonly FieldError[]
  /** the rules as they were read, shown as sentences */
  readonly said: readonly NewCriterion[]
  readonly legend: Word
}

/** What the key Enter presses in a field: what saves or shows, not what only asks for more fields. */
export function DefaultButton({ value }: { value?: string }) {
  return (
    <button
      type="submit"
      class="hidden-visually"
      tabIndex={-1}
      aria-hidden="true"
      name="act"
      value={value ?? 'save'}
    />
  )
}

/** Facts to tick; once they are sent, the fields of each; once those are sent, the sentences they make. */
export function CriteriaFields(props: Props) {
  const { site, body, said, legend } = props
  const chosen = FACT_IDS.filter((fact) => many(body, 'facts').includes(fact))
  return (
    <fieldset class="card" id="new-criteria">
      <legend>
        <W of={legend} />
      </legend>
      <p class="hint">
        <W of={text.newCriteriaHint} />
      </p>
      {chosen.map((fact) => (
        <FactFields fact={fact} {...props} />
      ))}
      {said.length === 0 ? null : (
        <>
          <p>
            <strong>
              <W of={text.asSentences} />
            </strong>
          </p>
          <ul>
            {said.map(({ rule }) => (
              <li>
                <RuleSaid rule={rule} names={namesOf(site)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>
          <W of={text.facts} />
        </summary>
        {FACT_IDS.map((fact) => (
          <Tick id={`fact-${fact}`} name="facts" value={fact} checked={chosen.includes(fact)}>
            <W of={FACT_LABELS[fact]} />
          </Tick>
        ))}
        <p>
          <button type="submit" class="button quiet" name="act" value="facts">
            <W of={text.showFields} />
          </button>
        </p>
      </details>
    </fieldset>
  )
}

function FactFields({ fact, site, body, known, errors }: Props & { fact: FactId }) {
  const language = useLanguage()
  const { is }: FactDefinition = FACTS[fact]
  const label = <W of={FACT_LABELS[fact]} />
  if (is.kind === 'number')
    return (
      <fieldset>
        <legend>{label}</legend>
        {(['least', 'most'] as const).map((bound) => (
          <TextField
            id={`${bound}-${fact}`}
            label={<W of={text[bound]} />}
            value={one(body, `${bound}-${fact}`)}
            error={errorOf(errors, `${bound}-${fact}`)}
            unit={<W of={UNIT_WORDS[is.unit]} />}
            numeric
          />
        ))}
      </fieldset>
    )
  if (is.kind === 'yes-no')
    return (
      <SelectField
        id={`is-${fact}`}
        label={label}
        value={one(body, `is-${fact}`)}
        error={errorOf(errors, `is-${fact}`)}
        options={[
          { value: '', label: words(language, text.choose) },
          { value: 'yes', label: words(language, ruleWords.yes) },
          { value: 'no', label: words(language, ruleWords.no) },
        ]}
      />
    )
  const ticked = many(body, `of-${fact}`)
  return (
    <TickList
      id={`of-${fact}`}
      label={label}
      error={errorOf(errors, `of-${fact}`)}
      options={choosesOf(fact, known).map((value) => ({
        value,
        label: <W of={namedWord(fact, value, namesOf(site))} />,
        checked: ticked.includes(value),
      }))}
    />
  )
}

type Option = {
  readonly value: string
  readonly label: ComponentChildren
  readonly checked: boolean
}

/** Boxes of which one at least is ticked, with what is wrong above them. */
export function TickList({
  id,
  label,
  hint,
  error,
  options,
}: {
  id: string
  label: ComponentChildren
  hint?: ComponentChildren
  error: string | null
  options: readonly Option[]
}) {
  return (
    <fieldset id={id} class={error === null ? 'field' : 'field wrong'}>
      <legend>{label}</legend>
      {hint === undefined ? null : <span class="hint">{hint}</span>}
      {error === null ? null : (
        <span class="error" id={`${id}-error`} {...standInAttributes(useLanguage(), error)}>
          {error}
        </span>
      )}
      {options.map(({ value, label: said, checked }) => (
        <Tick id={`${id}-${value.replaceAll('.', '-')}`} name={id} value={value} checked={checked}>
          {said}
        </Tick>
      ))}
    </fieldset>
  )
}
