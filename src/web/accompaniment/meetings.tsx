import {
  type Appointment,
  MEETING_KINDS,
  MOURAFAKA_SOURCE,
  sessionAdvice,
} from '../../domain/accompaniment/case.ts'
import { dayOf, timeOf } from '../../domain/accompaniment/days.ts'
import { mayWork } from '../../domain/accompaniment/permission.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, Choices, TextField } from '../form/field.tsx'
import { Notice } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { DeedForm, type Entry, Own, Submit, WhenField } from './fields.tsx'
import type { ShownHelp } from './shown-help.ts'
import { isolated } from '../words/word.ts'
import { dayAsWord, whenAsWords } from './said.ts'
import { accompanimentWords as text, MEETING_WORDS } from './words.ts'

type Props = { readonly shown: ShownHelp }

export function Appointments({ shown }: Props) {
  const { language, actor, help, work, form } = shown
  const works = mayWork(actor, help)
  const refused = form.entry.deed === 'appointment' ? form : { entry: {}, errors: [] }
  return (
    <section aria-labelledby="appointments">
      <h2 id="appointments">
        <W of={text.appointmentsTitle} />
      </h2>
      {work.appointments.length === 0 ? (
        <p class="muted">
          <W of={text.noAppointments} />
        </p>
      ) : (
        <ul class="plain stack">
          {work.appointments.map((one) => (
            <AppointmentCard shown={shown} appointment={one} />
          ))}
        </ul>
      )}
      {works ? (
        <details open={refused.errors.length > 0} id="add-appointment">
          <summary>
            <W of={text.addAppointment} />
          </summary>
          <DeedForm action={paths.helpRequest(language, help.id)} deed="appointment">
            <AppointmentFields suffix="" entry={refused.entry} errors={refused.errors} />
            <Submit>
              <W of={text.addAppointment} />
            </Submit>
          </DeedForm>
        </details>
      ) : null}
    </section>
  )
}

function AppointmentCard({ shown, appointment }: Props & { readonly appointment: Appointment }) {
  const { language, actor, help, form, now } = shown
  const { id, startsAt, minutes, kind, place, state, sequence } = appointment
  const { day, time } = whenAsWords(startsAt)
  const action = paths.helpRequest(language, help.id)
  const refused = form.entry.which === String(id) && form.entry.deed === 'move-appointment'
  const before: Entry = {
    on: dayOf(startsAt),
    time: timeOf(startsAt),
    minutes: String(minutes),
    how: kind,
    place,
  }
  return (
    <li class="card" data-sequence={sequence}>
      <p>
        <strong>
          <W of={text.when} with={{ day, time, minutes }} />
        </strong>
        <br />
        <W of={MEETING_WORDS[kind]} />
        <W of={text.colon} />{' '}
        <bdi dir="auto" lang="">
          {place}
        </bdi>{' '}
        {state === 'cancelled' ? (
          <span class="badge bad">
            <W of={text.cancelled} />
          </span>
        ) : null}
      </p>
      <p>
        <a class="touch" href={paths.helpCalendar(language, help.id, { n: id })} download>
          <W of={text.calendarFile} />
        </a>
      </p>
      {mayWork(actor, help) && state === 'set' && startsAt > now ? (
        <details open={refused}>
          <summary>
            <W of={text.moveAppointment} />
          </summary>
          <DeedForm action={action} deed="move-appointment" which={id}>
            <AppointmentFields
              suffix={`-${id}`}
              entry={refused ? form.entry : before}
              errors={refused ? form.errors : []}
            />
            <Submit>
              <W of={text.moveAppointment} />
            </Submit>
          </DeedForm>
          <DeedForm action={action} deed="cancel-appointment" which={id}>
            <p>
              <Submit quiet>
                <W of={text.cancelAppointment} />
              </Submit>
            </p>
          </DeedForm>
        </details>
      ) : null}
    </li>
  )
}

