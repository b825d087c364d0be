/** Fields of the plan of a contest. Texts have one field a language; Arabic and French are shown, the others folded. */
import type { ComponentChildren } from 'preact'
import type { Language } from '../../domain/basics/language.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import { tidySome } from '../../domain/basics/some-text.ts'
import { AreaField, TextField } from '../form/field.tsx'
import { type Body, one } from '../office/body.ts'
import { W } from '../words/w.tsx'
import type { Word } from '../words/word.ts'
import { contestOfficeWords as text } from './office-words.ts'

/** What was typed, when the form came back; else what is kept. */
export type Typed = { readonly body: Body | null; readonly part: string }

export function typedOr(typed: Body | null, name: string, kept: string): string {
  return typed === null ? kept : one(typed, name)
}

export function readSomeFields(body: Body | undefined, name: string): SomeText | null {
  const of = (language: Language) => one(body, `${name}-${language}`).slice(0, 8000)
  return tidySome({ ar: of('ar'), fr: of('fr'), en: of('en'), zgh: of('zgh') })
}

type Props = {
  readonly name: string
  readonly label: Word
  readonly kept: SomeText | null
  readonly typed: Body | null
  readonly area?: boolean
  readonly error?: string | null
}

export function SomeFields({ name, label, kept, typed, area = false, error = null }: Props) {
  const field = (language: Language) => {
    const props = {
      id: `${name}-${language}`,
      label: <W of={text.inLanguage} with={{ what: label, language: text[language] }} />,
      value: typedOr(typed, `${name}-${language}`, kept?.[language] ?? ''),
      error: language === 'ar' ? error : null,
    }
    return area ? (
      <AreaField {...props} rows={4} maxLength={6000} />
    ) : (
      <TextField {...props} maxLength={200} />
    )
  }
  return (
    <>
      {field('ar')}
      {field('fr')}
      <details>
        <summary>
          <W of={text.otherLanguages} />
        </summary>
        {field('en')}
        {field('zgh')}
      </details>
    </>
  )
}

export function Part({ id, title, children }: { id: string; title: Word; children: ComponentChildren }) {
  return (
    <section class="card" aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>
        <W of={title} />
      </h2>
      {children}
    </section>
  )
}
