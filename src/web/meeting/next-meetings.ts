/** What the home page tells of meetings: the next ones; when there are none, a documented tour. */
import { agendaOf } from '../../domain/meeting/agenda.ts'
import type { Meeting, Tour } from '../../domain/meeting/meeting.ts'
import { listMeetings, listTours } from '../../storage/meeting/reads.ts'
import type { Site } from '../site.ts'

export type NextMeetings = {
  readonly ahead: readonly Meeting[]
  readonly record: Tour | null
  readonly now: Date
}

const FEW = 3

export async function nextMeetings(site: Site, now: Date): Promise<NextMeetings> {
  const agenda = agendaOf(await listMeetings(site.db), now, { territory: null, tour: null })
  const ahead = agenda.ahead.filter(({ standing }) => standing === 'announced').slice(0, FEW)
  if (ahead.length > 0) return { ahead, record: null, now }
  const shipped = (await listTours(site.db)).filter((tour) => tour.shipped && tour.standing === 'announced')
  return { ahead, record: shipped[0] ?? null, now }
}
