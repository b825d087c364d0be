import type { Text } from '../../domain/basics/language.ts'
import type { EconomicModel, Input } from '../../domain/model/model.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { Choices, SelectField, TextField, Tick } from '../form/field.tsx'
import { STATUS_WORDS } from '../model/words.ts'
import { paths } from '../paths.ts'
import { monthName, number } from '../words/format.ts'
import { Unit } from '../words/unit.tsx'
import { useLanguage, W } from '../words/w.tsx'
import { editable, type Entry } from './entry.ts'
import { inputGroups } from './groups.ts'
import { simulationWords } from './words.ts'

export type FormProps = {
  readonly model: EconomicModel
  readonly entry: Entry
  readonly errors: readonly FieldError[]
  /** hears every change; only the island gives it */
  readonly onChange?: (id: string, value: string) => void
}

/** All figures of a model, the essentials open, the rest folded; a fold with an error opens itself. */
export function InputForm(props: FormProps) {
  const { model, entry, errors, onChange } = props
  const language = useLanguage()
  return (
    <form method="get" action={`${paths.newSimulation(language, {})}#results`} id="simulator-form">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="model" value={model.id} />
      {entry.beside.length === 0 ? null : (
        <input type="hidden" name="beside" value={entry.beside.join(',')} />
      )}
      <p class="hint">
        <W of={simulationWords.formHint} />
      </p>
      {inputGroups(model).map((group) =>
        group.id === 'essential' ? (
          <fieldset>
            <legend class="group-title">
              <W of={group.title} />
            </legend>
            <Fields {...props} inputs={group.inputs} />
            <Organ entry={entry} errors={errors} onChange={onChange} />
          </fieldset>
        ) : (
          <details open={group.inputs.some(({ id }) => errorOf(errors, id) !== null)}>
            <summary>
              <W of={group.title} />
            </summary>
            <Fields {...props} inputs={group.inputs} />
          </details>
        ),
      )}
      <TextField
        id="name"
        label={<W of={simulationWords.name} />}
        hint={<W of={simulationWords.nameHint} />}
        error={errorOf(errors, 'name')}
        value={entry.name}
        maxLength={120}
      />
      <TextField
        id="territory"
        label={<W of={simulationWords.territory} />}
        hint={<W of={simulationWords.territoryHint} />}
        error={errorOf(errors, 'territory')}
        value={entry.territory}
        maxLength={80}
      />
      <p class="row">
        <button class="button" type="submit">
          <W of={simulationWords.recalculate} />
        </button>
        <button class="button quiet" type="submit" formMethod="post" formAction={paths.simulations(language)}>
          <W of={simulationWords.save} />
        </button>
      </p>
    </form>
  )
}

type OrganProps = Pick<FormProps, 'entry' | 'errors'> & { onChange: FormProps['onChange'] | undefined }

function Organ({ entry, errors, onChange }: OrganProps) {
  return (
    <Choices
      id="organ"
      label={<W of={simulationWords.organ} />}
      error={errorOf(errors, 'organ')}
      value={entry.organ}
      options={[
        { value: 'manager', label: <W of={simulationWords.manager} /> },
        { value: 'board', label: <W of={simulationWords.board} /> },
      ]}
      {...(onChange ? { onInput: (value: string) => onChange('organ', value) } : {})}
    />
  )
}

function Fields({ inputs, ...props }: FormProps & { inputs: readonly Input[] }) {
  return (
    <>
      {inputs.map((input) => (
        <InputField {...props} input={input} />
      ))}
    </>
  )
}

function InputField({ input, entry, errors, onChange }: FormProps & { input: Input }) {
  const language = useLanguage()
  const value = entry.typed[input.id] ?? editable(input.value, input.unit)
  const listen = onChange ? { onInput: (typed: string) => onChange(input.id, typed) } : {}
  if (input.id === 'startMonth') {
    const months = Array.from({ length: 12 }, (_, i) => ({
      value: String(i + 1),
      label: monthName(language, i + 1),
    }))
    return (
      <SelectField
        id={input.id}
        label={<W of={input.label} />}
        error={errorOf(errors, input.id)}
        value={value}
        options={months}
        {...listen}
      />
    )
  }
  return (
    <>
      <TextField
        id={input.id}
        label={<W of={input.label} />}
        hint={<Hint input={input} />}
        error={errorOf(errors, input.id)}
        value={value}
        unit={<Unit unit={input.unit} value={input.value} />}
        numeric
        {...listen}
      />
      {input.provenance.status === 'assumption' ? (
        <Tick
          id={`confirmed-${input.id}`}
          name="confirmed"
          value={input.id}
          checked={entry.confirmed.includes(input.id)}
        >
          <W of={simulationWords.confirm} />
        </Tick>
      ) : null}
    </>
  )
}

/** How sure the model's figure is, its usual range and its source. */
function Hint({ input }: { input: Input }) {
  const language = useLanguage()
  const { status, source, year } = input.provenance
  const show = (value: number) => shownValue(language, input, value)
  return (
    <>
      <span
        class={
          status === 'assumption'
            ? 'badge warn'
            : status === 'published' || status === 'derived'
              ? 'badge good'
              : 'badge'
        }
      >
        <W of={STATUS_WORDS[status]} />
      </span>
      {input.low < input.high ? (
        <>
          {' '}
          <bdi>
            <W of={simulationWords.between} with={{ low: show(input.low), high: show(input.high) }} />
          </bdi>
        </>
      ) : null}
      {source === null ? null : (
        <>
          {' '}
          <bdi class="source" dir="ltr">
            {source}
            {year === null ? '' : `, ${year}`}
          </bdi>
        </>
      )}
    </>
  )
}

/** A model figure with as many decimals as it needs, at most four. */
export function shownValue(
  language: Parameters<typeof number>[0],
  input: { readonly unit: string; readonly label?: Text },
  value: number,
): string {
  const shown = input.unit === '%' ? value * 100 : value
  const decimals =
    [0, 1, 2, 3].find((d) => Math.abs(shown * 10 ** d - Math.round(shown * 10 ** d)) < 1e-6) ?? 4
  return input.unit === '%' ? `${number(language, shown, decimals)}%` : number(language, shown, decimals)
}
