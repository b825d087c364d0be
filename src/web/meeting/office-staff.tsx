import type { Language } from '../../domain/basics/language.ts'
import { type Meeting, STAFF_DUTIES, type Staff } from '../../domain/meeting/meeting.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { SelectField, TextField } from '../form/field.tsx'
import { paths } from '../paths.ts'
import { useWords, W } from '../words/w.tsx'
import { DUTY_WORDS, officeMeetingWords as text } from './office-words.ts'

/** What she wants to be called; null: her id stands for it. */
export type Helper = Staff & { readonly name: string | null }

type Props = {
  readonly language: Language
  readonly meeting: Meeting
  readonly helpers: readonly Helper[]
  readonly errors: readonly FieldError[]
}

/** Who helps at the door and who writes down; named by the number or address of an account. */
export function Helpers({ language, meeting, helpers, errors }: Props) {
  const t = useWords()
  const action = `${paths.officeMeeting(language, meeting.id)}/staff`
  return (
    <section aria-labelledby="helpers" class="card">
      <h2 id="helpers">
        <W of={text.helpers} />
      </h2>
      <p class="hint">
        <W of={text.helpersHint} />
      </p>
      {helpers.length === 0 ? (
        <p>
          <W of={text.noHelpers} />
        </p>
      ) : (
        <ul class="plain">
          {helpers.map((helper) => (
            <li class="region-line">
              <span>
                <bdi dir="auto" lang="">
                  {helper.name ?? helper.person}
                </bdi>{' '}
                <span class="muted">
                  <W of={DUTY_WORDS[helper.duty]} />
                </span>
              </span>
              <form method="post" action={`${action}/remove`}>
                <input type="hidden" name="person" value={helper.person} />
                <input type="hidden" name="duty" value={helper.duty} />
                <button type="submit" class="button quiet">
                  <W of={text.removeHelper} />
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={action}>
        <TextField
          id="who"
          label={<W of={text.who} />}
          value=""
          error={errorOf(errors, 'who')}
          maxLength={254}
          ltr
        />
        <SelectField
          id="duty"
          label={<W of={text.duty} />}
          value="door"
          options={STAFF_DUTIES.map((value) => ({ value, label: t(DUTY_WORDS[value]) }))}
        />
        <button type="submit" class="button">
          <W of={text.nameHelper} />
        </button>
      </form>
    </section>
  )
}
