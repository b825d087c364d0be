import type { ColumnType } from 'kysely'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type {
  FactOfRecord,
  MeetingPartner,
  MeetingStanding,
  ProgrammeItem,
  SourceOfRecord,
  StaffDuty,
  TourStanding,
} from '../../domain/meeting/meeting.ts'
import type { PersonId } from '../../domain/person/person.ts'

/** Read as a value, written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>
type JsonOrNull<Value> = ColumnType<Value | null, string | null, string | null>

export type MeetingTables = {
  tour: {
    id: string
    title: Json<SomeText>
    slogan: JsonOrNull<SomeText>
    purpose: JsonOrNull<SomeText>
    organiser: JsonOrNull<SomeText>
    territory_code: TerritoryCode
    standing: TourStanding
    sources: Json<readonly SourceOfRecord[]>
    facts: ColumnType<readonly FactOfRecord[], string | undefined, string>
    shipped: boolean
    version: number
    created_at: Date
  }
  meeting: {
    id: string
    tour_id: string | null
    position: number | null
    territory_code: TerritoryCode
    title: Json<SomeText>
    city: Json<SomeText>
    venue: JsonOrNull<SomeText>
    address: JsonOrNull<SomeText>
    /** `2025-04-03`: read with `to_char`, the driver makes a Date of it */
    day: ColumnType<Date | null, string | null, string | null>
    starts_civil: string | null
    starts_at: Date | null
    time_rules: string | null
    minutes: number | null
    capacity: number | null
    slogan: JsonOrNull<SomeText>
    purpose: JsonOrNull<SomeText>
    organiser: JsonOrNull<SomeText>
    programme: Json<readonly ProgrammeItem[]>
    partners: Json<readonly MeetingPartner[]>
    sources: Json<readonly SourceOfRecord[]>
    facts: ColumnType<readonly FactOfRecord[], string | undefined, string>
    standing: MeetingStanding
    takes_registrations: boolean
    sequence: number
    shipped: boolean
    version: number
    created_at: Date
  }
  meeting_staff: {
    meeting_id: string
    person_id: PersonId
    duty: StaffDuty
    named_by: string
    named_at: Date
  }
}
