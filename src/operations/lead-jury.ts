/** What every act of the leader of a jury begins with: the contest as it is, and whether she leads it now. */
import { type Contest, contestPhase, mayRunContest, type Round } from '../domain/contest/contest.ts'
import { type Doer, doerName } from '../domain/office/permissions.ts'
import { readContest } from '../storage/contest/reads.ts'
import type { Transaction } from '../storage/database.ts'
import { readFoundConflicts } from '../storage/judging/facts.ts'
import { deleteUnbegun } from '../storage/judging/round-writes.ts'
import { putConflict } from '../storage/judging/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'

export type LeadCircumstances = { readonly doer: Doer; readonly now: Date; readonly origin: string | null }

/** `no-such-contest` to everybody who does not lead it; `over`: cancelled, or its results are out. */
export type LeadRefusal = { readonly kind: 'no-such-contest' } | { readonly kind: 'over' }

/** The contest, or why not. */
export async function ledContest(
  trx: Transaction,
  id: string,
  { doer, now }: LeadCircumstances,
): Promise<Contest | LeadRefusal> {
  const contest = await readContest(trx, id)
  if (contest === null || !mayRunContest(await asOfNow(trx, doer), contest))
    return { kind: 'no-such-contest' }
  const phase = contestPhase(contest, now)
  return phase === 'published' || phase === 'cancelled' ? { kind: 'over' } : contest
}

export function roundOf({ plan }: Contest, id: string): Round | null {
  return plan.rounds.find((round) => round.id === id) ?? null
}

/** Compares jurors and teams again; readings not begun go where a conflict is in force. Returns how many were found. */
export async function recordFoundConflicts(trx: Transaction, contest: string, now: Date): Promise<number> {
  const found = await readFoundConflicts(trx, contest)
  for (const { juror, entry, kind } of found)
    await putConflict(trx, contest, { juror, entry, kind, reason: null, setAside: null }, now)
  await deleteUnbegun(trx, contest, { inConflict: true })
  return found.length
}

export function journalOfJury(
  trx: Transaction,
  contest: string,
  action: string,
  { doer, now }: Pick<LeadCircumstances, 'doer' | 'now'>,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  return appendJournal(trx, { at: now, actor: doerName(doer), action, subject: `contest:${contest}`, detail })
}
