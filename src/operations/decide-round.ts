/** The jury deliberates: the figures are taken, an order proposed with reasons and minutes, signed, and then it holds. */
import { legalTimeText } from '../domain/basics/legal-time.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type Contest, contestPhase } from '../domain/contest/contest.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import { departures, shifted, unreasoned } from '../domain/judging/departures.ts'
import { JUDGING_LETTERS } from '../domain/judging/letter-words.ts'
import type { RoundDecision } from '../domain/judging/round.ts'
import type { Actor } from '../domain/person/actor.ts'
import { readContest } from '../storage/contest/reads.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { decisionHash } from '../storage/judging/decision-hash.ts'
import { readRoundState, resultOf, type RoundState } from '../storage/judging/round-state.ts'
import { listJurors, listSignatures, readRoundDecision } from '../storage/judging/reads.ts'
import {
  closeRound,
  deleteRoundDecision,
  insertRoundDecision,
  putRoundSetup,
  putSignature,
  updateRoundProposal,
} from '../storage/judging/round-writes.ts'
import { lockRound } from '../storage/judging/writes.ts'
import { openRound } from './assign-jury.ts'
import { journalOfJury, type LeadCircumstances, type LeadRefusal, ledContest } from './lead-jury.ts'
import { writePlainLetters } from './plain-letters.ts'

type InRound = { readonly contest: string; readonly round: string }

export type DeliberationRefusal =
  | LeadRefusal
  | { readonly kind: 'no-such-round' }
  | { readonly kind: 'judging-over' }
  /** entries can still be handed in, or an earlier round is not decided */
  | { readonly kind: 'too-early' }
  | { readonly kind: 'nothing-judged' }
  | { readonly kind: 'not-deliberating' }
  | { readonly kind: 'decided-already' }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'minutes-too-long'; readonly most: number }
  | { readonly kind: 'reason-too-long'; readonly most: number }

export const LONGEST_MINUTES = 20_000
export const LONGEST_DEPARTURE = 1000

/** From here on no mark and no comparison is taken. */
export function openDeliberation(
  db: Database,
  at: InRound,
  circumstances: LeadCircumstances,
): Promise<Outcome<null, DeliberationRefusal>> {
  const { now } = circumstances
  return db.transaction().execute(async (trx) => {
    const led = await openRound(trx, at, circumstances)
    if ('kind' in led) return refused<DeliberationRefusal>(led)
    const { contest, state } = led
    if (contestPhase(contest, now) !== 'judging' || !(await earlierDecided(trx, contest, at.round)))
      return refused<DeliberationRefusal>({ kind: 'too-early' })
    const result = resultOf(contest, state)
    if (result.entries.every(({ sheets, pairs }) => sheets + pairs === 0))
      return refused<DeliberationRefusal>({ kind: 'nothing-judged' })
    const figures = { basis: state.setup.basis, entries: result.entries }
    await putRoundSetup(trx, at, state.setup, state.setup.seed === null ? null : now)
    await insertRoundDecision(trx, at, { computed: result.order, figures, at: now })
    await journalOfJury(trx, at.contest, 'open-deliberation', circumstances, { round: at.round })
    return accepted(null)
  })
}

const signersOf = ({ jurors }: Pick<RoundState, 'jurors'>) =>
  jurors.filter(({ agreedAt, leftAt }) => agreedAt !== null && leftAt === null).map(({ person }) => person)

async function earlierDecided(trx: Transaction, { id, plan }: Contest, round: string): Promise<boolean> {
  for (const { id: earlier } of plan.rounds.slice(
    0,
    plan.rounds.findIndex((one) => one.id === round),
  ))
    if (((await readRoundDecision(trx, id, earlier))?.decidedAt ?? null) === null) return false
  return true
}

/** Back to judging, as long as it is not decided: what was proposed and signed is forgotten. */
export function resumeJudging(
  db: Database,
  at: InRound,
  circumstances: LeadCircumstances,
): Promise<Outcome<null, DeliberationRefusal>> {
  return deliberating(db, at, circumstances, async (trx) => {
    await deleteRoundDecision(trx, at)
    await journalOfJury(trx, at.contest, 'resume-judging', circumstances, { round: at.round })
    return accepted(null)
  })
}

export type ProposalChange =
  | { readonly kind: 'move'; readonly entry: EntryId; readonly by: -1 | 1 }
  | {
      readonly kind: 'words'
      readonly minutes: string
      readonly reasons: ReadonlyMap<EntryId, string>
    }

/** `version`: of the proposal she has seen. Whoever has signed what stood before signs anew. */
export function changeProposal(
  db: Database,
  { version, change, ...at }: InRound & { readonly version: number; readonly change: ProposalChange },
  circumstances: LeadCircumstances,
): Promise<Outcome<null, DeliberationRefusal>> {
  return deliberating(db, at, circumstances, async (trx, decision, contest) => {
    const next = changed(decision, change)
    if (next.minutes.length > LONGEST_MINUTES)
      return refused<DeliberationRefusal>({ kind: 'minutes-too-long', most: LONGEST_MINUTES })
    if (next.departures.some(({ reason }) => reason.length > LONGEST_DEPARTURE))
      return refused<DeliberationRefusal>({ kind: 'reason-too-long', most: LONGEST_DEPARTURE })
    if (!(await updateRoundProposal(trx, at, next, version)))
      return refused<DeliberationRefusal>({ kind: 'changed-meanwhile' })
    if (change.kind === 'words') await askToSign(trx, contest, at, next, circumstances)
    const detail = {
      round: at.round,
      change: change.kind,
      departures: departures(next.computed, next.decided).length,
    }
    await journalOfJury(trx, at.contest, 'propose-order', circumstances, detail)
    return accepted(null)
  })
}

