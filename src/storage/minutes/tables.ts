import type { ColumnType } from 'kysely'
import type { MinutesBody } from '../../domain/minutes/body.ts'
import type { MinutesState } from '../../domain/minutes/minutes.ts'
import type { TaskState } from '../../domain/minutes/task.ts'
import type { PersonId } from '../../domain/person/person.ts'

export type MinutesTables = {
  meeting_task: {
    id: string
    meeting_id: string
    note_id: string | null
    words: string
    owner: string
    owner_person: PersonId | null
    /** read with `to_char` */
    due: ColumnType<Date, string, string>
    state: TaskState
    reason: string | null
    changed_at: Date
    created_at: Date
    reminded_at: Date | null
  }
  minutes: {
    meeting_id: string
    state: MinutesState
    body: ColumnType<MinutesBody, string, string>
    version: number
    round: number
    until_civil: string | null
    until_at: Date | null
    until_rules: string | null
    changed_at: Date
  }
  minutes_version: {
    meeting_id: string
    number: number
    body: ColumnType<MinutesBody, string, string>
    note: string | null
    published_at: Date
  }
  minutes_answer: {
    meeting_id: string
    round: number
    person_id: PersonId
    approves: boolean
    reason: string | null
    at: Date
    moderation: 'waiting' | 'shown' | 'hidden'
    reply: string | null
    replied_at: Date | null
    number: number
  }
}
