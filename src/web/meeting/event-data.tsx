import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { Meeting, MeetingStanding } from '../../domain/meeting/meeting.ts'
import { paths } from '../paths.ts'

const STATUSES: Readonly<Record<MeetingStanding, string>> = {
  draft: 'EventScheduled',
  announced: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
}

/** A meeting as schema.org tells machines of it. An event has a beginning there: one without a day is not told. */
export function schemaOrgEvent(meeting: Meeting, address: string): object | null {
  const { when, title, venue, city, address: street, organiser, purpose, standing } = meeting
  if (when.kind === 'unknown') return null
  const end = when.kind === 'hour' ? new Date(when.start.at.getTime() + when.minutes * 60_000) : null
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': address,
    name: inLanguages(title),
    ...(purpose === null ? {} : { description: inLanguages(purpose) }),
    startDate: when.kind === 'day' ? when.day : when.start.at.toISOString(),
    ...(end === null ? {} : { endDate: end.toISOString() }),
    eventStatus: `https://schema.org/${STATUSES[standing]}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: inLanguages(venue ?? city),
      address: inLanguages(street ?? city),
    },
    ...(organiser === null ? {} : { organizer: { '@type': 'Organization', name: inLanguages(organiser) } }),
  }
}

function inLanguages(text: SomeText) {
  return LANGUAGES.flatMap((language) => {
    const words = text[language]
    return words === undefined ? [] : [{ '@language': language, '@value': words }]
  })
}

type Props = { readonly language: Language; readonly meeting: Meeting; readonly origin: string }

/** For machines: data, which no browser executes. `<` is escaped, so that no text can end the element. */
export function EventData({ language, meeting, origin }: Props) {
  const data = schemaOrgEvent(meeting, `${origin}${paths.meeting(language, meeting.id)}`)
  if (data === null) return null
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  // the text of a script element is data: Preact's escaping would corrupt it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
