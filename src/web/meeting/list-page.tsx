import type { Language } from '../../domain/basics/language.ts'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Agenda } from '../../domain/meeting/agenda.ts'
import type { Tour } from '../../domain/meeting/meeting.ts'
import { readSome } from '../../domain/basics/some-text.ts'
import { SelectField } from '../form/field.tsx'
import { Ltr, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { fallbackAttributes, Some, useWords, W } from '../words/w.tsx'
import { MeetingLines } from './meeting-line.tsx'
import { MeetingMap } from './meeting-map.tsx'
import { meetingWords as text } from './words.ts'

type Props = {
  readonly agenda: Agenda
  readonly tours: readonly { readonly tour: Tour; readonly stops: number }[]
  readonly asked: { readonly region: TerritoryCode | null; readonly tour: string | null }
  /** the address calendars subscribe to, with its host */
  readonly calendar: string
  readonly now: Date
}

/** What comes, the next first; then what was held and what is documented. Drawn anew each time: days pass. */
export function listPage(site: Site, language: Language, props: Props): Page {
  const { agenda, tours, asked, calendar, now } = props
  const numbered = [...agenda.ahead, ...agenda.past].map((meeting, i) => ({ n: i + 1, meeting }))
  const ahead = numbered.slice(0, agenda.ahead.length)
  const past = numbered.slice(agenda.ahead.length)
  return {
    head: {
      language,
      section: 'meetings',
      title: words(language, text.title),
      description: words(language, text.lead),
    },
    keep: false,
    content: (
      <Wrap>
        <h1>
          <W of={text.title} />
        </h1>
        <p class="lead">
          <W of={text.lead} />
        </p>
        <Filter site={site} language={language} tours={tours} asked={asked} />
        <div class="two">
          <div>
            <section aria-labelledby="ahead">
              <h2 id="ahead">
                <W of={text.ahead} />
              </h2>
              {ahead.length === 0 ? (
                <p>
                  <W of={text.noneAhead} />
                </p>
              ) : (
                <MeetingLines site={site} language={language} now={now} stops={ahead} />
              )}
            </section>
            <section aria-labelledby="past">
              <h2 id="past">
                <W of={text.past} />
              </h2>
              {past.length === 0 ? (
                <p>
                  <W of={text.nonePast} />
                </p>
              ) : (
                <MeetingLines
                  site={site}
                  language={language}
                  now={now}
                  stops={past}
                  start={ahead.length + 1}
                />
              )}
            </section>
          </div>
          <div class="stack">
            <MeetingMap site={site} language={language} stops={numbered} />
            <Tours language={language} tours={tours} />
            <section class="card">
              <p>
                <a class="touch" href={paths.meetingsCalendar(language)}>
                  <W of={text.subscribe} />
                </a>
              </p>
              <p class="small">
                <W of={text.subscribeHint} />
              </p>
              <p class="small">
                <Ltr>{calendar}</Ltr>
              </p>
            </section>
          </div>
        </div>
      </Wrap>
    ),
  }
}

function Tours({ language, tours }: Pick<Props, 'tours'> & { language: Language }) {
  if (tours.length === 0) return null
  return (
    <section aria-labelledby="tours">
      <h2 id="tours">
        <W of={text.tours} />
      </h2>
      <ul class="plain">
        {tours.map(({ tour, stops }) => (
          <li class="region-line">
            <a href={paths.tour(language, tour.id)}>
              <Some of={tour.title} />
            </a>
            <span class="muted">
              <W of={text.stops} with={{ n: stops }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Filter({
  site,
  language,
  tours,
  asked,
}: Pick<Props, 'tours' | 'asked'> & { site: Site; language: Language }) {
  const t = useWords()
  const all = { value: '', label: t(text.all), ...fallbackAttributes(language, text.all) }
  const regions = site.atlas().childrenOf.get(NATION) ?? []
  return (
    <form method="get" action={paths.meetings(language)} class="map-form" role="search">
      <SelectField
        id="region"
        label={<W of={text.region} />}
        value={asked.region ?? ''}
        options={[all, ...regions.map((code) => ({ value: code, label: t(territoryText(site, code)) }))]}
      />
      <SelectField
        id="tour"
        label={<W of={text.tour} />}
        value={asked.tour ?? ''}
        options={[
          all,
          ...tours.map(({ tour }) => ({
            value: tour.id,
            label: readSome(tour.title, language)?.words ?? tour.id,
          })),
        ]}
      />
      <p class="row">
        <button class="button" type="submit">
          <W of={text.show} />
        </button>
      </p>
    </form>
  )
}