/** Once there are minutes and all reasons, jurors are told by letter that they may sign: once a day at most. */
async function askToSign(
  trx: Transaction,
  { plan }: Contest,
  { contest, round }: InRound,
  { computed, decided, departures: given, minutes }: RoundDecision,
  { now, origin }: LeadCircumstances,
): Promise<void> {
  if (minutes === '' || unreasoned(computed, decided, given).length > 0) return
  const jurors = await listJurors(trx, contest)
  await writePlainLetters(
    trx,
    {
      letter: JUDGING_LETTERS.sign,
      to: signersOf({ jurors }),
      cause: `sign-round.${contest}.${round}.${legalTimeText(now).slice(0, 10)}`,
      values: { title: { some: plan.title } },
      path: (language) => `/${language}/contests/${contest}/jury`,
    },
    { now, origin },
  )
}

/** Reasons of entries that stand where the figures have them again are dropped. */
function changed(decision: RoundDecision, change: ProposalChange): RoundDecision {
  const { computed, departures: before } = decision
  const decided =
    change.kind === 'move' ? shifted(decision.decided, change.entry, change.by) : decision.decided
  const known = new Map(before.map(({ entry, reason }) => [entry, reason]))
  const typed = change.kind === 'words' ? change.reasons : known
  const reasons = departures(computed, decided).map((entry) => ({
    entry,
    reason: (typed.get(entry) ?? known.get(entry) ?? '').trim(),
  }))
  const minutes = change.kind === 'words' ? change.minutes.trim() : decision.minutes
  return { ...decision, decided, departures: reasons.filter(({ reason }) => reason !== ''), minutes }
}

async function deliberating(
  db: Database,
  at: InRound,
  circumstances: LeadCircumstances,
  work: (
    trx: Transaction,
    decision: RoundDecision,
    contest: Contest,
  ) => Promise<Outcome<null, DeliberationRefusal>>,
): Promise<Outcome<null, DeliberationRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockRound(trx, at.contest, at.round)
    const contest = await ledContest(trx, at.contest, circumstances)
    if ('kind' in contest) return refused<DeliberationRefusal>(contest)
    const decision = await readRoundDecision(trx, at.contest, at.round)
    if (decision === null) return refused<DeliberationRefusal>({ kind: 'not-deliberating' })
    if (decision.decidedAt !== null) return refused<DeliberationRefusal>({ kind: 'decided-already' })
    return work(trx, decision, contest)
  })
}

export type SignRefusal =
  /** she is not on this jury, or there is nothing to sign */
  | { readonly kind: 'not-a-juror' }
  | { readonly kind: 'not-deliberating' }
  | { readonly kind: 'reasons-missing' }
  | { readonly kind: 'minutes-missing' }
  /** what she has read is not what is proposed now */
  | { readonly kind: 'changed-meanwhile' }

/**
 * A juror signs what she has read (`hash`: `decisionHash` of it), with her own account. With the signature that makes
 * the quorum the decision holds, and the entries kept go on to the next round, in the same transaction.
 */
export function signRound(
  db: Database,
  { hash, ...at }: InRound & { readonly hash: string },
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<Outcome<{ readonly decided: boolean }, SignRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockRound(trx, at.contest, at.round)
    const contest = await readContest(trx, at.contest)
    const state = contest === null ? null : await readRoundState(trx, contest, at.round)
    if (contest === null || state === null || !signersOf(state).includes(actor.person))
      return refused<SignRefusal>({ kind: 'not-a-juror' })
    const { decision } = state
    if (decision === null) return refused<SignRefusal>({ kind: 'not-deliberating' })
    if (decisionHash(decision) !== hash) return refused<SignRefusal>({ kind: 'changed-meanwhile' })
    if (unreasoned(decision.computed, decision.decided, decision.departures).length > 0)
      return refused<SignRefusal>({ kind: 'reasons-missing' })
    if (decision.minutes === '') return refused<SignRefusal>({ kind: 'minutes-missing' })
    await putSignature(trx, at, { juror: actor.person, hash, at: now })
    await journalOfJury(trx, at.contest, 'sign-round', { doer: actor, now }, { round: at.round, hash })
    const decided = decision.decidedAt === null && (await reachedQuorum(trx, at, state, hash))
    if (decided) await conclude(trx, contest, at.round, { decision, now, actor })
    return accepted({ decided: decided || decision.decidedAt !== null })
  })
}

async function reachedQuorum(trx: Transaction, at: InRound, { setup, jurors }: RoundState, hash: string) {
  const present = new Set(jurors.filter(({ leftAt }) => leftAt === null).map(({ person }) => person))
  const valid = (await listSignatures(trx, at.contest, at.round)).filter(
    (one) => one.hash === hash && present.has(one.juror),
  )
  return valid.length >= setup.quorum
}

async function conclude(
  trx: Transaction,
  { id, plan }: Contest,
  round: string,
  { decision, now, actor }: { decision: RoundDecision; now: Date; actor: Actor },
): Promise<void> {
  const at = plan.rounds.findIndex((one) => one.id === round)
  const next = plan.rounds[at + 1]?.id ?? null
  const kept = decision.decided.slice(0, plan.rounds[at]?.keeps ?? decision.decided.length)
  await closeRound(trx, { contest: id, round }, { kept, next, at: now })
  await journalOfJury(
    trx,
    id,
    'decide-round',
    { doer: actor, now },
    { round, kept: next === null ? null : kept, next },
  )
}
