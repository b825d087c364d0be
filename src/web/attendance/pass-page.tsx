import type { ComponentChildren } from 'preact'
import { shownCode } from '../../domain/attendance/code.ts'
import { type Queue, waitingBefore } from '../../domain/attendance/queue.ts'
import {
  mayChangeRegistration,
  mayHaveCertificate,
  type Registration,
} from '../../domain/attendance/registration.ts'
import type { Language } from '../../domain/basics/language.ts'
import { type Meeting, meetingPhase } from '../../domain/meeting/meeting.ts'
import { Crumbs, Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { QrCode } from '../second-factor/qr-code.tsx'
import { words } from '../words/word.ts'
import { OwnWords, Some, W } from '../words/w.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import {
  attendanceWords as text,
  CATEGORY_WORDS,
  seatsCounted,
  STANDING_WORDS,
  waitingBeforeCounted,
} from './words.ts'

export type PassProps = {
  readonly language: Language
  readonly meeting: Meeting
  readonly registration: Registration
  readonly queue: Queue
  /** where a scanned square leads: the door, with the token */
  readonly square: string
  readonly now: Date
}

const BADGES = { confirmed: 'badge good', waiting: 'badge warn', cancelled: 'badge' } as const

/** What she shows at the door, and what she may change. Printed, only the pass is on the paper. */
export function passPage(props: PassProps): Page {
  const { language, meeting, registration } = props
  return {
    keep: false,
    head: { language, title: words(language, text.pass), address: paths.pass(language, meeting.id) },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <Some of={meeting.title} />, href: paths.meeting(language, meeting.id) },
            { label: <W of={text.pass} /> },
          ]}
        />
        <h1>
          <W of={text.pass} />
        </h1>
        <News {...props} />
        <Card {...props} />
        {registration.standing === 'cancelled' ? <Again {...props} /> : <Deeds {...props} />}
      </Wrap>
    ),
  }
}

const Said = ({ kind, children }: { kind?: 'warn' | 'bad'; children: ComponentChildren }) => (
  <Notice {...(kind === undefined ? {} : { kind })}>
    <p>{children}</p>
  </Notice>
)

function News({ meeting, registration, queue }: PassProps) {
  const { standing, id } = registration
  const before = waitingBefore(id, queue)
  return (
    <>
      {meeting.standing === 'cancelled' ? (
        <Said kind="bad">
          <W of={text.meetingCancelled} />
        </Said>
      ) : null}
      {meeting.standing === 'postponed' ? (
        <Said kind="warn">
          <W of={text.meetingPostponed} />
        </Said>
      ) : null}
      {standing === 'waiting' ? (
        <Said kind="warn">
          <W of={text.waitNote} />{' '}
          {before === null ? null : <W of={waitingBeforeCounted} with={{ n: before }} />}
        </Said>
      ) : null}
      {standing === 'cancelled' ? (
        <Said>
          <W of={text.cancelledNow} />
        </Said>
      ) : null}
    </>
  )
}

function Card({ language, meeting, registration, square }: PassProps) {
  const { standing, name, organisation, category, seats, code } = registration
  return (
    <section class="card pass">
      <MeetingFacts meeting={meeting} />
      <p>
        <span class={BADGES[standing]}>
          <W of={STANDING_WORDS[standing]} />
        </span>
      </p>
      <dl class="facts">
        <div>
          <dt>
            <W of={text.name} />
          </dt>
          <dd>
            <OwnWords of={{ own: name }} />
          </dd>
        </div>
        <div>
          <dt>
            <W of={text.comingAs} />
          </dt>
          <dd>
            <W of={CATEGORY_WORDS[category]} />
            {organisation === null ? null : (
              <>
                {' · '}
                <OwnWords of={{ own: organisation }} />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <W of={text.seatsRow} />
          </dt>
          <dd>
            <W of={seatsCounted} with={{ n: seats }} />
          </dd>
        </div>
      </dl>
      {standing === 'cancelled' || meeting.standing === 'cancelled' ? null : (
        <div class="pass-code">
          <p>
            <W of={text.showAtDoor} />
          </p>
          <QrCode text={square} label={words(language, text.qrLabel)} />
          <p>
            <W of={text.orSay} />
          </p>
          <p class="said-code">
            <Ltr>{shownCode(code)}</Ltr>
          </p>
        </div>
      )}
    </section>
  )
}

function Deeds({ language, meeting, registration, now }: PassProps) {
  const changes = mayChangeRegistration(meeting, now)
  return (
    <div class="no-print">
      <p class="row">
        {meeting.when.kind === 'unknown' ? null : (
          <a class="button quiet" href={paths.meetingCalendar(language, meeting.id)}>
            <W of={text.calendar} />
          </a>
        )}
        {changes ? (
          <a class="button quiet" href={`${paths.registerFor(language, meeting.id)}?change=1`}>
            <W of={text.change} />
          </a>
        ) : null}
      </p>
      <Certificate language={language} meeting={meeting} registration={registration} now={now} />
      {changes ? (
        <details>
          <summary>
            <W of={text.cancel} />
          </summary>
          <form method="post" action={paths.pass(language, meeting.id)}>
            <input type="hidden" name="deed" value="cancel" />
            <p>
              <W of={text.cancelWhy} />
            </p>
            <p>
              <button type="submit" class="button quiet">
                <W of={text.cancel} />
              </button>
            </p>
          </form>
        </details>
      ) : null}
    </div>
  )
}

function Certificate({ language, meeting, registration, now }: Omit<PassProps, 'queue' | 'square'>) {
  if (mayHaveCertificate(registration, meeting, now))
    return (
      <Said>
        <W of={text.arrived} />{' '}
        <a class="touch" href={paths.attendanceCertificate(language, meeting.id)}>
          <W of={text.certificate} />
        </a>
      </Said>
    )
  return ['coming', 'running'].includes(meetingPhase(meeting, now)) ? (
    <p class="muted">
      <W of={text.certificateLater} />
    </p>
  ) : null
}

function Again({ language, meeting }: PassProps) {
  return (
    <p>
      <a class="button" href={paths.registerFor(language, meeting.id)}>
        <W of={text.again} />
      </a>
    </p>
  )
}
