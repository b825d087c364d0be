/** Meetings as rows of a table, for spreadsheets; only what is shown on their pages. */
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Cell } from '../api/csv.ts'

export const MEETING_EXPORT_COLUMNS = [
  'id',
  'tour',
  'position',
  'territory',
  'title_ar',
  'title_fr',
  'title_en',
  'city_ar',
  'city_fr',
  'city_en',
  'venue_ar',
  'venue_fr',
  'venue_en',
  'day',
  'start_legal_time',
  'start_utc',
  'minutes',
  'capacity',
  'standing',
  'documented',
  'partners',
  'sources',
] as const

export function meetingExportRow(one: Meeting): readonly Cell[] {
  const { when } = one
  const hour = when.kind === 'hour' ? when : null
  return [
    one.id,
    one.tour,
    one.position,
    one.territory,
    ...wordings(one.title),
    ...wordings(one.city),
    ...wordings(one.venue ?? {}),
    when.kind === 'day' ? when.day : (hour?.start.civil.slice(0, 10) ?? null),
    hour?.start.civil ?? null,
    hour?.start.at.toISOString() ?? null,
    hour?.minutes ?? null,
    one.capacity,
    one.standing,
    one.shipped ? 'yes' : 'no',
    one.partners.map(({ partner, name }) => partner ?? name.fr ?? name.ar ?? '').join(' | '),
    one.sources.map(({ title }) => title).join(' | '),
  ]
}

const wordings = ({ ar, fr, en }: SomeText) => [ar ?? null, fr ?? null, en ?? null]
