/** What registration shows on a meeting's page and on its page in the back office. */
import { seatsFree } from '../../domain/attendance/queue.ts'
import { takesRegistrations } from '../../domain/attendance/registration.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { attendanceCounts } from '../../storage/attendance/counts.ts'
import { readQueue } from '../../storage/attendance/reads.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import { CountsTable } from './counts-table.tsx'
import { doorWords } from './door-words.ts'
import { attendanceWords as text } from './words.ts'

type Shown = {
  readonly site: Site
  readonly language: Language
  readonly meeting: Meeting
  readonly now: Date
}

/** Seats left, and the way to one. The page is the same for everybody: a pass is reached by the same button. */
export async function registrationSlot({ site, language, meeting, now }: Shown) {
  if (!takesRegistrations(meeting, now)) return null
  const free = seatsFree({ capacity: meeting.capacity, queued: await readQueue(site.db, meeting.id) })
  return (
    <section class="card">
      {free === null ? null : (
        <p>{free === 0 ? <W of={text.full} /> : <W of={text.seatsLeft} with={{ n: free }} />}</p>
      )}
      <p>
        <a class="button" href={paths.registerFor(language, meeting.id)}>
          <W of={text.register} />
        </a>
      </p>
    </section>
  )
}

/** For whoever plans it: numbers by category, the list, the door. */
export async function registeredSlot({ site, language, meeting }: Shown) {
  if (meeting.shipped) return null
  return (
    <section aria-labelledby="registered">
      <h2 id="registered">
        <W of={text.officeRegistrations} />
      </h2>
      <CountsTable language={language} counts={await attendanceCounts(site.db, meeting.id)} />
      <p class="row">
        <a class="touch" href={paths.registrationsCsv(language, meeting.id)}>
          <W of={text.csv} />
        </a>
        <a class="touch" href={paths.door(language, meeting.id)}>
          <W of={doorWords.title} />
        </a>
      </p>
    </section>
  )
}
