/** A team says that it looks for members, and takes that back; who leads the contest hides a call, or shows it again. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type Contest, mayRunContest } from '../domain/contest/contest.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import {
  type CallFault,
  callFault,
  type Lack,
  shownCall,
  teamsForm,
  tidyWords,
} from '../domain/contest/team-call.ts'
import { type Doer, doerName } from '../domain/office/permissions.ts'
import type { Actor } from '../domain/person/actor.ts'
import { readContest } from '../storage/contest/reads.ts'
import { lockEntry } from '../storage/contest/submission.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { callOfEntry, readCall, readKnownCalls } from '../storage/team-call/reads.ts'
import { markCall, putCall } from '../storage/team-call/writes.ts'

type Circumstances = { readonly actor: Actor; readonly now: Date }

export type CallRefusal = {
  readonly kind: CallFault | 'no-such-entry' | 'may-not-write' | 'over' | 'out-of-contest'
}
const no = (kind: CallRefusal['kind']) => refused<CallRefusal>({ kind })

/** `id`: 16 letters of chance, for the first call of this entry. Said again it is the same call with other words. */
export function callForMembers(
  db: Database,
  asked: { readonly entry: EntryId; readonly words: string; readonly lacking: readonly Lack[] },
  { actor, now, id }: Circumstances & { readonly id: string },
): Promise<Outcome<null, CallRefusal>> {
  return db.transaction().execute(async (trx) => {
    const found = await openFor(trx, asked.entry, { actor, now })
    if ('kind' in found) return no(found.kind)
    const words = tidyWords(asked.words)
    const lacking = [...new Set(asked.lacking)]
    const fault = callFault(words, lacking)
    if (fault !== null) return no(fault)
    await putCall(trx, { id, entry: asked.entry, author: actor.person, words, lacking }, now)
    await journal(trx, `person:${actor.person}`, 'call-for-members', found.contest, asked.entry, now)
    return accepted(null)
  })
}

/** Requests that wait may still be answered. */
export function takeCallBack(
  db: Database,
  { entry }: { readonly entry: EntryId },
  { actor, now }: Circumstances,
): Promise<Outcome<null, CallRefusal>> {
  return db.transaction().execute(async (trx) => {
    const locked = await lockEntry(trx, entry, actor.person)
    if (locked === null || locked.role === null) return no('no-such-entry')
    if (locked.role === 'reader') return no('may-not-write')
    const call = await callOfEntry(trx, entry)
    if (call === null || call.closedAt !== null) return accepted(null)
    await markCall(trx, call.id, { closed_at: now })
    await journal(trx, `person:${actor.person}`, 'take-call-back', locked.contest, entry, now)
    return accepted(null)
  })
}

async function openFor(
  trx: Transaction,
  id: EntryId,
  { actor, now }: Circumstances,
): Promise<{ readonly contest: string } | CallRefusal> {
  const entry = await lockEntry(trx, id, actor.person)
  if (entry === null || entry.role === null) return { kind: 'no-such-entry' }
  if (entry.role === 'reader') return { kind: 'may-not-write' }
  if (entry.standing === 'withdrawn' || entry.standing === 'excluded') return { kind: 'out-of-contest' }
  const contest = await readContest(trx, entry.contest)
  if (contest === null || !teamsForm(contest, now)) return { kind: 'over' }
  return { contest: entry.contest }
}

/** Anybody who is shown a call may tell those who lead the contest of it, once for all. */
export function reportCall(
  db: Database,
  { contest, call: id }: { readonly contest: Contest; readonly call: string },
  { actor, now }: Circumstances,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const [known] = await readKnownCalls(trx, contest, { id })
    if (known === undefined || shownCall(known, contest, now) === null) return false
    if (known.call.reportedAt !== null) return true
    await markCall(trx, id, { reported_at: now })
    await journal(trx, `person:${actor.person}`, 'report-team-call', contest.id, known.call.entry, now)
    return true
  })
}

/** False: there is no such call in this contest, or she does not lead it. Shown again, its report is settled. */
export function settleCall(
  db: Database,
  asked: { readonly contest: string; readonly call: string; readonly hide: boolean },
  { doer, now }: { readonly doer: Doer; readonly now: Date },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const contest = await readContest(trx, asked.contest)
    const call = await readCall(trx, asked.call)
    if (contest === null || call === null || call.contest !== contest.id) return false
    if (!mayRunContest(doer, contest)) return false
    await markCall(trx, call.id, asked.hide ? { hidden_at: now } : { hidden_at: null, reported_at: null })
    const action = asked.hide ? 'hide-team-call' : 'show-team-call'
    await journal(trx, doerName(doer), action, contest.id, call.entry, now)
    return true
  })
}

function journal(
  trx: Transaction,
  actor: string,
  action: string,
  contest: string,
  entry: EntryId,
  at: Date,
): Promise<void> {
  return appendJournal(trx, { at, actor, action, subject: `entry:${entry}`, detail: { contest } })
}