/** `suffix` tells the fields of several forms apart; what is sent has none. */
function AppointmentFields({
  suffix,
  entry,
  errors,
}: {
  suffix: string
  entry: Entry
  errors: readonly FieldError[]
}) {
  const own = errors.map(({ field, message }) => ({ field: `${field}${suffix}`, message }))
  const id = (field: string) => `${field}${suffix}`
  return (
    <>
      <WhenField
        id={id('on')}
        name="on"
        kind="date"
        label={<W of={text.onDay} />}
        value={entry.on ?? ''}
        errors={own}
      />
      <WhenField
        id={id('time')}
        name="time"
        kind="time"
        label={<W of={text.atTime} />}
        value={entry.time ?? ''}
        errors={own}
      />
      <TextField
        id={id('minutes')}
        label={<W of={text.minutes} />}
        error={errorOf(own, id('minutes'))}
        value={entry.minutes ?? '60'}
        numeric
        maxLength={3}
      />
      <Choices
        id={id('how')}
        label={<W of={text.howMeet} />}
        error={errorOf(own, id('how'))}
        value={entry.how ?? 'place'}
        options={MEETING_KINDS.map((value) => ({ value, label: <W of={MEETING_WORDS[value]} /> }))}
      />
      <TextField
        id={id('place')}
        label={<W of={text.where} />}
        error={errorOf(own, id('place'))}
        value={entry.place ?? ''}
        maxLength={200}
      />
    </>
  )
}

export function Sessions({ shown: { language, actor, help, work, form, now } }: Props) {
  const advice = sessionAdvice(help.takenAt ?? now, work.sessions, now)
  const fields = ['held', 'length', 'session', 'sessionHow']
  const wrong = fields.some((field) => errorOf(form.errors, field) !== null)
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">
        <W of={text.sessionsTitle} />
      </h2>
      <p>
        <W of={text.sessionCount} with={{ n: advice.held, date: dayAsWord(advice.until) }} />
      </p>
      <p class="hint">
        <W of={text.sessionAdvice} with={{ source: isolated(MOURAFAKA_SOURCE) }} />
      </p>
      {advice.beyondCount || advice.beyondTime ? (
        <Notice kind="warn">
          <p>
            <W of={text.beyond} />
          </p>
        </Notice>
      ) : null}
      <ol class="plain stack">
        {work.sessions.map(({ heldOn, minutes, kind, words }) => (
          <li class="card">
            <p>
              <strong>
                <W of={dayAsWord(heldOn)} />
              </strong>{' '}
              <span class="muted">
                <W of={MEETING_WORDS[kind]} />, <bdi>{minutes}′</bdi>
              </span>
            </p>
            <Own>{words}</Own>
          </li>
        ))}
      </ol>
      {mayWork(actor, help) ? (
        <details open={wrong} id="add-session">
          <summary>
            <W of={text.addSession} />
          </summary>
          <DeedForm action={paths.helpRequest(language, help.id)} deed="session">
            <WhenField
              id="held"
              kind="date"
              label={<W of={text.onDay} />}
              value={form.entry.held ?? dayOf(now)}
              errors={form.errors}
            />
            <TextField
              id="length"
              label={<W of={text.minutes} />}
              error={errorOf(form.errors, 'length')}
              value={form.entry.length ?? '60'}
              numeric
              maxLength={3}
            />
            <Choices
              id="sessionHow"
              label={<W of={text.howMeet} />}
              error={errorOf(form.errors, 'sessionHow')}
              value={form.entry.sessionHow ?? 'place'}
              options={MEETING_KINDS.map((value) => ({ value, label: <W of={MEETING_WORDS[value]} /> }))}
            />
            <AreaField
              id="session"
              label={<W of={text.sessionWords} />}
              error={errorOf(form.errors, 'session')}
              value={form.entry.session ?? ''}
              rows={3}
            />
            <Submit>
              <W of={text.addSession} />
            </Submit>
          </DeedForm>
        </details>
      ) : null}
    </section>
  )
}
