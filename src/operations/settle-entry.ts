/** What those who lead a contest decide of one entry: out with a reason, in again, or in although it came late. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { contestPhase, mayRunContest } from '../domain/contest/contest.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import { entryFaults } from '../domain/contest/entry-text.ts'
import { type EntryLetter, entryLetters } from '../domain/contest/letter-words.ts'
import { type Doer, doerName, isTerminal } from '../domain/office/permissions.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { PersonId } from '../domain/person/person.ts'
import { readContest } from '../storage/contest/reads.ts'
import { type LockedEntry, lockEntry, prepareSubmission } from '../storage/contest/submission.ts'
import { keepTeamAnswer, markExcluded, queueTeamLetters } from '../storage/contest/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { sha256 } from '../storage/idea/receipt-signature.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { handIn } from './hand-in-entry.ts'

export const ENTRY_DECISIONS = ['exclude', 'restore', 'let-in'] as const
export type EntryDecision = (typeof ENTRY_DECISIONS)[number]

export type SettleEntryRefusal = {
  readonly kind:
    | 'no-such-entry'
    | 'reason-missing'
    | 'reason-too-long'
    | 'not-submitted'
    | 'not-excluded'
    | 'not-late'
    | 'unfinished'
    | 'results-out'
}

type Circumstances = {
  readonly doer: Doer
  readonly now: Date
  readonly keys: ReceiptKeys
  readonly origin: string | null
}

const LONGEST_REASON = 1000

export function settleEntry(
  db: Database,
  {
    entry: id,
    decision,
    reason: typed,
  }: {
    readonly entry: EntryId
    readonly decision: EntryDecision
    readonly reason: string
  },
  circumstances: Circumstances,
): Promise<Outcome<null, SettleEntryRefusal>> {
  return db.transaction().execute(async (trx) => {
    const { doer, now } = circumstances
    const entry = await lockEntry(trx, id, personOf(doer))
    const contest = entry === null ? null : await readContest(trx, entry.contest)
    if (entry === null || contest === null || !mayRunContest(doer, contest)) return no('no-such-entry')
    const reason = typed.trim()
    if (reason === '') return no('reason-missing')
    if (reason.length > LONGEST_REASON) return no('reason-too-long')
    if (contestPhase(contest, now) === 'published') return no('results-out')
    if (decision === 'let-in') return letIn(trx, entry, reason, circumstances)
    if (decision === 'exclude' && entry.standing !== 'submitted') return no('not-submitted')
    if (decision === 'restore' && entry.standing !== 'excluded') return no('not-excluded')
    await markExcluded(trx, id, { why: decision === 'exclude' ? reason : null, now })
    await note(trx, entry, { action: `${decision}-entry`, reason }, circumstances)
    await tell(trx, entry, decision === 'exclude' ? 'excluded' : 'restored', circumstances)
    return accepted(null)
  })
}

const no = (kind: SettleEntryRefusal['kind']) => refused<SettleEntryRefusal>({ kind })
const personOf = (doer: Doer) => (isTerminal(doer) ? ('' as PersonId) : doer.person)

/** The draft as it stood at the bell, or as it came after it, is handed in now: the receipt says when and that. */
async function letIn(
  trx: Transaction,
  entry: LockedEntry,
  reason: string,
  { doer, now, keys, origin }: Circumstances,
): Promise<Outcome<null, SettleEntryRefusal>> {
  const { closes, draft, draftedAt, plan } = entry
  const drafted = closes !== null && now > closes && draftedAt !== null && draftedAt <= closes
  if (!drafted || draft === null || entry.standing === 'excluded') return no('not-late')
  if (entryFaults(draft, plan).length > 0) return no('unfinished')
  const key = `let-in.${entry.id}.${now.getTime()}`
  const prepared = await prepareSubmission(trx, { entry, key, numbered: true })
  const submitted = await handIn(
    trx,
    entry,
    {
      text: draft,
      prepared,
      key,
      requestHash: sha256(key),
      timing: 'let-in',
      receivedAt: entry.lateAt ?? now,
      letter: 'let-in',
      journal: { actor: doerName(doer), action: 'let-entry-in', detail: { reason } },
    },
    { now, keys, origin },
  )
  if (submitted === null) throw new Error(`The entry ${entry.id} is being let in by two at once`)
  return accepted(null)
}

async function note(
  trx: Transaction,
  { id, contest }: LockedEntry,
  { action, reason }: { readonly action: string; readonly reason: string },
  { doer, now }: Circumstances,
): Promise<void> {
  const detail = { contest, reason }
  await appendJournal(trx, { at: now, actor: doerName(doer), action, subject: `entry:${id}`, detail })
}

async function tell(
  trx: Transaction,
  { id, dossier, plan }: LockedEntry,
  kind: EntryLetter,
  { now, origin }: Circumstances,
): Promise<void> {
  const letters = entryLetters(kind, {
    contest: plan.title,
    origin: origin ?? '',
    path: `/entries/${id}`,
    number: '',
  })
  await queueTeamLetters(trx, {
    dossiers: [dossier],
    cause: `entry.${id}.${kind}.${now.getTime()}`,
    letters,
    now,
  })
}

export type AnswerExclusionRefusal = {
  readonly kind: 'no-such-entry' | 'may-not-write' | 'not-excluded' | 'words-missing' | 'words-too-long'
}
const LONGEST_ANSWER = 2000

/** The team says what it thinks of its exclusion; the last word of it counts. */
export function answerExclusion(
  db: Database,
  { entry: id, words: typed }: { readonly entry: EntryId; readonly words: string },
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<Outcome<null, AnswerExclusionRefusal>> {
  return db.transaction().execute(async (trx) => {
    const deny = (kind: AnswerExclusionRefusal['kind']) => refused<AnswerExclusionRefusal>({ kind })
    const entry = await lockEntry(trx, id, actor.person)
    if (entry === null || entry.role === null) return deny('no-such-entry')
    if (entry.role === 'reader') return deny('may-not-write')
    if (entry.standing !== 'excluded') return deny('not-excluded')
    const words = typed.trim()
    if (words === '') return deny('words-missing')
    if (words.length > LONGEST_ANSWER) return deny('words-too-long')
    await keepTeamAnswer(trx, id, words, now)
    const detail = { contest: entry.contest }
    const actorName = `person:${actor.person}`
    await appendJournal(trx, {
      at: now,
      actor: actorName,
      action: 'answer-exclusion',
      subject: `entry:${id}`,
      detail,
    })
    return accepted(null)
  })
}
