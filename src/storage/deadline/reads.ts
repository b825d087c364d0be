/** Deadlines as they are kept, what was tried before them, and what was decided about them. */
import { sql } from 'kysely'
import type { LegalMoment } from '../../domain/basics/legal-moment.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { KeptDeadline, RulesChoice } from '../../domain/deadline/changed-rules.ts'
import type { ClockName, Disagreement } from '../../domain/deadline/clock-check.ts'
import type { Probe } from '../../domain/deadline/extension.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { Database, Transaction } from '../database.ts'

type Asking = Database | Transaction

/** Of contests that are not cancelled, the soonest first; kept by other rules than `rules`, where those are named. */
export async function readDeadlines(
  db: Asking,
  { after, notBy }: { readonly after: Date; readonly notBy?: string },
): Promise<readonly KeptDeadline[]> {
  const rows = await db
    .selectFrom('deadline')
    .innerJoin('contest', (join) => join.on(sql<boolean>`deadline.subject = 'contest:' || contest.id`))
    .select(['subject', 'which', 'civil', 'deadline.at', 'rules', 'first_at'])
    .where('contest.standing', '!=', 'cancelled')
    .where('deadline.at', '>', after)
    .$if(notBy !== undefined, (query) => query.where('rules', '!=', notBy ?? ''))
    .orderBy('deadline.at')
    .orderBy('subject')
    .orderBy('which')
    .execute()
  return rows.map(keptOf)
}

type Row = { subject: string; which: string; civil: string; at: Date; rules: string; first_at: Date }

function keptOf({ subject, which, civil, at, rules, first_at }: Row): KeptDeadline {
  return { subject, which, moment: { civil, at, rules }, firstAt: first_at }
}

/** Held until the transaction ends; null when there is none. */
export async function holdDeadline(
  trx: Transaction,
  subject: string,
  which: string,
): Promise<KeptDeadline | null> {
  const row = await trx
    .selectFrom('deadline')
    .select(['subject', 'which', 'civil', 'at', 'rules', 'first_at'])
    .where('subject', '=', subject)
    .where('which', '=', which)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : keptOf(row)
}

export type WatchedDeadline = KeptDeadline & { readonly since: Date }

/**
 * Closings of announced contests that come before `until` or are over but not decided upon, and were never extended: for
 * these the way of a submission is tried.
 */
export async function readWatched(db: Asking, until: Date): Promise<readonly WatchedDeadline[]> {
  const rows = await db
    .selectFrom('deadline_watch')
    .innerJoin('deadline', (join) =>
      join
        .onRef('deadline.subject', '=', 'deadline_watch.subject')
        .onRef('deadline.which', '=', 'deadline_watch.which'),
    )
    .select(['deadline.subject', 'deadline.which', 'civil', 'at', 'rules', 'first_at', 'since'])
    .where('at', '<=', until)
    .where((eb) => eb.or([eb('settled_for', 'is', null), eb('settled_for', '!=', eb.ref('at'))]))
    .where(sql<boolean>`exists (select 1 from contest where 'contest:' || contest.id = deadline.subject
      and contest.standing = 'announced')`)
    .where(sql<boolean>`not exists (select 1 from deadline_extension extension
      where extension.subject = deadline.subject and extension.which = deadline.which)`)
    .orderBy('at')
    .execute()
  return rows.map(({ since, ...row }) => ({ ...keptOf(row), since }))
}

/** In the order of time. */
export async function readProbes(db: Asking, from: Date): Promise<readonly Probe[]> {
  return db
    .selectFrom('submit_probe')
    .select(['at', 'ok'])
    .where('at', '>=', from)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

export type DeadlineExtension = {
  readonly outageSeconds: number
  readonly from: Pick<LegalMoment, 'civil' | 'at'>
  readonly to: Pick<LegalMoment, 'civil' | 'at'>
  readonly decidedAt: Date
}

/** Null: this deadline was not extended. */
export async function readExtension(
  db: Asking,
  subject: string,
  which: string,
): Promise<DeadlineExtension | null> {
  const row = await db
    .selectFrom('deadline_extension')
    .selectAll()
    .where('subject', '=', subject)
    .where('which', '=', which)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    outageSeconds: row.outage_seconds,
    from: { civil: row.from_civil, at: row.from_at },
    to: { civil: row.to_civil, at: row.to_at },
    decidedAt: row.decided_at,
  }
}

export type RulesDecision = {
  readonly subject: string
  readonly which: string
  readonly from: LegalMoment
  readonly to: LegalMoment
  readonly choice: RulesChoice
  readonly decidedBy: string
  readonly decidedAt: Date
}

/** The latest first. */
export async function readRulesDecisions(db: Asking, limit: number): Promise<readonly RulesDecision[]> {
  const rows = await db
    .selectFrom('deadline_choice')
    .selectAll()
    .orderBy('decided_at', 'desc')
    .orderBy('subject')
    .orderBy('which')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    subject: row.subject,
    which: row.which,
    from: { civil: row.from_civil, at: row.from_at, rules: row.from_rules },
    to: { civil: row.to_civil, at: row.to_at, rules: row.to_rules },
    choice: row.choice,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  }))
}

export type ClockCheck = {
  readonly clock: ClockName
  readonly checkedAt: Date
  readonly wrong: readonly Disagreement[]
}

export async function readClockChecks(db: Asking): Promise<readonly ClockCheck[]> {
  const rows = await db.selectFrom('clock_check').selectAll().orderBy('clock').execute()
  return rows.map(({ clock, checked_at, wrong }) => ({ clock, checkedAt: checked_at, wrong }))
}

export type ContestName = { readonly title: SomeText; readonly territory: TerritoryCode }

export async function readContestName(db: Asking, contest: string): Promise<ContestName | null> {
  const row = await db
    .selectFrom('contest')
    .select(['plan', 'territory_code'])
    .where('id', '=', contest)
    .executeTakeFirst()
  return row === undefined ? null : { title: row.plan.title, territory: row.territory_code }
}

export type Reached = {
  readonly person: PersonId
  readonly language: Language
  readonly channel: 'phone' | 'email'
  readonly address: string
}

/**
 * Who is told of a change of a contest's deadline, by her first contact: the owners of entries (`drafts`: of drafts only),
 * and, when all are told, its jurors too.
 */
export async function readConcerned(
  db: Asking,
  contest: string,
  who: 'drafts' | 'all',
): Promise<readonly Reached[]> {
  const { rows } = await sql<Reached>`
    select distinct on (person.id) person.id as person, person.language, contact.channel, contact.address
    from (
      select member.person_id from entry join dossier_member member on member.dossier_id = entry.dossier_id
      where entry.contest_id = ${contest} and member.role = 'owner'
        and entry.standing in ('draft', ${who === 'all' ? 'submitted' : 'draft'})
      union
      select person_id from juror where contest_id = ${contest} and left_at is null and ${who === 'all'}
    ) concerned
    join person on person.id = concerned.person_id
    join person_contact contact on contact.person_id = person.id
    order by person.id, contact.verified_at, contact.address`.execute(db)
  return rows
}
