/** Conflicts of interest: looked for again, and found ones set aside by the leader with a reason. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import type { ConflictKind } from '../domain/judging/judging.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database } from '../storage/database.ts'
import { setConflictAside } from '../storage/judging/round-writes.ts'
import {
  journalOfJury,
  type LeadCircumstances,
  type LeadRefusal,
  ledContest,
  recordFoundConflicts,
} from './lead-jury.ts'

export type SetAsideRefusal =
  | LeadRefusal
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'reason-too-long' }
  /** none there, or a kind that always holds: declared, or a member of the team */
  | { readonly kind: 'cannot-set-aside' }

const LONGEST = 500

/** `reason` empty: it holds again. The reason may name people: it stands with the conflict, not in the journal. */
export function settleConflict(
  db: Database,
  conflict: {
    readonly contest: string
    readonly juror: PersonId
    readonly entry: EntryId
    readonly kind: ConflictKind
    readonly reason: string | null
  },
  circumstances: LeadCircumstances,
): Promise<Outcome<null, SetAsideRefusal>> {
  return db.transaction().execute(async (trx) => {
    const led = await ledContest(trx, conflict.contest, circumstances)
    if ('kind' in led) return refused<SetAsideRefusal>(led)
    const reason = conflict.reason?.trim() ?? null
    if (reason === '') return refused<SetAsideRefusal>({ kind: 'reason-missing' })
    if (reason !== null && reason.length > LONGEST)
      return refused<SetAsideRefusal>({ kind: 'reason-too-long' })
    if (!(await setConflictAside(trx, conflict.contest, conflict, reason)))
      return refused<SetAsideRefusal>({ kind: 'cannot-set-aside' })
    const { juror, entry, kind } = conflict
    const action = reason === null ? 'restore-conflict' : 'set-conflict-aside'
    await journalOfJury(trx, conflict.contest, action, circumstances, { juror, entry, conflict: kind })
    return accepted(null)
  })
}

/** Compares again, for instance when a team has changed. */
export function lookForConflicts(
  db: Database,
  contest: string,
  circumstances: LeadCircumstances,
): Promise<Outcome<{ readonly found: number }, LeadRefusal>> {
  return db.transaction().execute(async (trx) => {
    const led = await ledContest(trx, contest, circumstances)
    if ('kind' in led) return refused<LeadRefusal>(led)
    const found = await recordFoundConflicts(trx, contest, circumstances.now)
    await journalOfJury(trx, contest, 'look-for-conflicts', circumstances, { found })
    return accepted({ found })
  })
}
