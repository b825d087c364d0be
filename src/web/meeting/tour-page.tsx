import type { Language } from '../../domain/basics/language.ts'
import { readSome } from '../../domain/basics/some-text.ts'
import type { Meeting, Tour } from '../../domain/meeting/meeting.ts'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { Some, W } from '../words/w.tsx'
import { MeetingLines } from './meeting-line.tsx'
import { MeetingMap } from './meeting-map.tsx'
import { Said } from './meeting-page.tsx'
import { RecordFacts } from './record.tsx'
import { meetingWords as text } from './words.ts'

type Props = { readonly tour: Tour; readonly stops: readonly Meeting[]; readonly now: Date }

/** The line of stops with the map beside it, what it is for, and where that was read. */
export function tourPage(site: Site, language: Language, { tour, stops, now }: Props): Page {
  const numbered = stops.map((meeting, i) => ({ n: i + 1, meeting }))
  return {
    head: { language, section: 'meetings', title: readSome(tour.title, language)?.words ?? tour.id },
    keep: false,
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={text.title} />, href: paths.meetings(language) },
            { label: <Some of={tour.title} /> },
          ]}
        />
        <h1>
          <Some of={tour.title} />
        </h1>
        {tour.slogan === null ? null : (
          <p class="lead">
            <Some of={tour.slogan} />
          </p>
        )}
        {tour.shipped ? (
          <Notice>
            <W of={text.recordText} />
          </Notice>
        ) : null}
        {tour.standing === 'cancelled' ? (
          <Notice kind="bad">
            <W of={text.tourCancelled} />
          </Notice>
        ) : null}
        <Said title={text.purpose} of={tour.purpose} />
        <Said title={text.organiser} of={tour.organiser} />
        <section aria-labelledby="line">
          <h2 id="line">
            <W of={text.line} />
          </h2>
          {stops.length === 0 ? (
            <p>
              <W of={text.noStops} />
            </p>
          ) : (
            <div class="two">
              <MeetingMap site={site} language={language} stops={numbered} />
              <MeetingLines site={site} language={language} now={now} stops={numbered} />
            </div>
          )}
        </section>
        <RecordFacts facts={tour.facts ?? []} sources={tour.sources} />
      </Wrap>
    ),
  }
}
