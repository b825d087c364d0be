import { CATEGORIES, LONGEST_NAME, NEEDS } from '../../domain/attendance/registration.ts'
import { seatsFree, type Queue } from '../../domain/attendance/queue.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, SelectField, TextField, Tick } from '../form/field.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { fallbackAttributes, Some, W } from '../words/w.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import type { RegistrationEntry } from './registration-entry.ts'
import { attendanceWords as text, CATEGORY_WORDS, NEED_WORDS } from './words.ts'

export type RegisterProps = {
  readonly language: Language
  readonly meeting: Meeting
  readonly queue: Queue
  readonly entry: RegistrationEntry
  readonly errors: readonly FieldError[]
  /** null: the form is closed, and nothing but that is said */
  readonly open: boolean
  readonly signedIn: boolean
}

/** One short form; a cooperative brings several people with it. */
export function registerPage(props: RegisterProps): Page {
  const { language, meeting, entry, errors, open } = props
  const title = entry.change ? text.changeTitle : text.title
  return {
    keep: false,
    head: {
      language,
      title: words(language, title),
      wrong: errors.length > 0,
      address: paths.registerFor(language, meeting.id),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <Some of={meeting.title} />, href: paths.meeting(language, meeting.id) },
            { label: <W of={title} /> },
          ]}
        />
        <h1>
          <W of={title} />
        </h1>
        <ErrorSummary errors={errors} />
        <MeetingFacts meeting={meeting} />
        {open ? (
          <>
            {entry.change ? null : <Seats {...props} />}
            <Form {...props} />
          </>
        ) : (
          <Notice kind="warn">
            <p>
              <W of={text.closed} />
            </p>
          </Notice>
        )}
      </Wrap>
    ),
  }
}

function Seats({ queue }: RegisterProps) {
  const free = seatsFree(queue)
  const waits = queue.queued.some(({ standing }) => standing === 'waiting')
  return (
    <>
      <p class="lead">
        <W of={text.lead} />
      </p>
      {free === null ? (
        <p>
          <W of={text.noLimit} />
        </p>
      ) : free === 0 || waits ? (
        <Notice kind="warn">
          <p>
            <W of={free === 0 ? text.full : text.someWait} />
          </p>
        </Notice>
      ) : (
        <p>
          <W of={text.seatsLeft} with={{ n: free }} />
        </p>
      )}
    </>
  )
}

function Form({ language, meeting, entry, errors, signedIn }: RegisterProps) {
  const { typed } = entry
  return (
    <form method="post" action={paths.registerFor(language, meeting.id)} id="register-form" class="stack">
      <input type="hidden" name="key" value={entry.key} />
      {entry.change ? <input type="hidden" name="change" value="1" /> : null}
      <TextField
        id="name"
        label={<W of={text.name} />}
        hint={<W of={text.nameHint} />}
        error={errorOf(errors, 'name')}
        value={typed.name}
        maxLength={LONGEST_NAME}
        autocomplete="name"
      />
      <SelectField
        id="category"
        label={<W of={text.category} />}
        error={errorOf(errors, 'category')}
        value={typed.category}
        options={[
          { value: '', label: '…' },
          ...CATEGORIES.map((one) => ({
            value: one,
            label: words(language, CATEGORY_WORDS[one]),
            ...fallbackAttributes(language, CATEGORY_WORDS[one]),
          })),
        ]}
      />
      <TextField
        id="organisation"
        label={<W of={text.organisation} />}
        hint={<W of={text.organisationHint} />}
        error={errorOf(errors, 'organisation')}
        value={typed.organisation}
        maxLength={LONGEST_NAME}
        autocomplete="organization"
      />
      <TextField
        id="seats"
        label={<W of={text.seats} />}
        error={errorOf(errors, 'seats')}
        value={typed.seats}
        numeric
        maxLength={3}
      />
      <AreaField
        id="others"
        label={<W of={text.others} />}
        hint={<W of={text.othersHint} />}
        error={errorOf(errors, 'others')}
        value={typed.others}
        rows={3}
        maxLength={2600}
      />
      <Needs chosen={typed.needs} />
      <p class="hint">
        <W of={text.whoSees} />
      </p>
      {signedIn ? null : (
        <p class="hint">
          <W of={text.signInFirst} />
        </p>
      )}
      <p>
        <button type="submit" class="button wide">
          <W of={entry.change ? text.keep : text.send} />
        </button>
      </p>
    </form>
  )
}

function Needs({ chosen }: { chosen: readonly string[] }) {
  return (
    <fieldset class="field">
      <legend>
        <W of={text.needs} />
      </legend>
      <span class="hint">
        <W of={text.optional} />
      </span>
      {NEEDS.map((need) => (
        <Tick id={`need-${need}`} name="needs" value={need} checked={chosen.includes(need)}>
          <W of={NEED_WORDS[need]} />
        </Tick>
      ))}
    </fieldset>
  )
}
