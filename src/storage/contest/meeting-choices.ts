import type { SomeText } from '../../domain/basics/some-text.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Database } from '../database.ts'

export type MeetingChoice = {
  readonly id: string
  readonly title: SomeText
  readonly territory: TerritoryCode
}

/** Meetings planned on the site, at which a contest may be held. */
export async function readMeetingChoices(db: Database): Promise<readonly MeetingChoice[]> {
  return db
    .selectFrom('meeting')
    .select(['id', 'title', 'territory_code as territory'])
    .where('shipped', '=', false)
    .where('standing', '!=', 'cancelled')
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .execute()
}
