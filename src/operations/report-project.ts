import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { publicView } from '../domain/project/project.ts'
import { PUBLICATION_RULES, type PublicationRule } from '../domain/publication/decision.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { insertReport } from '../storage/publication/writes.ts'

/** As typed. */
export type TypedReport = {
  readonly project: string
  readonly rule: string
  readonly detail: string
  readonly contact: string
  readonly idempotencyKey: string
}
export type ReportRefusal =
  | { readonly kind: 'no-such-project' }
  | { readonly kind: 'rule-needed' }
  | { readonly kind: 'detail-too-long'; readonly most: number }
  | { readonly kind: 'contact-too-long'; readonly most: number }

export const LONGEST_DETAIL = 2000
export const LONGEST_CONTACT = 120

function readReport(
  typed: TypedReport,
): Outcome<
  { readonly rule: PublicationRule; readonly detail: string | null; readonly contact: string | null },
  ReportRefusal
> {
  const rule = PUBLICATION_RULES.find((one) => one === typed.rule)
  const detail = typed.detail.trim()
  const contact = typed.contact.trim()
  const wrong: ReportRefusal[] = []
  if (rule === undefined) wrong.push({ kind: 'rule-needed' })
  if (detail.length > LONGEST_DETAIL) wrong.push({ kind: 'detail-too-long', most: LONGEST_DETAIL })
  if (contact.length > LONGEST_CONTACT) wrong.push({ kind: 'contact-too-long', most: LONGEST_CONTACT })
  if (rule === undefined || wrong.length > 0) return refused(...wrong)
  return accepted({ rule, detail: detail === '' ? null : detail, contact: contact === '' ? null : contact })
}

/** Anybody may report what the public can see. The same form twice is one report. */
export async function reportProject(
  db: Database,
  typed: TypedReport,
  { now }: { readonly now: Date },
): Promise<Outcome<null, ReportRefusal>> {
  const project = await readProject(db, typed.project)
  if (project === null || publicView(project) === null)
    return refused<ReportRefusal>({ kind: 'no-such-project' })
  const read = readReport(typed)
  if (!read.ok) return read
  return db.transaction().execute(async (trx) => {
    const report = { ...read.value, projectId: project.id, at: now, idempotencyKey: typed.idempotencyKey }
    if (!(await insertReport(trx, report))) return accepted(null)
    await appendJournal(trx, {
      at: now,
      actor: 'visitor',
      action: 'report-project',
      subject: `project:${project.id}`,
      detail: { rule: read.value.rule },
    })
    return accepted(null)
  })
}
