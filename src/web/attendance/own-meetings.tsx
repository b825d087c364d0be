import type { Language } from '../../domain/basics/language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { type OwnRegistration, registrationsOfPerson } from '../../storage/attendance/reads.ts'
import type { Database } from '../../storage/database.ts'
import { readMeeting } from '../../storage/meeting/reads.ts'
import { DaySaid } from '../meeting/when.tsx'
import { paths } from '../paths.ts'
import { Some, W } from '../words/w.tsx'
import { attendanceWords as text, STANDING_WORDS } from './words.ts'

export type OwnMeeting = { readonly meeting: Meeting; readonly registration: OwnRegistration }

export async function readOwnMeetings(db: Database, person: PersonId): Promise<readonly OwnMeeting[]> {
  const own = await registrationsOfPerson(db, person)
  const found = await Promise.all(
    own.map(async (registration) => ({ registration, meeting: await readMeeting(db, registration.meeting) })),
  )
  return found.flatMap(({ registration, meeting }) =>
    meeting === null || meeting.standing === 'draft' ? [] : [{ registration, meeting }],
  )
}

/** In one's own space: the way to each pass; nothing for who has registered nowhere. */
export function OwnMeetings({ language, meetings }: { language: Language; meetings: readonly OwnMeeting[] }) {
  if (meetings.length === 0) return null
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">
        <W of={text.myMeetings} />
      </h2>
      <ul class="plain">
        {meetings.map(({ meeting, registration }) => (
          <li class="card">
            <h3>
              <a href={paths.pass(language, meeting.id)}>
                <Some of={meeting.title} />
              </a>
            </h3>
            <p>
              <span class={registration.standing === 'waiting' ? 'badge warn' : 'badge good'}>
                <W
                  of={registration.arrival === null ? STANDING_WORDS[registration.standing] : text.arrived}
                />
              </span>{' '}
              <DaySaid meeting={meeting} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
