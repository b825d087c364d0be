import type { ColumnType, Generated } from 'kysely'
import type { Category, RegistrationId, RegistrationStanding } from '../../domain/attendance/registration.ts'
import type { DoorEvent } from '../../domain/attendance/arrivals.ts'
import type { PersonId } from '../../domain/person/person.ts'

/** `bigint` arrives as text from the driver. */
type Big = ColumnType<string, number, number>

export type AttendanceTables = {
  registration: {
    id: RegistrationId
    meeting_id: string
    person_id: PersonId | null
    source: 'site' | 'door'
    name: string
    category: Category
    organisation: string | null
    seats: number
    others: string | null
    needs: string | null
    phone: string | null
    standing: RegistrationStanding
    place: Generated<string>
    code: string
    certificate: string | null
    form_key: string | null
    created_at: Date
    arrived_at: Date | null
    arrived_seats: number | null
    merged_into: RegistrationId | null
    reminded_days: number | null
    reminded_start: Date | null
    told_standing: RegistrationStanding | null
    told_sequence: number | null
    consent_at: Date | null
  }
  attendance_event: {
    key: string
    meeting_id: string
    registration_id: RegistrationId
    kind: DoorEvent['kind']
    seats: number
    device: string
    device_order: Big
    at: Date
    received_at: Date
    by_id: PersonId | null
  }
}
