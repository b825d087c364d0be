import type { ComponentChildren } from 'preact'
import type { Language } from '../../domain/basics/language.ts'
import { readSome, type SomeText } from '../../domain/basics/some-text.ts'
import { isAhead } from '../../domain/meeting/agenda.ts'
import type { Meeting, Tour } from '../../domain/meeting/meeting.ts'
import { Locator } from '../map/locator.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { number } from '../words/format.ts'
import { siteWords } from '../words/site.ts'
import type { Word } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { EventData } from './event-data.tsx'
import { PhaseBadge, regionOf } from './meeting-line.tsx'
import { PartnersSaid, ProgrammeSaid } from './meeting-parts.tsx'
import { RecordFacts } from './record.tsx'
import { DaySaid, HoursSaid } from './when.tsx'
import { meetingWords as text } from './words.ts'

export type ShownMeeting = {
  readonly meeting: Meeting
  readonly tour: Tour | null
  readonly now: Date
  readonly origin: string
  /** what other areas show here */
  readonly coming: readonly ComponentChildren[]
  readonly outcome: readonly ComponentChildren[]
}

/** Drawn anew each time: places are taken and days pass. */
export function meetingPage(site: Site, language: Language, shown: ShownMeeting): Page {
  const { meeting, now } = shown
  const title = readSome(meeting.title, language)?.words ?? meeting.id
  const about = meeting.purpose ?? meeting.slogan
  return {
    head: {
      language,
      section: 'meetings',
      title,
      ...(about === null ? {} : { description: readSome(about, language)?.words ?? '' }),
    },
    keep: false,
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={text.title} />, href: paths.meetings(language) },
            { label: <Some of={meeting.title} /> },
          ]}
        />
        <h1>
          <Some of={meeting.title} />
        </h1>
        <p>
          <PhaseBadge meeting={meeting} now={now} />
        </p>
        <Standing meeting={meeting} />
        <WhenAndWhere site={site} language={language} shown={shown} />
        <Said title={text.slogan} of={meeting.slogan} />
        <Said title={text.purpose} of={meeting.purpose} />
        <ProgrammeSaid meeting={meeting} />
        <PartnersSaid site={site} language={language} partners={meeting.partners} />
        {shown.outcome.length === 0 ? null : (
          <section aria-labelledby="outcome">
            <h2 id="outcome">
              <W of={text.outcome} />
            </h2>
            {shown.outcome}
          </section>
        )}
        <RecordFacts facts={meeting.facts ?? []} sources={meeting.sources} />
        <EventData language={language} meeting={meeting} origin={shown.origin} />
      </Wrap>
    ),
  }
}

function Standing({ meeting }: { meeting: Meeting }) {
  if (meeting.shipped)
    return (
      <Notice>
        <W of={text.recordText} />
      </Notice>
    )
  if (meeting.standing === 'cancelled')
    return (
      <Notice kind="bad">
        <W of={text.cancelledText} />
      </Notice>
    )
  if (meeting.standing === 'postponed')
    return (
      <Notice kind="warn">
        <W of={text.postponedText} />
      </Notice>
    )
  return null
}

function WhenAndWhere({ site, language, shown }: { site: Site; language: Language; shown: ShownMeeting }) {
  const { meeting, tour, now } = shown
  const place = site.atlas().territories.get(meeting.territory)
  return (
    <div class="two">
      <div class="stack">
        <dl class="meeting-facts">
          <dt>
            <W of={text.when} />
          </dt>
          <dd>
            <strong>
              <DaySaid meeting={meeting} />
            </strong>
            <br />
            <HoursSaid meeting={meeting} />
            {meeting.when.kind === 'unknown' || !isAhead(meeting, now) ? null : (
              <p>
                <a class="touch" href={paths.meetingCalendar(language, meeting.id)} download>
                  <W of={text.addToCalendar} />
                </a>
              </p>
            )}
          </dd>
          <dt>
            <W of={text.where} />
          </dt>
          <dd>
            {[meeting.venue, meeting.address].map((one) =>
              one === null ? null : (
                <>
                  <Some of={one} />
                  <br />
                </>
              ),
            )}
            <a class="touch" href={paths.territory(language, meeting.territory)}>
              <Some of={meeting.city} />
            </a>{' '}
            <span class="muted">
              <W of={territoryText(site, regionOf(meeting))} />
            </span>
          </dd>
          <Row title={text.organiser} of={meeting.organiser} />
          {meeting.capacity === null ? null : (
            <>
              <dt>
                <W of={text.capacity} />
              </dt>
              <dd>
                <bdi>{number(language, meeting.capacity)}</bdi>
              </dd>
            </>
          )}
          {tour === null ? null : (
            <>
              <dt>
                {meeting.position === null ? (
                  <W of={text.ofTour} />
                ) : (
                  <W of={text.stopOf} with={{ n: meeting.position }} />
                )}
              </dt>
              <dd>
                <a class="touch" href={paths.tour(language, tour.id)}>
                  <Some of={tour.title} />
                </a>
              </dd>
            </>
          )}
        </dl>
        {shown.coming}
      </div>
      {place === undefined || place.level === 'nation' ? null : (
        <Locator site={site} language={language} territory={place} />
      )}
    </div>
  )
}

function Row({ title, of }: { title: Word; of: SomeText | null }) {
  if (of === null) return null
  return (
    <>
      <dt>
        <W of={title} />
      </dt>
      <dd>
        <Some of={of} />
      </dd>
    </>
  )
}

/** A heading and one text of the planner's. */
export function Said({ title, of }: { title: Word; of: SomeText | null }) {
  if (of === null) return null
  return (
    <section>
      <h2>
        <W of={title} />
      </h2>
      <p>
        <Some of={of} />
      </p>
    </section>
  )
}
