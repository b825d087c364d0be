import type { Meeting } from '../../domain/meeting/meeting.ts'
import { DaySaid, HoursSaid } from '../meeting/when.tsx'
import { Some } from '../words/w.tsx'

/** Which meeting, when and where: at the head of everything about it. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  return (
    <div class="meeting-facts">
      <p>
        <strong>
          <Some of={meeting.title} />
        </strong>
      </p>
      <p>
        <DaySaid meeting={meeting} />
        {meeting.when.kind === 'hour' ? (
          <>
            {' '}
            <HoursSaid meeting={meeting} />
          </>
        ) : null}
      </p>
      <p>
        {meeting.venue === null ? null : (
          <>
            <Some of={meeting.venue} />
            {' · '}
          </>
        )}
        {meeting.address === null ? null : (
          <>
            <Some of={meeting.address} />
            {' · '}
          </>
        )}
        <Some of={meeting.city} />
      </p>
    </div>
  )
}
