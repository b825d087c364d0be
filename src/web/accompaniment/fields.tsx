import type { ComponentChildren } from 'preact'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { standInAttributes, useLanguage } from '../words/w.tsx'

/** What a refused form had, by field, shown again. */
export type Entry = Readonly<Record<string, string | undefined>>
export type FormState = { readonly entry: Entry; readonly errors: readonly FieldError[] }
export const FRESH: FormState = { entry: {}, errors: [] }

/** A day or a time by the phone's own chooser; typed as `2026-11-22` or `09:30` where there is none. */
export function WhenField(props: {
  id: string
  /** where several forms of a page have this field */
  name?: string
  kind: 'date' | 'time'
  label: ComponentChildren
  value: string
  errors: readonly FieldError[]
}) {
  const { id, name = id, kind, label, value, errors } = props
  const error = errorOf(errors, id)
  const language = useLanguage()
  return (
    <div class={error === null ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {error === null ? null : (
        <span class="error" id={`${id}-error`} {...standInAttributes(language, error)}>
          {error}
        </span>
      )}
      <input
        type={kind}
        id={id}
        name={name}
        value={value}
        class="short"
        dir="ltr"
        aria-invalid={error === null ? undefined : 'true'}
        aria-describedby={error === null ? undefined : `${id}-error`}
      />
    </div>
  )
}

/** A form of one deed on the page of a request. */
export function DeedForm(props: {
  action: string
  deed: string
  which?: number | string
  class?: string
  children: ComponentChildren
}) {
  return (
    <form method="post" action={props.action} class={props.class ?? 'stack'}>
      <input type="hidden" name="deed" value={props.deed} />
      {props.which === undefined ? null : <input type="hidden" name="which" value={props.which} />}
      {props.children}
    </form>
  )
}

export function Submit({ quiet = false, children }: { quiet?: boolean; children: ComponentChildren }) {
  return (
    <button type="submit" class={quiet ? 'button quiet' : 'button'}>
      {children}
    </button>
  )
}

/** People's own words, with their line breaks. */
export function Own({ children }: { children: string }) {
  return (
    <p class="said">
      <bdi dir="auto" lang="">
        {children}
      </bdi>
    </p>
  )
}
