import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { OwnText } from '../domain/basics/own-text.ts'
import { type Doer, doerName, mayModerate } from '../domain/office/permissions.ts'
import type { Publication } from '../domain/project/project.ts'
import {
  type DecisionKind,
  type DecisionRefusal,
  decide,
  type Ground,
} from '../domain/publication/decision.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { settleAppeal } from '../storage/procedure/writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { setPublication } from '../storage/project/writes.ts'
import { insertDecision, lockPublication, readAuthor, settleReports } from '../storage/publication/writes.ts'
import { indexProject } from './index-project.ts'
import { projectNames } from './project-names.ts'

export type PublicationDecision =
  | { readonly project: string; readonly kind: 'publish' }
  | { readonly project: string; readonly kind: 'refuse'; readonly ground: Ground }

/** The letter to an author in her language. */
export type Wording = (
  language: Language,
  letter: { readonly title: OwnText; readonly kind: DecisionKind; readonly ground: Ground | null },
) => { readonly subject: string; readonly body: string }

export type DecisionCircumstances = {
  readonly now: Date
  /** An agent of the project's territory, or an operator's terminal. */
  readonly actor: Doer
  /** What whoever decides has seen: a decision that somebody else took meanwhile is told, not run over. Absent: any. */
  readonly seen?: Publication
  readonly wording: Wording
  /** Names of activities and sectors, by which it is found. */
  readonly activities: ActivityCatalogue
}

/**
 * Shows a project to the public, or refuses it (or takes it down) by a rule and a reason that its author is told by
 * letter. The state, the decision, the letter, the search index and the journal line are one transaction; open reports
 * on the project are settled by it. What an agent may not moderate does not exist for her.
 */
export function decidePublication(
  db: Database,
  decision: PublicationDecision,
  { now, actor: doer, seen, wording, activities }: DecisionCircumstances,
): Promise<Outcome<Publication, DecisionRefusal>> {
  const ground = decision.kind === 'refuse' ? decision.ground : null
  const actor = doerName(doer)
  return db.transaction().execute(async (trx) => {
    const before = await lockPublication(trx, decision.project)
    if (before === null) return refused<DecisionRefusal>({ kind: 'no-such-project' })
    const found = await readProject(trx, decision.project)
    if (found === null || !mayModerate(await asOfNow(trx, doer), found))
      return refused<DecisionRefusal>({ kind: 'no-such-project' })
    if (seen !== undefined && seen !== before)
      return refused<DecisionRefusal>({ kind: 'decided-meanwhile', publication: before })
    const outcome = decide(before, decision.kind)
    if (!outcome.ok) return outcome
    await setPublication(trx, decision.project, outcome.value)
    await insertDecision(trx, { projectId: decision.project, at: now, actor, kind: decision.kind, ground })
    const project = { ...found, publication: outcome.value }
    await indexProject(trx, project, await projectNames(trx, activities, project))
    const author = await readAuthor(trx, project.id)
    if (author !== null) {
      const letter = wording(author.language, { title: project.title, kind: decision.kind, ground })
      const messageId = `${project.id}.${decision.kind}.${now.getTime()}`
      await queueLetter(trx, { ...author, ...letter, projectId: project.id, messageId, at: now })
    }
    if (decision.kind === 'publish')
      await settleAppeal(trx, project.id, { at: now, by: actor, granted: true, reason: null })
    const settled = await settleReports(trx, project.id, now, actor)
    await bumpBankVersion(trx)
    await appendJournal(trx, {
      at: now,
      actor,
      action: `${decision.kind}-project`,
      subject: `project:${project.id}`,
      // the reason may speak of a person: it stands with the decision, not in the sealed journal
      detail: {
        before,
        after: outcome.value,
        rule: ground?.rule ?? null,
        reportsSettled: settled,
        authorTold: author !== null,
      },
    })
    return accepted(outcome.value)
  })
}
