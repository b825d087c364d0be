import type { ComponentChildren } from 'preact'
import { readSome } from '../../domain/basics/some-text.ts'
import {
  isShown,
  MEETING_STANDINGS,
  type Meeting,
  mayChangePlanned,
  type Tour,
} from '../../domain/meeting/meeting.ts'
import { ErrorSummary, errorOf } from '../form/error-summary.tsx'
import { SelectField, TextField } from '../form/field.tsx'
import { one } from '../office/body.ts'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { Some, useWords, W } from '../words/w.tsx'
import type { Word } from '../words/word.ts'
import { MEETING_TEXTS } from './office-entry.ts'
import { type Entry, Texts, WhenField } from './office-fields.tsx'
import { PartnerRows, ProgrammeRows, SourceRows } from './office-rows.tsx'
import { type Helper, Helpers } from './office-staff.tsx'
import { meetingWords } from './words.ts'
import { MEETING_STANDING_WORDS, officeMeetingWords as text } from './office-words.ts'

export type MeetingForm = Entry & {
  /** null: it is not kept yet */
  readonly meeting: Meeting | null
  readonly tours: readonly Tour[]
  readonly helpers: readonly Helper[]
  /** said at the top: kept, an hour that was moved */
  readonly notes: readonly Word[]
  /** somebody changed it meanwhile: how it stands now is shown at its own page */
  readonly changed: boolean
  readonly slots: readonly ComponentChildren[]
}

/** One meeting with all that may be changed in it. */
export function officeMeetingPage(office: Office, form: MeetingForm): Page {
  const { language, actor } = office
  const { meeting, errors } = form
  const here = paths.officeMeeting(language, meeting?.id ?? 'new')
  const may = meeting === null || mayChangePlanned(actor, meeting)
  return officePage(office, {
    part: 'meetings',
    title: meeting === null ? text.newMeeting : text.editMeeting,
    wrong: errors.length > 0,
    address: here,
    content: (
      <>
        <ErrorSummary errors={errors} />
        <Notes notes={form.notes} />
        {meeting === null ? null : (
          <p class="lead">
            <Some of={meeting.title} />{' '}
            {isShown(meeting) ? (
              <a href={paths.meeting(language, meeting.id)}>
                <W of={text.seePublic} />
              </a>
            ) : (
              <span class="badge">
                <W of={MEETING_STANDING_WORDS.draft} />
              </span>
            )}
          </p>
        )}
        {form.changed ? (
          <p>
            <a href={here} target="_blank" rel="noopener">
              <W of={text.now} />
            </a>
          </p>
        ) : null}
        {form.slots.length === 0 ? null : (
          <section aria-labelledby="on-the-day">
            <h2 id="on-the-day">
              <W of={text.onTheDay} />
            </h2>
            {form.slots}
          </section>
        )}
        {may ? <Form office={office} here={here} form={form} /> : null}
        {meeting !== null && may ? (
          <Helpers language={language} meeting={meeting} helpers={form.helpers} errors={errors} />
        ) : null}
      </>
    ),
  })
}

export function Notes({ notes }: { notes: readonly Word[] }) {
  if (notes.length === 0) return null
  return (
    <div role="status">
      {notes.map((note) => (
        <Notice>
          <W of={note} />
        </Notice>
      ))}
    </div>
  )
}

function Form({ office, here, form }: { office: Office; here: string; form: MeetingForm }) {
  const { meeting, body, errors } = form
  const entry = { body, errors }
  return (
    <form method="post" action={here} id="form">
      {meeting === null ? null : <input type="hidden" name="base" value={meeting.version} />}
      <Where office={office} form={form} />
      <When {...entry} />
      <Texts {...entry} names={MEETING_TEXTS} />
      <ProgrammeRows {...entry} />
      <PartnerRows {...entry} partners={office.site.guide().partners} />
      <SourceRows {...entry} />
      <Standing {...entry} />
      <p class="row">
        <button type="submit" class="button">
          <W of={text.save} />
        </button>
      </p>
    </form>
  )
}

function Where({ office, form: { body, errors, tours } }: { office: Office; form: MeetingForm }) {
  const t = useWords()
  const names = tours.map((tour) => ({
    value: tour.id,
    label: readSome(tour.title, office.language)?.words ?? tour.id,
  }))
  return (
    <fieldset class="card">
      <legend>
        <W of={meetingWords.where} />
      </legend>
      <TextField
        id="territory"
        label={<W of={text.place} />}
        hint={<W of={text.placeHint} />}
        value={one(body, 'territory')}
        error={errorOf(errors, 'territory')}
        maxLength={120}
      />
      <SelectField
        id="tour"
        label={<W of={text.tour} />}
        value={one(body, 'tour')}
        error={errorOf(errors, 'tour')}
        options={[{ value: '', label: t(text.noTour) }, ...names]}
      />
      <TextField
        id="position"
        label={<W of={text.position} />}
        value={one(body, 'position')}
        error={errorOf(errors, 'position')}
        numeric
      />
    </fieldset>
  )
}

function When({ body, errors }: Entry) {
  const t = useWords()
  const number = (id: 'minutes' | 'capacity', hint?: Word) => (
    <TextField
      id={id}
      label={<W of={text[id]} />}
      hint={hint === undefined ? undefined : <W of={hint} />}
      value={one(body, id)}
      error={errorOf(errors, id)}
      numeric
    />
  )
  return (
    <fieldset class="card">
      <legend>
        <W of={meetingWords.when} />
      </legend>
      <WhenField
        id="day"
        kind="date"
        label={<W of={text.day} />}
        hint={<W of={text.dayHint} />}
        value={one(body, 'day')}
        body={body}
        errors={errors}
      />
      <WhenField
        id="hour"
        kind="time"
        label={<W of={text.hour} />}
        value={one(body, 'hour')}
        body={body}
        errors={errors}
      />
      {number('minutes')}
      {number('capacity', text.capacityHint)}
      <SelectField
        id="takesRegistrations"
        label={<W of={text.takesRegistrations} />}
        value={one(body, 'takesRegistrations')}
        options={[
          { value: '', label: t(text.no) },
          { value: 'yes', label: t(text.yes) },
        ]}
      />
    </fieldset>
  )
}

function Standing({ body, errors }: Entry) {
  const t = useWords()
  return (
    <SelectField
      id="standing"
      label={<W of={text.standing} />}
      value={one(body, 'standing')}
      error={errorOf(errors, 'standing')}
      options={MEETING_STANDINGS.map((value) => ({ value, label: t(MEETING_STANDING_WORDS[value]) }))}
    />
  )
}
