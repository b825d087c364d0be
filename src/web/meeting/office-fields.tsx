/** Fields of the forms in which tours and meetings are planned: texts in several languages, rows of the same kind. */
import type { ComponentChildren } from 'preact'
import { directionOf, type Language } from '../../domain/basics/language.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, TextField } from '../form/field.tsx'
import { type Body, one } from '../office/body.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import type { Word } from '../words/word.ts'
import { standInAttributes, useLanguage, W } from '../words/w.tsx'
import { cell, inRows, type TextField as Name } from './office-entry.ts'
import { officeMeetingWords as text } from './office-words.ts'

export type Entry = { readonly body: Body | undefined; readonly errors: readonly FieldError[] }

export const SHOWN = ['ar', 'fr'] as const
export const FOLDED = ['en', 'zgh'] as const

const TEXT_WORDS: Readonly<Record<Name, Word>> = {
  title: text.name,
  city: text.city,
  venue: text.venue,
  address: text.address,
  slogan: text.slogan,
  purpose: text.purpose,
  organiser: text.organiser,
}

/** Arabic and French at hand, the two others behind a fold. */
export function Texts({ names, ...entry }: Entry & { readonly names: readonly Name[] }) {
  const filled = FOLDED.some((language) =>
    names.some((name) => one(entry.body, `${name}-${language}`) !== ''),
  )
  return (
    <>
      <p class="hint">
        <W of={text.textsHint} />
      </p>
      {SHOWN.map((language) => (
        <InLanguage names={names} language={language} {...entry} />
      ))}
      <details open={filled}>
        <summary>
          <W of={text.moreLanguages} />
        </summary>
        {FOLDED.map((language) => (
          <InLanguage names={names} language={language} {...entry} />
        ))}
      </details>
    </>
  )
}

/** A fault of the text is said at its Arabic field. */
function InLanguage({
  names,
  language,
  body,
  errors,
}: Entry & { names: readonly Name[]; language: Language }) {
  return (
    <fieldset class="card">
      <legend lang={language} dir={directionOf(language)}>
        {LANGUAGE_NAMES[language]}
      </legend>
      {names.map((name) => {
        const id = `${name}-${language}`
        const field = {
          id,
          label: <W of={TEXT_WORDS[name]} />,
          value: one(body, id),
          error: errorOf(errors, id),
        }
        return name === 'purpose' ? (
          <AreaField {...field} rows={3} maxLength={2000} />
        ) : (
          <TextField {...field} maxLength={300} />
        )
      })}
    </fieldset>
  )
}

/** A date or an hour; `name` where several rows send the same field. */
export function WhenField(
  props: Entry & {
    id: string
    name?: string
    kind: 'date' | 'time'
    label: ComponentChildren
    hint?: ComponentChildren
    value: string
  },
) {
  const { id, name = id, kind, label, hint, value, errors } = props
  const error = errorOf(errors, id)
  return (
    <RowFrame id={id} label={label} hint={hint} error={error}>
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
    </RowFrame>
  )
}

/** One cell of a row: rows send the same names, the cells have ids of their own. */
export function Cell(
  props: Entry & { name: string; row: number; label: ComponentChildren; ltr?: boolean; maxLength: number },
) {
  const { name, row, label, body, errors, ltr, maxLength } = props
  const id = `${name}-${row}`
  const error = errorOf(errors, id)
  return (
    <RowFrame id={id} label={label} error={error}>
      <input
        type="text"
        id={id}
        name={inRows(name)}
        value={cell(body, name, row)}
        dir={ltr === true ? 'ltr' : 'auto'}
        maxLength={maxLength}
        autocomplete="off"
        aria-invalid={error === null ? undefined : 'true'}
        aria-describedby={error === null ? undefined : `${id}-error`}
      />
    </RowFrame>
  )
}

export function RowFrame(props: {
  id: string
  label: ComponentChildren
  hint?: ComponentChildren
  error: string | null
  children: ComponentChildren
}) {
  const { id, label, hint, error, children } = props
  const language = useLanguage()
  return (
    <div class={error === null ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {hint === undefined ? null : <span class="hint">{hint}</span>}
      {error === null ? null : (
        <span class="error" id={`${id}-error`} {...standInAttributes(language, error)}>
          {error}
        </span>
      )}
      {children}
    </div>
  )
}

/** A cell for each language of a row's text: Arabic and French, the others folded. */
export function TextCells({
  name,
  row,
  label,
  maxLength,
  ...entry
}: Entry & { name: string; row: number; label: Word; maxLength: number }) {
  const cellIn = (language: Language) => (
    <Cell
      {...entry}
      name={`${name}-${language}`}
      row={row}
      maxLength={maxLength}
      label={
        <>
          <W of={label} /> – <bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>
        </>
      }
    />
  )
  return (
    <>
      <div class="two-fields">{SHOWN.map(cellIn)}</div>
      <details open={FOLDED.some((language) => cell(entry.body, `${name}-${language}`, row) !== '')}>
        <summary>
          <W of={text.moreLanguages} />
        </summary>
        <div class="two-fields">{FOLDED.map(cellIn)}</div>
      </details>
    </>
  )
}
