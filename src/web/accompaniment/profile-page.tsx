import type { ComponentChildren } from 'preact'
import { HELP_SUBJECTS } from '../../domain/accompaniment/help.ts'
import { HELP_SUBJECT_WORDS } from '../../domain/accompaniment/letter-words.ts'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { TextField, Tick } from '../form/field.tsx'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { type Word, words } from '../words/word.ts'
import { standInAttributes, useLanguage, W } from '../words/w.tsx'
import { Submit } from './fields.tsx'
import { accompanimentWords as text } from './words.ts'

export type ProfileEntry = {
  readonly person: string
  readonly subjects: readonly string[]
  readonly languages: readonly string[]
  readonly capacity: string
}

type Props = { readonly entry: ProfileEntry; readonly errors: readonly FieldError[] }

/** What an adviser helps with, in which languages, and how much at a time. */
export function profilePage(language: Language, { entry, errors }: Props): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.profile), wrong: errors.length > 0 },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={text.caseloadTitle} />, href: paths.caseload(language) },
            { label: <W of={text.profile} /> },
          ]}
        />
        <h1>
          <W of={text.profile} />
        </h1>
        <ErrorSummary errors={errors} />
        <ProfileForm language={language} entry={entry} errors={errors} />
      </Wrap>
    ),
  }
}

export function ProfileForm({ language, entry, errors }: Props & { language: Language }) {
  return (
    <form method="post" action={paths.adviserProfile(language)} class="stack">
      <input type="hidden" name="person" value={entry.person} />
      <Ticks
        id="subjects"
        label={text.subjects}
        error={errorOf(errors, 'subjects')}
        chosen={entry.subjects}
        options={HELP_SUBJECTS.map((value) => ({ value, label: <W of={HELP_SUBJECT_WORDS[value]} /> }))}
      />
      <Ticks
        id="languages"
        label={text.languages}
        error={errorOf(errors, 'languages')}
        chosen={entry.languages}
        options={LANGUAGES.map((value) => ({
          value,
          label: <span lang={value}>{LANGUAGE_NAMES[value]}</span>,
        }))}
      />
      <TextField
        id="capacity"
        label={<W of={text.capacity} />}
        hint={<W of={text.capacityHint} />}
        error={errorOf(errors, 'capacity')}
        value={entry.capacity}
        numeric
        maxLength={3}
      />
      <p>
        <Submit>
          <W of={text.save} />
        </Submit>
      </p>
    </form>
  )
}

function Ticks(props: {
  id: string
  label: Word
  error: string | null
  chosen: readonly string[]
  options: readonly { value: string; label: ComponentChildren }[]
}) {
  return (
    <fieldset class={props.error === null ? 'field' : 'field wrong'} id={props.id}>
      <legend>
        <W of={props.label} />
      </legend>
      {props.error === null ? null : (
        <span class="error" {...standInAttributes(useLanguage(), props.error)}>
          {props.error}
        </span>
      )}
      {props.options.map(({ value, label }) => (
        <Tick
          id={`${props.id}-${value}`}
          name={props.id}
          value={value}
          checked={props.chosen.includes(value)}
        >
          {label}
        </Tick>
      ))}
    </fieldset>
  )
}
