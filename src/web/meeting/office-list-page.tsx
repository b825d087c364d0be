import type { Meeting, Tour } from '../../domain/meeting/meeting.ts'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Word } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { MEETING_STANDING_WORDS, officeMeetingWords as text, TOUR_STANDING_WORDS } from './office-words.ts'
import { DaySaid } from './when.tsx'

type Props = {
  readonly tours: readonly Tour[]
  readonly meetings: readonly Meeting[]
  /** documented ones, which nobody changes here */
  readonly records: readonly Meeting[]
  readonly mayPlan: boolean
}

/** What is planned in the agent's territories, drafts too. */
export function officeListPage(office: Office, { tours, meetings, records, mayPlan }: Props): Page {
  const { language } = office
  return officePage(office, {
    part: 'meetings',
    content: (
      <>
        <p class="lead">
          <W of={text.lead} />
        </p>
        {mayPlan ? (
          <p class="row">
            <a class="button" href={paths.officeTour(language, 'new')}>
              <W of={text.newTour} />
            </a>
            <a class="button quiet" href={paths.officeMeeting(language, 'new')}>
              <W of={text.newMeeting} />
            </a>
          </p>
        ) : null}
        <List id="tours" title={text.tours}>
          {tours.map((tour) => (
            <li class="region-line">
              <a href={paths.officeTour(language, tour.id)}>
                <Some of={tour.title} />
              </a>
              <span class="badge">
                <W of={TOUR_STANDING_WORDS[tour.standing]} />
              </span>
            </li>
          ))}
        </List>
        <List id="meetings" title={text.meetings}>
          {meetings.map((meeting) => (
            <MeetingRow href={paths.officeMeeting(language, meeting.id)} meeting={meeting} />
          ))}
        </List>
        <List id="records" title={text.records}>
          {records.map((meeting) => (
            <MeetingRow href={paths.meeting(language, meeting.id)} meeting={meeting} />
          ))}
        </List>
      </>
    ),
  })
}

function List({
  id,
  title,
  children,
}: {
  id: string
  title: Word
  children: readonly preact.ComponentChild[]
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <W of={title} />
      </h2>
      {children.length === 0 ? (
        <p class="muted">
          <W of={text.none} />
        </p>
      ) : (
        <ul class="plain">{children}</ul>
      )}
    </section>
  )
}

export function MeetingRow({ href, meeting }: { href: string; meeting: Meeting }) {
  return (
    <li class="region-line">
      <a href={href}>
        <Some of={meeting.title} />
      </a>
      <span>
        <DaySaid meeting={meeting} />{' '}
        {meeting.shipped ? null : (
          <span class="badge">
            <W of={MEETING_STANDING_WORDS[meeting.standing]} />
          </span>
        )}
      </span>
    </li>
  )
}
