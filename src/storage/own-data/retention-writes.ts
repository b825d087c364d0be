import { sql } from 'kysely'
import type { Language } from '../../domain/basics/language.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Transaction } from '../database.ts'

/** When somebody last wrote in a dossier `d`, brought a document, or began it. */
const LAST_SIGN = sql`greatest(d.created_at,
  (select max(at) from dossier_answer where dossier_id = d.id),
  (select max(at) from founding_part where dossier_id = d.id),
  (select max(at) from founding_event where dossier_id = d.id),
  (select max(at) from dossier_file where dossier_id = d.id))`

/** Drafts: a cooperative that is being founded or works is none, whatever the silence. */
const DRAFT = sql`p.stage in ('idea', 'project')`

export type IdleDossier = { readonly id: DossierId; readonly project: string; readonly published: boolean }

export async function idleUnwarned(trx: Transaction, before: Date): Promise<readonly IdleDossier[]> {
  const { rows } = await sql<IdleDossier>`
    select d.id, d.project_id as project, p.publication = 'published' as published
    from dossier d join project p on p.id = d.project_id
    where ${DRAFT} and ${LAST_SIGN} < ${before}
      and not exists (select from retention_warning w where w.dossier_id = d.id)
    order by d.id for update of d`.execute(trx)
  return rows
}

/** Whose warning is over, all the days that it gave, and nobody has written since `idleBefore`. */
export async function idleWarned(
  trx: Transaction,
  { now, idleBefore }: { readonly now: Date; readonly idleBefore: Date },
): Promise<readonly IdleDossier[]> {
  const { rows } = await sql<IdleDossier>`
    select d.id, d.project_id as project, p.publication = 'published' as published
    from dossier d join project p on p.id = d.project_id join retention_warning w on w.dossier_id = d.id
    where ${DRAFT} and w.warned_at + w.days * interval '1 day' <= ${now} and ${LAST_SIGN} < ${idleBefore}
    order by d.id for update of d`.execute(trx)
  return rows
}

export async function setWarned(
  trx: Transaction,
  dossier: DossierId,
  { at, days }: { readonly at: Date; readonly days: number },
): Promise<void> {
  await trx.insertInto('retention_warning').values({ dossier_id: dossier, warned_at: at, days }).execute()
}

/** Somebody has written since: the warning is over. */
export async function endWarnings(trx: Transaction): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from retention_warning w using dossier d where w.dossier_id = d.id and ${LAST_SIGN} > w.warned_at`.execute(
    trx,
  )
  return Number(numAffectedRows ?? 0)
}

export type Reached = {
  readonly channel: 'phone' | 'email'
  readonly address: string
  readonly language: Language
}

/** One way to each member. */
export async function membersReached(trx: Transaction, dossier: DossierId): Promise<readonly Reached[]> {
  const { rows } = await sql<Reached>`
    select distinct on (m.person_id) c.channel, c.address, p.language
    from dossier_member m join person p on p.id = m.person_id join person_contact c on c.person_id = m.person_id
    where m.dossier_id = ${dossier} order by m.person_id, c.verified_at, c.address`.execute(trx)
  return rows
}

/** Ideas whose refusal is older, and that no dossier goes on with. */
export async function refusedBefore(trx: Transaction, before: Date): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from project p
    where p.publication = 'refused' and p.batch_id is null
      and not exists (select from dossier where project_id = p.id)
      and (select max(at) from decision where project_id = p.id) < ${before}
    order by p.id for update`.execute(trx)
  return rows.map(({ id }) => id)
}

/** That a letter was sent, and when, stays; what it said and to whom does not. */
export async function emptySentLetters(trx: Transaction, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update letter set body = '', subject = '', address = ''
    where sent_at < ${before} and (body <> '' or subject <> '' or address <> '')`.execute(trx)
  return Number(numAffectedRows ?? 0)
}
