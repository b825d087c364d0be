import type { Language } from '../../domain/basics/language.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField } from '../form/field.tsx'
import { Notice } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import type { OpenEntry } from './open-entry.ts'
import { entryWords as text } from './words.ts'

export function WithdrawForm({ language, open, now }: { language: Language; open: OpenEntry; now: Date }) {
  const { entry, contest, role } = open
  const { closes } = contest.deadlines
  const may = role !== 'reader' && entry.standing === 'submitted' && contest.standing === 'announced'
  if (!may || closes === undefined || now > closes.at) return null
  return (
    <details>
      <summary>
        <W of={text.withdraw} />
      </summary>
      <p>
        <W of={text.withdrawNote} />
      </p>
      <form method="post" action={`${paths.entry(language, entry.id)}/withdrawal`}>
        <button type="submit" class="button quiet">
          <W of={text.sure} />
        </button>
      </form>
    </details>
  )
}

/** Why it was taken out, and the team's word on that. */
export function AnswerForm({
  language,
  open,
  errors,
}: {
  language: Language
  open: OpenEntry
  errors: readonly FieldError[]
}) {
  const { entry, role } = open
  return (
    <section aria-labelledby="excluded">
      <h2 id="excluded">
        <W of={text.excludedWhy} />
      </h2>
      <Notice kind="warn">
        <p>
          <bdi dir="auto" lang="">
            {entry.excludedWhy}
          </bdi>
        </p>
      </Notice>
      {role === 'reader' ? null : (
        <form method="post" action={`${paths.entry(language, entry.id)}/answer`}>
          <AreaField
            id="teamAnswer"
            label={<W of={text.answerTitle} />}
            hint={<W of={text.answerHint} />}
            error={errorOf(errors, 'teamAnswer')}
            value={entry.teamAnswer ?? ''}
            maxLength={2000}
          />
          <button type="submit" class="button">
            <W of={text.sendAnswer} />
          </button>
        </form>
      )}
    </section>
  )
}
