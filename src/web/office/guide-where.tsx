import { CONFIDENCES } from '../../domain/programme/programme.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { SelectField, TextField } from '../form/field.tsx'
import { CONFIDENCE_WORDS } from '../programme/words.ts'
import { useLanguage, W } from '../words/w.tsx'
import { words } from '../words/word.ts'
import { type Body, one } from './body.ts'
import { guideWords as text } from './guide-words.ts'

type Props = { readonly body: Body | undefined; readonly errors: readonly FieldError[] }

/** Where a change was read, asked anew for each: the source, its address, its date, how sure it is. */
export function WhereRead({ body, errors }: Props) {
  const language = useLanguage()
  const field = (id: 'source' | 'sourceUrl' | 'asOf', ltr: boolean) => (
    <TextField
      id={id}
      label={<W of={text[id]} />}
      hint={id === 'asOf' ? <W of={text.asOfHint} /> : undefined}
      value={one(body, id)}
      error={errorOf(errors, id)}
      ltr={ltr}
      maxLength={500}
    />
  )
  return (
    <fieldset class="card">
      <legend>
        <W of={text.evidence} />
      </legend>
      {field('source', false)}
      {field('sourceUrl', true)}
      {field('asOf', true)}
      <SelectField
        id="confidence"
        label={<W of={text.confidence} />}
        value={one(body, 'confidence')}
        error={errorOf(errors, 'confidence')}
        options={[
          { value: '', label: words(language, text.choose) },
          ...CONFIDENCES.map((value) => ({ value, label: words(language, CONFIDENCE_WORDS[value]) })),
        ]}
      />
    </fieldset>
  )
}
