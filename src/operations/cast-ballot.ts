/**
 * Takes a ballot, or the change of one. Who has voted and what was chosen are written apart, with nothing that leads from
 * one to the other (decisions/047); for the same reason no line of the journal tells of one ballot.
 */
import { legalTimeText } from '../domain/basics/legal-time.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type Contest, maySeeContest } from '../domain/contest/contest.ts'
import type { Entry, EntryId } from '../domain/contest/entry.ts'
import type { Actor } from '../domain/person/actor.ts'
import {
  type BallotCode,
  type ChoiceFault,
  finalists,
  readChoice,
  readCode,
  type VoteClosed,
  voteClosed,
} from '../domain/ballot/ballot.ts'
import { entryLabel } from '../domain/ballot/ballots-file.ts'
import { listEntries, readContest } from '../storage/contest/reads.ts'
import type { Database, Transaction } from '../storage/database.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { readContacts } from '../storage/person/reads.ts'
import {
  type BallotReceipt,
  choiceHash,
  codeOfForm,
  isCodeOf,
  markOf,
  networkMark,
  signBallot,
} from '../storage/vote/ballot-code.ts'
import { readBallot, readVoteList } from '../storage/vote/reads.ts'
import {
  changeBallot,
  countTurnout,
  fixVoteList,
  insertBallot,
  lockVote,
  noteMarks,
  noteVoter,
} from '../storage/vote/writes.ts'

/** `key`: drawn with the form, 32 letters; `code`: of the ballot that is changed, null: none was given. */
export type SentBallot = {
  readonly contest: string
  readonly entries: readonly string[]
  readonly key: string
  readonly code: string | null
}

export type CastBallot = {
  readonly code: BallotCode
  readonly receipt: BallotReceipt
  readonly entries: readonly EntryId[]
}

export type CastRefusal =
  | { readonly kind: 'no-such-contest' | 'key-malformed' | 'no-verified-contact' }
  /** she has a ballot, and only her code opens it */
  | { readonly kind: 'voted-already' | 'wrong-code' }
  | VoteClosed
  | ChoiceFault

export type CastCircumstances = {
  readonly actor: Actor
  /** when the headers of the request were here */
  readonly arrivedAt: Date
  /** of whoever sends (`networkOf`) */
  readonly network: string
  readonly keys: ReceiptKeys
}

type Answer = Outcome<CastBallot, CastRefusal>

/** Rolls back what was begun for a ballot that is refused. */
class TakenBack extends Error {
  readonly refusal: CastRefusal
  constructor(refusal: CastRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/** The same form sent again gives the same receipt; however many come at once, a person has one ballot. */
export async function castBallot(
  db: Database,
  sent: SentBallot,
  circumstances: CastCircumstances,
): Promise<Answer> {
  try {
    return accepted(await db.transaction().execute((trx) => take(trx, sent, circumstances)))
  } catch (error) {
    if (error instanceof TakenBack) return refused(error.refusal)
    throw error
  }
}

async function take(
  trx: Transaction,
  sent: SentBallot,
  circumstances: CastCircumstances,
): Promise<CastBallot> {
  const { actor, arrivedAt, keys } = circumstances
  const contest = await readContest(trx, sent.contest)
  if (contest === null || !maySeeContest(actor, contest)) throw new TakenBack({ kind: 'no-such-contest' })
  const closed = voteClosed(contest, arrivedAt)
  if (closed !== null) throw new TakenBack(closed)
  if (!/^[0-9a-f]{32}$/.test(sent.key)) throw new TakenBack({ kind: 'key-malformed' })
  await lockVote(trx, contest.id, 'cast')
  const list = await votedOn(trx, contest)
  const choice = readChoice(
    sent.entries,
    list.map(({ id }) => id),
    contest.plan.vote?.mostApprovals ?? null,
  )
  if (!choice.ok) throw new TakenBack(choice.reasons[0] ?? { kind: 'nothing-chosen' })
  const entries = choice.value
  const { code, version } = await write(trx, sent, { contest, entries, circumstances })
  const labels = list.filter(({ id }) => entries.includes(id)).map(entryLabel)
  const hash = choiceHash(code, labels)
  const receipt = signBallot(keys, { contest: contest.id, ballot: code.id, version, hash })
  return { code, receipt, entries }
}

/** What is chosen among, fixed by the first ballot; less what was taken out since. */
async function votedOn(trx: Transaction, contest: Contest): Promise<readonly Entry[]> {
  const all = await listEntries(trx, contest.id)
  await fixVoteList(
    trx,
    contest.id,
    finalists(contest.plan, all).map(({ id }) => id),
  )
  const fixed = (await readVoteList(trx, contest.id)) ?? []
  return all.filter(({ id, standing }) => standing === 'submitted' && fixed.includes(id))
}

type Taken = {
  readonly contest: Contest
  readonly entries: readonly EntryId[]
  readonly circumstances: CastCircumstances
}

async function write(
  trx: Transaction,
  { key, code: typed }: SentBallot,
  { contest, entries, circumstances: { actor, arrivedAt, network, keys } }: Taken,
): Promise<{ readonly code: BallotCode; readonly version: number }> {
  const voter = { contest: contest.id, person: actor.person }
  const fresh = codeOfForm(keys, voter, key)
  if (await noteVoter(trx, contest.id, actor.person)) {
    const contacts = await readContacts(trx, actor.person)
    if (contacts.length === 0) throw new TakenBack({ kind: 'no-verified-contact' })
    const marks = contacts.map(({ address }) => markOf(keys, contest.id, address))
    if (!(await noteMarks(trx, contest.id, marks))) throw new TakenBack({ kind: 'voted-already' })
    await insertBallot(trx, contest.id, { id: fresh.id, entries })
    const day = legalTimeText(arrivedAt).slice(0, 10)
    await countTurnout(trx, contest.id, { day, network: networkMark(keys, contest.id, day, network) })
    return { code: fresh, version: 1 }
  }
  const again = await readBallot(trx, contest.id, fresh.id)
  const code = again === null ? readCode(typed ?? '') : fresh
  if (code === null) throw new TakenBack({ kind: (typed ?? '') === '' ? 'voted-already' : 'wrong-code' })
  if (!isCodeOf(keys, voter, code)) throw new TakenBack({ kind: 'wrong-code' })
  const version = await changeBallot(trx, contest.id, { id: code.id, entries })
  if (version === null) throw new TakenBack({ kind: 'wrong-code' })
  return { code, version }
}
