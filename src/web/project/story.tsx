/** What the record of a project knows of its way here, oldest first: where it was said, when put in, what it won. */
import type { Language } from '../../domain/basics/language.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { isShown, type Meeting, meetingSpan } from '../../domain/meeting/meeting.ts'
import type { Project } from '../../domain/project/project.ts'
import { meetingOfProject } from '../../storage/capture/reads.ts'
import type { Database } from '../../storage/database.ts'
import { readMeeting } from '../../storage/meeting/reads.ts'
import { paths } from '../paths.ts'
import { contestsOfProject, type ShownContest } from '../results/project-contests.ts'
import { dayWord } from '../words/format.ts'
import { Some, W } from '../words/w.tsx'
import { recordWords } from './record-words.ts'

export type Story = {
  readonly meeting: Meeting | null
  /** null: a documented project, which nobody put in here */
  readonly putInAt: Date | null
  readonly contests: readonly ShownContest[]
}

/** Ids that the site gives; documented precedents have words and hyphens. */
const GIVEN_ID = /^[0-9a-z]{10}$/

export async function storyOf(
  db: Database,
  { id, createdAt, sample, visibility }: Pick<Project, 'id' | 'createdAt' | 'sample' | 'visibility'>,
  now: Date,
): Promise<Story> {
  const contests = await contestsOfProject(db, id, now)
  if (visibility !== 'public') return { meeting: null, putInAt: null, contests }
  const said = await meetingOfProject(db, id)
  const meeting = said === null ? null : await readMeeting(db, said)
  return {
    meeting: meeting !== null && isShown(meeting) ? meeting : null,
    putInAt: GIVEN_ID.test(id) && !sample ? createdAt : null,
    contests,
  }
}

export function ProjectStory({ language, story }: { language: Language; story: Story }) {
  const { meeting, putInAt, contests } = story
  if (meeting === null && putInAt === null && contests.length === 0) return null
  return (
    <section aria-labelledby="story">
      <h2 id="story">
        <W of={recordWords.story} />
      </h2>
      <ol class="plain">
        {meeting === null ? null : <SaidAt language={language} meeting={meeting} />}
        {putInAt === null ? null : (
          <li>
            <W of={recordWords.putIn} /> <W of={dayWord(legalTime(putInAt))} />
          </li>
        )}
        {contests.map((shown) => (
          <TookPart language={language} shown={shown} />
        ))}
      </ol>
    </section>
  )
}

function SaidAt({ language, meeting }: { language: Language; meeting: Meeting }) {
  return (
    <li>
      <W of={recordWords.saidAt} />{' '}
      <a class="target" href={paths.meeting(language, meeting.id)}>
        <Some of={meeting.title} />
      </a>{' '}
      {meeting.when.kind === 'unknown' ? null : <W of={dayWord(legalTime(meetingSpan(meeting.when)[0]))} />}
    </li>
  )
}

function TookPart({ language, shown }: { language: Language; shown: ShownContest }) {
  const { contest, title, publishedAt, prizes } = shown
  return (
    <li>
      <W of={recordWords.tookPart} />{' '}
      <a class="target" href={paths.contestResults(language, contest)}>
        <Some of={title} />
      </a>{' '}
      <W of={dayWord(legalTime(publishedAt))} />{' '}
      {prizes.map((prize) => (
        <span class="badge good">
          <Some of={prize} />
        </span>
      ))}
    </li>
  )
}
