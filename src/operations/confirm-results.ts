/** The leader of a contest confirms its prizes, with the jury's reasons in words. They go out at their minute, not before. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { SomeText } from '../domain/basics/some-text.ts'
import { mayRunContest } from '../domain/contest/contest.ts'
import { type Doer, doerName } from '../domain/office/permissions.ts'
import { LONGEST_JURY_REASON } from '../domain/results/award.ts'
import type { Hindrance } from '../domain/results/result.ts'
import { readContest } from '../storage/contest/reads.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { lockContest, putResult } from '../storage/results/writes.ts'
import { proposeResults } from './propose-results.ts'

export type ConfirmRefusal =
  | { readonly kind: 'no-such-contest' }
  | { readonly kind: Hindrance }
  /** an entry was withdrawn, or the vote counted, since the page was drawn */
  | { readonly kind: 'proposal-changed' }
  | { readonly kind: 'reason-long'; readonly entry: string; readonly most: number }

export function confirmResults(
  db: Database,
  sent: {
    readonly contest: string
    readonly seen: string
    /** by entry id */
    readonly reasons: Readonly<Record<string, SomeText>>
  },
  { actor, now }: { readonly actor: Doer; readonly now: Date },
): Promise<Outcome<null, ConfirmRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockContest(trx, sent.contest)
    const contest = await readContest(trx, sent.contest)
    if (contest === null || !mayRunContest(await asOfNow(trx, actor), contest))
      return refused<ConfirmRefusal>({ kind: 'no-such-contest' })
    const proposal = await proposeResults(trx, contest, now)
    if (proposal.hindrances.length > 0)
      return refused(...proposal.hindrances.map((kind): ConfirmRefusal => ({ kind })))
    if (proposal.hash !== sent.seen) return refused<ConfirmRefusal>({ kind: 'proposal-changed' })
    const winners = new Set<string>(proposal.awards.map(({ entry }) => entry))
    const reasons = Object.entries(sent.reasons).filter(([entry]) => winners.has(entry))
    const long = reasons.filter(([, text]) =>
      Object.values(text).some((words) => words.length > LONGEST_JURY_REASON),
    )
    if (long.length > 0)
      return refused(
        ...long.map(([entry]): ConfirmRefusal => ({ kind: 'reason-long', entry, most: LONGEST_JURY_REASON })),
      )
    const by = doerName(actor)
    await putResult(trx, contest.id, {
      awards: proposal.awards,
      reasons: Object.fromEntries(reasons),
      by,
      at: now,
    })
    await appendJournal(trx, {
      at: now,
      actor: by,
      action: 'confirm-results',
      subject: `contest:${contest.id}`,
      detail: { awards: proposal.awards },
    })
    return accepted(null)
  })
}
