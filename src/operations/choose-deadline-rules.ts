/** After a change of legal time, an administrator says for each deadline to come what stays: the hour or the instant. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { TimeTable } from '../domain/basics/legal-time.ts'
import { affected, type KeptDeadline, type RulesChoice } from '../domain/deadline/changed-rules.ts'
import { type Doer, doerName, mayChangeSettings } from '../domain/office/permissions.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { holdDeadline } from '../storage/deadline/reads.ts'
import { moveDeadline, putRulesChoice } from '../storage/deadline/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { contestOfSubject, writeDeadlineLetters } from './deadline-letters.ts'

export type RulesChoiceMade = {
  readonly subject: string
  readonly which: string
  readonly choice: RulesChoice
  /** the instant that was shown to her */
  readonly seen: Date
}
export type RulesChoiceRefusal =
  | { readonly kind: 'no-such-deadline' }
  /** it stands by the rules of now, or another has just chosen */
  | { readonly kind: 'nothing-to-choose' }
  | { readonly kind: 'changed-meanwhile' }

type Circumstances = {
  readonly now: Date
  readonly doer: Doer
  readonly origin: string | null
  /** the rules of now */
  readonly table: TimeTable
}

export function chooseDeadlineRules(
  db: Database,
  made: RulesChoiceMade,
  circumstances: Circumstances,
): Promise<Outcome<{ readonly letters: number }, RulesChoiceRefusal>> {
  return db.transaction().execute(async (trx) => {
    if (!mayChangeSettings(await asOfNow(trx, circumstances.doer)))
      return refused<RulesChoiceRefusal>({ kind: 'no-such-deadline' })
    const held = await holdDeadline(trx, made.subject, made.which)
    if (held === null) return refused<RulesChoiceRefusal>({ kind: 'no-such-deadline' })
    if (held.moment.at.getTime() !== made.seen.getTime())
      return refused<RulesChoiceRefusal>({ kind: 'changed-meanwhile' })
    const letters = await settle(trx, held, made.choice, circumstances)
    return letters === null
      ? refused<RulesChoiceRefusal>({ kind: 'nothing-to-choose' })
      : accepted({ letters })
  })
}

/** The letters written; null: it stands by the rules of now. Those concerned are told when anything changed for them. */
async function settle(
  trx: Transaction,
  deadline: KeptDeadline,
  choice: RulesChoice,
  { now, doer, origin, table }: Circumstances,
): Promise<number | null> {
  const found = affected(table, deadline)
  if (found === null) return null
  const { subject, which, moment, firstAt } = deadline
  const to = found.choices[choice]
  const by = to.at.getTime() - moment.at.getTime()
  await moveDeadline(trx, deadline, to, new Date(firstAt.getTime() + by))
  await putRulesChoice(trx, deadline, { choice, to, by: doerName(doer), now })
  const moved = { contest: contestOfSubject(subject), which, from: moment.civil, to: to.civil, minutes: 0 }
  const letters = found.same
    ? 0
    : await writeDeadlineLetters(trx, { ...moved, kind: choice }, { now, origin })
  await appendJournal(trx, {
    at: now,
    actor: doerName(doer),
    action: 'choose-deadline-rules',
    subject,
    detail: { which, choice, from: moment.civil, to: to.civil, movedMinutes: by / 60_000, letters },
  })
  return letters
}
