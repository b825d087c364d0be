/** For tests: a meeting planned in Oujda, a draft without a day unless `rest` says otherwise. */
import type { TerritoryCode } from '../../basics/territory-code.ts'
import type { Meeting, Tour } from '../meeting.ts'

export function testMeeting(rest: Partial<Meeting> = {}): Meeting {
  return {
    id: 'meeting0001',
    tour: null,
    position: null,
    territory: '02.411.01.23' as TerritoryCode,
    title: { ar: 'لقاء وجدة', fr: 'Rencontre d’Oujda' },
    city: { ar: 'وجدة', fr: 'Oujda' },
    venue: null,
    address: null,
    when: { kind: 'unknown' },
    capacity: null,
    slogan: null,
    purpose: null,
    organiser: null,
    programme: [],
    partners: [],
    sources: [],
    facts: [],
    standing: 'draft',
    takesRegistrations: false,
    sequence: 0,
    shipped: false,
    version: 1,
    ...rest,
  }
}

export function testTour(rest: Partial<Tour> = {}): Tour {
  return {
    id: 'tour000001',
    title: { ar: 'جولة', fr: 'Tournée' },
    slogan: null,
    purpose: null,
    organiser: null,
    territory: '02' as TerritoryCode,
    standing: 'draft',
    sources: [],
    facts: [],
    shipped: false,
    version: 1,
    ...rest,
  }
}
