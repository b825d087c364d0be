import type { DecisionKind, Ground, PublicationRule } from '../../domain/publication/decision.ts'
import type { Publication } from '../../domain/project/project.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Transaction } from '../database.ts'

/** The state of a project, held until the transaction ends so that two decisions come one after the other. */
export async function lockPublication(trx: Transaction, id: string): Promise<Publication | null> {
  const row = await trx
    .selectFrom('project')
    .select('publication')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.publication ?? null
}

export type NewDecision = {
  readonly projectId: string
  readonly at: Date
  readonly actor: string
  readonly kind: DecisionKind
  readonly ground: Ground | null
}

export async function insertDecision(trx: Transaction, decision: NewDecision): Promise<void> {
  const { projectId, at, actor, kind, ground } = decision
  await trx
    .insertInto('decision')
    .values({
      project_id: projectId,
      at,
      actor,
      kind,
      rule: ground?.rule ?? null,
      reason: ground?.reason ?? null,
    })
    .execute()
}

export type Author = {
  readonly channel: 'phone' | 'email'
  readonly address: string
  readonly language: Language
}

/** How the author of an idea can be answered; null when the record has no author (a precedent, an import). */
export async function readAuthor(trx: Transaction, projectId: string): Promise<Author | null> {
  const row = await trx
    .selectFrom('idea_contact')
    .select(['channel', 'address', 'language'])
    .where('project_id', '=', projectId)
    .executeTakeFirst()
  return row ?? null
}

export type NewReport = {
  readonly projectId: string
  readonly at: Date
  readonly rule: PublicationRule
  readonly detail: string | null
  readonly contact: string | null
  readonly idempotencyKey: string
}

/** False: the same form was sent before. */
export async function insertReport(trx: Transaction, report: NewReport): Promise<boolean> {
  const result = await trx
    .insertInto('report')
    .values({
      project_id: report.projectId,
      at: report.at,
      rule: report.rule,
      detail: report.detail,
      contact: report.contact,
      idempotency_key: report.idempotencyKey,
      settled_at: null,
      settled_by: null,
    })
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** The open reports on a project are settled together; their contacts are forgotten. Returns how many. */
export async function settleReports(
  trx: Transaction,
  projectId: string,
  at: Date,
  by: string,
): Promise<number> {
  const result = await trx
    .updateTable('report')
    .set({ settled_at: at, settled_by: by, contact: null })
    .where('project_id', '=', projectId)
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
