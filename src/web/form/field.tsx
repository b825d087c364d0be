import type { ComponentChildren } from 'preact'
import { standInAttributes, useLanguage } from '../words/w.tsx'

type FieldFrame = {
  readonly id: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly error?: string | null
}

function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '')
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** The sentence beside a faulty field, the same as in the summary. */
function ErrorLine({ id, error }: { id: string; error: string }) {
  return (
    <span class="error" id={`${id}-error`} {...standInAttributes(useLanguage(), error)}>
      {error}
    </span>
  )
}

/** Label, help, error and control in one order everywhere. */
function Field({ id, label, hint, error, children }: FieldFrame & { children: ComponentChildren }) {
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint ? (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? <ErrorLine id={id} error={error} /> : null}
      {children}
    </div>
  )
}

/** Offered by the phone's own chooser; what is really inside is looked at afterwards. */
const DOCUMENTS = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.odt,.ods,.txt,.csv'

/** A document of the kinds that the site keeps. */
export function DocumentField(props: FieldFrame) {
  const { id, hint, error } = props
  return (
    <Field {...props}>
      <input
        type="file"
        id={id}
        name={id}
        accept={DOCUMENTS}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </Field>
  )
}

/** Free text or a number: numbers are typed as text, so that Eastern digits and spaces are accepted. */
export function TextField(
  props: FieldFrame & {
    value: string
    unit?: ComponentChildren
    numeric?: boolean
    short?: boolean
    ltr?: boolean
    maxLength?: number
    autocomplete?: string
    onInput?: (value: string) => void
  },
) {
  const { id, value, unit, numeric, short, ltr, maxLength, onInput } = props
  const control = (
    <input
      type="text"
      id={id}
      name={id}
      value={value}
      class={short || numeric ? 'short' : undefined}
      inputMode={numeric ? 'decimal' : undefined}
      dir={ltr ? 'ltr' : numeric ? undefined : 'auto'}
      maxLength={maxLength}
      autocomplete={props.autocomplete ?? 'off'}
      aria-invalid={props.error ? 'true' : undefined}
      aria-describedby={describedBy(id, props.hint, props.error)}
      onInput={onInput ? (event) => onInput(event.currentTarget.value) : undefined}
    />
  )
  return (
    <Field {...props}>
      {unit ? (
        <span class="with-unit">
          {control}
          <span class="muted">{unit}</span>
        </span>
      ) : (
        control
      )}
    </Field>
  )
}

/** Several lines of free text. */
export function AreaField(
  props: FieldFrame & { value: string; rows?: number; maxLength?: number; onInput?: (value: string) => void },
) {
  const { id, value, rows = 4, maxLength, onInput } = props
  return (
    <Field {...props}>
      <textarea
        id={id}
        name={id}
        rows={rows}
        dir="auto"
        maxLength={maxLength}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(id, props.hint, props.error)}
        onInput={onInput ? (event) => onInput(event.currentTarget.value) : undefined}
      >
        {value}
      </textarea>
    </Field>
  )
}

export type Option = {
  readonly value: string
  readonly label: string
  readonly lang?: string
  readonly dir?: 'rtl' | 'ltr'
}

export function SelectField(
  props: FieldFrame & { value: string; options: readonly Option[]; onInput?: (value: string) => void },
) {
  const { id, value, options, onInput } = props
  const language = useLanguage()
  return (
    <Field {...props}>
      <select
        id={id}
        name={id}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(id, props.hint, props.error)}
        onInput={onInput ? (event) => onInput(event.currentTarget.value) : undefined}
      >
        {options.map((option) => (
          <option
            value={option.value}
            selected={option.value === value}
            {...standInAttributes(language, option.label)}
            {...(option.lang === undefined ? {} : { lang: option.lang, dir: option.dir })}
          >
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** Of one choice: the dots of codes are no part of an id that styles and scripts can name. */
const idOf = (id: string, value: string) => `${id}-${value.replaceAll('.', '-')}`

/** A few choices of which one is taken. */
export function Choices(
  props: FieldFrame & {
    value: string
    options: readonly { value: string; label: ComponentChildren; hint?: ComponentChildren }[]
    onInput?: (value: string) => void
  },
) {
  const { id, label, hint, error, value, options, onInput } = props
  return (
    <fieldset class={error ? 'field wrong' : 'field'} id={id} aria-describedby={describedBy(id, hint, error)}>
      <legend>{label}</legend>
      {hint ? (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? <ErrorLine id={id} error={error} /> : null}
      {options.map((option) => (
        <div class="choice">
          <input
            type="radio"
            id={idOf(id, option.value)}
            name={id}
            value={option.value}
            checked={option.value === value}
            onInput={onInput ? () => onInput(option.value) : undefined}
          />
          <label for={idOf(id, option.value)}>{option.label}</label>
        </div>
      ))}
    </fieldset>
  )
}

/** A box to tick; `name` and `value` travel with the form. */
export function Tick(props: {
  id: string
  name: string
  value: string
  checked: boolean
  children: ComponentChildren
}) {
  return (
    <div class="choice">
      <input type="checkbox" id={props.id} name={props.name} value={props.value} checked={props.checked} />
      <label for={props.id}>{props.children}</label>
    </div>
  )
}

/** A weight from 0 to `max`: a slider that is a plain number field's twin; works with the keyboard. */
export function Slider(
  props: FieldFrame & {
    value: number
    max: number
    step?: number
    shown?: string
    onInput?: (value: number) => void
  },
) {
  const { id, value, max, step = 1, onInput, shown } = props
  return (
    <Field {...props}>
      <span class="with-unit">
        <input
          type="range"
          id={id}
          name={id}
          min={0}
          max={max}
          step={step}
          value={value}
          aria-describedby={describedBy(id, props.hint, props.error)}
          onInput={onInput ? (event) => onInput(Number(event.currentTarget.value)) : undefined}
        />
        <output for={id} class="number">
          {shown ?? String(value)}
        </output>
      </span>
    </Field>
  )
}
