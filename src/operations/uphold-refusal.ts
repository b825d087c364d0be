/** An appeal is answered: the refusal stays, for a reason that the author is told by letter. */
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { OwnText } from '../domain/basics/own-text.ts'
import { type Doer, doerName, mayModerate } from '../domain/office/permissions.ts'
import { LONGEST_REASON } from '../domain/publication/decision.ts'
import type { Database } from '../storage/database.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { hasOpenAppeal, lastRefuser } from '../storage/procedure/reads.ts'
import { settleAppeal } from '../storage/procedure/writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { lockPublication, readAuthor } from '../storage/publication/writes.ts'

export type UpholdRefusal =
  | { readonly kind: 'no-such-project' }
  | { readonly kind: 'no-open-appeal' }
  /** who refused does not judge her own refusal */
  | { readonly kind: 'own-refusal' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'reason-too-long'; readonly most: number }

type Circumstances = {
  readonly now: Date
  readonly doer: Doer
  readonly wording: (
    language: Language,
    letter: { readonly title: OwnText; readonly reason: string },
  ) => { readonly subject: string; readonly body: string }
}

export function upholdRefusal(
  db: Database,
  { project: id, reason }: { readonly project: string; readonly reason: string },
  { now, doer, wording }: Circumstances,
): Promise<Outcome<'upheld', UpholdRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockPublication(trx, id)
    const project = await readProject(trx, id)
    if (project === null || !mayModerate(await asOfNow(trx, doer), project))
      return refused<UpholdRefusal>({ kind: 'no-such-project' })
    if (!(await hasOpenAppeal(trx, id))) return refused<UpholdRefusal>({ kind: 'no-open-appeal' })
    if ((await lastRefuser(trx, id)) === doerName(doer))
      return refused<UpholdRefusal>({ kind: 'own-refusal' })
    const said = reason.trim()
    if (said === '') return refused<UpholdRefusal>({ kind: 'reason-needed' })
    if (said.length > LONGEST_REASON)
      return refused<UpholdRefusal>({ kind: 'reason-too-long', most: LONGEST_REASON })
    await settleAppeal(trx, id, { at: now, by: doerName(doer), granted: false, reason: said })
    const author = await readAuthor(trx, id)
    if (author !== null)
      await queueLetter(trx, {
        ...author,
        ...wording(author.language, { title: project.title, reason: said }),
        projectId: id,
        messageId: `${id}.uphold.${now.getTime()}`,
        at: now,
      })
    await appendJournal(trx, {
      at: now,
      actor: doerName(doer),
      action: 'uphold-refusal',
      subject: `project:${id}`,
      detail: { authorTold: author !== null },
    })
    return accepted('upheld' as const)
  })
}
