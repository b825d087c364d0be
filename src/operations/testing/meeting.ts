/** For tests: a meeting that takes registrations, planned beforehand, with somebody at its door. */
import { randomBytes, randomInt } from 'node:crypto'
import { momentOf } from '../../domain/basics/legal-moment.ts'
import { legalTimeText } from '../../domain/basics/legal-time.ts'
import type { NewRegistration } from '../../domain/attendance/read-registration.ts'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database } from '../../storage/database.ts'
import { readMeeting } from '../../storage/meeting/reads.ts'
import { putNation } from './dossiers.ts'

const REGION = '02' as TerritoryCode
const BESIDE = '03' as TerritoryCode

type Wanted = {
  readonly start: Date
  readonly minutes?: number
  readonly capacity?: number | null
  readonly standing?: Meeting['standing']
  readonly takesRegistrations?: boolean
  readonly staff?: readonly PersonId[]
}

/** In the Oriental, announced, open for registration unless said otherwise. */
export async function testMeeting(db: Database, wanted: Wanted): Promise<Meeting> {
  await putNation(db)
  await putRegion(db, REGION)
  await putRegion(db, BESIDE)
  const id = randomBytes(5).toString('hex')
  const moment = momentOf(legalTimeText(wanted.start).slice(0, 16))
  if (!moment.ok) throw new Error('no moment')
  const text = (ar: string, fr: string) => JSON.stringify({ ar, fr })
  await db
    .insertInto('meeting')
    .values({
      ...{ id, tour_id: null, position: null, territory_code: REGION },
      ...{ title: text('اللقاء الجهوي بوجدة', 'Rencontre régionale d’Oujda'), city: text('وجدة', 'Oujda') },
      ...{ venue: text('دار التعاون', 'Maison de la coopération'), address: null, day: null },
      ...{ starts_civil: moment.value.civil, starts_at: moment.value.at, time_rules: moment.value.rules },
      ...{ minutes: wanted.minutes ?? 180, capacity: wanted.capacity ?? null, slogan: null, purpose: null },
      ...{ organiser: text('المندوبية الجهوية', 'Délégation régionale'), programme: '[]', partners: '[]' },
      ...{ sources: '[]', standing: wanted.standing ?? 'announced', sequence: 0, shipped: false, version: 1 },
      ...{ takes_registrations: wanted.takesRegistrations ?? true, created_at: new Date() },
    })
    .execute()
  for (const person of wanted.staff ?? [])
    await db
      .insertInto('meeting_staff')
      .values({ meeting_id: id, person_id: person, duty: 'door', named_by: 'test', named_at: new Date() })
      .execute()
  const meeting = await readMeeting(db, id)
  if (meeting === null) throw new Error('the meeting was just kept')
  return meeting
}

async function putRegion(db: Database, code: TerritoryCode): Promise<void> {
  const name = JSON.stringify({ ar: 'جهة', fr: 'Région', en: 'Region' })
  const nowhere = { latitude: null, longitude: null, population: null, households: null, kind: null }
  await db
    .insertInto('territory')
    .values({ code, level: 'region', name, parent: NATION, ...nowhere })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const freshId = (): string => randomBytes(8).toString('hex')
export const freshKey = (): string => randomBytes(16).toString('hex')
export const chance = (below: number): number => randomInt(below)

/** What a form asks, alone unless said otherwise. */
export function askedSeat(more: Partial<NewRegistration> = {}): NewRegistration {
  return {
    name: 'فاطمة',
    category: 'idea-holder',
    organisation: null,
    seats: 1,
    others: [],
    needs: [],
    ...more,
  }
}
