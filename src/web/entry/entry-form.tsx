import { readSome } from '../../domain/basics/some-text.ts'
import { PITCH } from '../../domain/contest/entry.ts'
import { type EntryText, ENTRY_TITLE, lettersOf } from '../../domain/contest/entry-text.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, SelectField, TextField } from '../form/field.tsx'
import { paths } from '../paths.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import type { OpenEntry } from './open-entry.ts'
import { askedShown } from './read-text.ts'
import { entryWords as text } from './words.ts'

/** One form with two ways out: keep the draft, or hand in. Neither needs a script. */
export function EntryForm({
  open,
  shown,
  errors,
  formKey,
}: {
  readonly open: OpenEntry
  readonly shown: EntryText
  readonly errors: readonly FieldError[]
  readonly formKey: string
}) {
  const language = useLanguage()
  const t = useWords()
  const { entry, contest } = open
  const { categories } = contest.plan
  const address = paths.entry(language, entry.id)
  return (
    <form method="post" action={`${address}/draft`} id="entry-form">
      <input type="hidden" name="formKey" value={formKey} />
      <TextField
        id="title"
        label={<W of={text.pitchTitle} />}
        error={errorOf(errors, 'title')}
        value={shown.title}
        maxLength={ENTRY_TITLE.most}
      />
      <AreaField
        id="pitch"
        label={<W of={text.pitch} />}
        hint={
          <>
            <W of={text.pitchHint} />{' '}
            <W of={text.lettersNow} with={{ n: lettersOf(shown.pitch), most: PITCH.most }} />
          </>
        }
        error={errorOf(errors, 'pitch')}
        value={shown.pitch}
        rows={9}
      />
      {categories.length === 0 ? null : (
        <SelectField
          id="category"
          label={<W of={text.category} />}
          error={errorOf(errors, 'category')}
          value={shown.category ?? ''}
          options={[
            { value: '', label: t(text.choose) },
            ...categories.map(({ id, name }) => ({
              value: id,
              label: readSome(name, language)?.words ?? id,
            })),
          ]}
        />
      )}
      <TextField
        id="asks"
        label={<W of={text.asks} />}
        hint={<W of={text.asksHint} />}
        error={errorOf(errors, 'asks')}
        value={askedShown(shown.asks)}
        unit={<W of={text.dirhams} />}
        numeric
        maxLength={30}
      />
      <p class="row">
        <button type="submit" class="button quiet">
          <W of={text.save} />
        </button>
        <button type="submit" class="button" formAction={`${address}/submission`}>
          <W of={entry.standing === 'submitted' ? text.submitAgain : text.submit} />
        </button>
      </p>
      <p class="small">
        <W of={text.submitNote} />
      </p>
    </form>
  )
}
