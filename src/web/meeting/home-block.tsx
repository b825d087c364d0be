import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { Some, W } from '../words/w.tsx'
import { MeetingLines } from './meeting-line.tsx'
import type { NextMeetings } from './next-meetings.ts'
import { meetingWords as text } from './words.ts'

type Props = { readonly site: Site; readonly language: Language; readonly meetings: NextMeetings }

export function MeetingsAtHome({ site, language, meetings: { ahead, record, now } }: Props) {
  if (ahead.length === 0 && record === null) return null
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">
        <W of={ahead.length === 0 ? text.homeRecord : text.homeNext} />
      </h2>
      {ahead.length === 0 ? null : (
        <MeetingLines
          site={site}
          language={language}
          now={now}
          stops={ahead.map((meeting, i) => ({ n: i + 1, meeting }))}
        />
      )}
      {record === null ? null : (
        <p>
          <W of={text.homeNone} />{' '}
          <a class="touch" href={paths.tour(language, record.id)}>
            <Some of={record.title} />
          </a>
        </p>
      )}
      <p>
        <a class="button quiet" href={paths.meetings(language)}>
          <W of={text.allMeetings} />
        </a>
      </p>
    </section>
  )
}
