/** Whose data the journal says were opened or changed by others: for the list of people to be told of a leak. */
import { sql } from 'kysely'
import type { Language } from '../../domain/basics/language.ts'
import type { Database, Transaction } from '../database.ts'

export type TouchFilter = {
  /** instants: from the first on, before the second */
  readonly from: Date
  readonly until: Date
  /** as the journal names who acted (`person:…`, `terminal:…`); null: anybody */
  readonly actor: string | null
}

/** What one actor did to one thing in one way, however often. */
export type Touch = {
  readonly actor: string
  readonly action: string
  /** `person:…`, `project:…`, `dossier:…`, `help:…`, `import:…` */
  readonly subject: string
  readonly times: number
  readonly first: Date
  readonly last: Date
}

/** Acts of people and of terminals; what was filed for somebody counts as done to her too. */
export async function readTouches(
  db: Database | Transaction,
  { from, until, actor }: TouchFilter,
): Promise<readonly Touch[]> {
  const { rows } = await sql<Omit<Touch, 'times'> & { times: string }>`
    with lines as (
      select at, actor, action, subject, detail ->> 'for' as for_whom from journal
      where at >= ${from} and at < ${until}
        and ${actor === null ? sql`(actor like 'person:%' or actor like 'terminal:%')` : sql`actor = ${actor}`}
    ), touched as (
      select at, actor, action, subject from lines
      union all select at, actor, action, for_whom from lines where for_whom is not null
    )
    select actor, action, subject, count(*) as times, min(at) as first, max(at) as last from touched
    where subject ~ '^(person|project|dossier|help|import):' and subject <> actor
    group by actor, action, subject
    order by first, subject, action`.execute(db)
  return rows.map(({ times, ...row }) => ({ ...row, times: Number(times) }))
}

/** Somebody who can be told, or was known: no address is left of one who has been erased. */
export type Concerned = {
  readonly subject: string
  /** null: known by the contact of an idea only */
  readonly person: string | null
  readonly channel: 'phone' | 'email' | null
  readonly address: string | null
  readonly language: Language | null
}

/** The people behind these subjects: the person herself, a team, who asked for help, the author of an idea. */
export async function readConcerned(
  db: Database | Transaction,
  subjects: readonly string[],
): Promise<readonly Concerned[]> {
  const { rows } = await sql<Concerned>`
    with touched as (select unnest(${sql.val(subjects)}::text[]) as thing), concerned as (
      select thing, substr(thing, 8) as person from touched where thing like 'person:%'
      union select thing, person_id from touched join dossier_member on thing = 'dossier:' || dossier_id
      union select thing, person_id from touched join help_request on thing = 'help:' || id
      union select thing, person_id from touched join person_work on kind = 'idea' and thing = 'project:' || ref
      union select thing, person_id from touched join dossier on thing = 'project:' || project_id
        join dossier_member on dossier_id = dossier.id
    )
    select thing as subject, concerned.person, contact.channel, contact.address, person.language
      from concerned left join person on person.id = concerned.person
      left join lateral (
        select channel, address from person_contact where person_id = concerned.person
        order by verified_at, address limit 1) contact on true
    union all
    select thing, person_contact.person_id, idea_contact.channel, idea_contact.address, idea_contact.language
      from touched
      join project on thing = 'project:' || project.id or thing = 'import:' || project.batch_id
      join idea_contact on idea_contact.project_id = project.id
      left join person_contact on person_contact.channel = idea_contact.channel
        and person_contact.address = idea_contact.address`.execute(db)
  return rows
}
