/** Sets up a contest, changes it, announces it, calls it off. */
import type { LegalMoment } from '../domain/basics/legal-moment.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { SomeText } from '../domain/basics/some-text.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import {
  CONTEST_DEADLINES,
  type Contest,
  type ContestChange,
  type ContestDeadline,
  type ContestPlan,
  mayRunContest,
} from '../domain/contest/contest.ts'
import { DEFAULT_GRACE, defaultPlan } from '../domain/contest/default-plan.ts'
import { type EntryLetter, entryLetters } from '../domain/contest/letter-words.ts'
import { type ChangeRefusal, judgeChange, type Lacking, lackingIn } from '../domain/contest/plan-check.ts'
import { type Doer, doerName } from '../domain/office/permissions.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import { dossiersIn, lockContest, meetingExists, writeContest } from '../storage/contest/plan-writes.ts'
import { readContest } from '../storage/contest/reads.ts'
import { insertContest, queueTeamLetters } from '../storage/contest/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { putDocument, removeDocument } from '../storage/search/writes.ts'
import { documentOfContest } from './search-documents.ts'

export type PlanRefusal =
  /** `no-such-contest` to everybody who may not lead it */
  | { readonly kind: 'no-such-contest' | 'changed-meanwhile' | 'may-not-there' | 'no-such-meeting' }
  | { readonly kind: 'reason-missing' | 'reason-too-long' | 'not-draft' | 'not-announced' | 'results-out' }
  | { readonly kind: 'lacking'; readonly lacking: readonly Lacking[] }
  | ChangeRefusal

export type PlanCircumstances = {
  readonly doer: Doer
  readonly now: Date
  /** how people reach the site, for links in letters */
  readonly origin: string | null
}

const LONGEST_REASON = 500
const no = (refusal: PlanRefusal) => refused<PlanRefusal>(refusal)

/** A draft with the usual criteria and rounds. `id`: ten letters and digits at each call. */
export function createContest(
  db: Database,
  { title, territory }: { readonly title: SomeText; readonly territory: TerritoryCode },
  { doer, now, id }: Pick<PlanCircumstances, 'doer' | 'now'> & { readonly id: () => string },
): Promise<Outcome<string, PlanRefusal>> {
  return db.transaction().execute(async (trx) => {
    if (!mayRunContest(doer, { territory })) return no({ kind: 'may-not-there' })
    const contest: Contest = {
      id: id(),
      territory,
      meeting: null,
      standing: 'draft',
      plan: defaultPlan(title),
      deadlines: {},
      graceMinutes: DEFAULT_GRACE,
      publishedAt: null,
      sample: false,
      version: 1,
      createdAt: now,
    }
    if (!(await insertContest(trx, contest))) throw new Error(`The id ${contest.id} of a contest is taken`)
    await note(trx, contest.id, { action: 'create-contest', detail: { territory } }, { doer, now })
    return accepted(contest.id)
  })
}

/** Null takes a deadline away. */
export type ContestPatch = {
  readonly territory?: TerritoryCode
  readonly meeting?: string | null
  readonly plan?: Partial<ContestPlan>
  readonly deadlines?: Readonly<Partial<Record<ContestDeadline, LegalMoment | null>>>
  readonly graceMinutes?: number
}

type Asked = { readonly id: string; readonly version: number; readonly reason: string }

/** `version`: which one the operator saw; what another has changed since is never overwritten. */
export function changeContest(
  db: Database,
  { patch, ...asked }: Asked & { readonly patch: ContestPatch },
  circumstances: PlanCircumstances,
): Promise<Outcome<Contest, PlanRefusal>> {
  return onContest(db, asked, circumstances, async (trx, before, handedIn) => {
    const { doer, now } = circumstances
    const patched = patchedBy(before, patch)
    if (!mayRunContest(doer, patched)) return no({ kind: 'may-not-there' })
    if (patched.meeting !== null && !(await meetingExists(trx, patched.meeting)))
      return no({ kind: 'no-such-meeting' })
    if (before.standing === 'cancelled') return no({ kind: 'not-draft' })
    if (before.publishedAt !== null) return no({ kind: 'results-out' })
    const refusal = judgeChange(before, patched, { handedIn, now })
    if (refusal !== null) return no(refusal)
    const announced = before.standing === 'announced'
    const lacking = announced ? lackingIn(patched, new Date(0)) : []
    if (lacking.length > 0) return no({ kind: 'lacking', lacking })
    if (announced && asked.reason.trim() === '') return no({ kind: 'reason-missing' })
    const kind = patch.plan === undefined && patch.meeting === undefined ? 'dates' : 'plan'
    const after = announced ? withChange(patched, { kind, reason: asked.reason, now }) : patched
    await writeContest(trx, before, after)
    await follow(trx, after)
    const detail = {
      parts: [...Object.keys(patch), ...Object.keys(patch.plan ?? {})],
      version: after.version,
    }
    await note(trx, after.id, { action: 'change-contest', detail }, circumstances)
    if (announced) await tellTeams(trx, after, 'changed', circumstances)
    return accepted(after)
  })
}

export function announceContest(
  db: Database,
  asked: Omit<Asked, 'reason'>,
  circumstances: PlanCircumstances,
): Promise<Outcome<Contest, PlanRefusal>> {
  return onContest(db, { ...asked, reason: '' }, circumstances, async (trx, before) => {
    if (before.standing !== 'draft') return no({ kind: 'not-draft' })
    const lacking = lackingIn(before, circumstances.now)
    if (lacking.length > 0) return no({ kind: 'lacking', lacking })
    const after: Contest = { ...before, standing: 'announced', version: before.version + 1 }
    await writeContest(trx, before, after)
    await follow(trx, after)
    await note(
      trx,
      after.id,
      { action: 'announce-contest', detail: { version: after.version } },
      circumstances,
    )
    return accepted(after)
  })
}

/** Whatever its standing; its entries stay with their teams. */
export function cancelContest(
  db: Database,
  asked: Asked,
  circumstances: PlanCircumstances,
): Promise<Outcome<Contest, PlanRefusal>> {
  return onContest(db, asked, circumstances, async (trx, before) => {
    if (before.publishedAt !== null) return no({ kind: 'results-out' })
    if (before.standing === 'cancelled') return no({ kind: 'not-announced' })
    if (asked.reason.trim() === '') return no({ kind: 'reason-missing' })
    const change = { kind: 'cancelled', reason: asked.reason, now: circumstances.now } as const
    const after: Contest = { ...withChange(before, change), standing: 'cancelled' }
    await writeContest(trx, before, after)
    await follow(trx, after)
    await note(trx, after.id, { action: 'cancel-contest', detail: { version: after.version } }, circumstances)
    await tellTeams(trx, after, 'cancelled', circumstances)
    return accepted(after)
  })
}

type Work = (
  trx: Transaction,
  before: Contest,
  /** an entry was handed in, at any time */
  handedIn: boolean,
) => Promise<Outcome<Contest, PlanRefusal>>

/** One planner of a contest after the other; whoever hands in an entry meanwhile is waited for. */
function onContest(
  db: Database,
  { id, version, reason }: Asked,
  { doer }: PlanCircumstances,
  work: Work,
): Promise<Outcome<Contest, PlanRefusal>> {
  return db.transaction().execute(async (trx) => {
    const handedIn = await lockContest(trx, id)
    const before = handedIn === null ? null : await readContest(trx, id)
    if (before === null || handedIn === null || !mayRunContest(doer, before))
      return no({ kind: 'no-such-contest' })
    if (before.version !== version) return no({ kind: 'changed-meanwhile' })
    if (reason.length > LONGEST_REASON) return no({ kind: 'reason-too-long' })
    return work(trx, before, handedIn)
  })
}

function patchedBy(before: Contest, { plan, deadlines, ...rest }: ContestPatch): Contest {
  const moments = CONTEST_DEADLINES.flatMap((which) => {
    const moment = deadlines?.[which] === undefined ? before.deadlines[which] : deadlines[which]
    return moment === undefined || moment === null ? [] : [[which, moment] as const]
  })
  return {
    ...before,
    ...rest,
    plan: { ...before.plan, ...plan },
    deadlines: Object.fromEntries(moments),
    version: before.version + 1,
  }
}

function withChange(
  contest: Contest,
  {
    kind,
    reason,
    now,
  }: { readonly kind: ContestChange['kind']; readonly reason: string; readonly now: Date },
): Contest {
  const changes = [...(contest.plan.changes ?? []), { at: now.toISOString(), kind, reason: reason.trim() }]
  return { ...contest, plan: { ...contest.plan, changes } }
}

/** The search box finds what is announced; pages that are kept are drawn anew. */
async function follow(trx: Transaction, after: Contest): Promise<void> {
  if (after.standing === 'draft') return
  if (after.standing === 'announced') await putDocument(trx, documentOfContest(after))
  else await removeDocument(trx, 'contest', after.id)
  await bumpBankVersion(trx)
}

async function note(
  trx: Transaction,
  id: string,
  { action, detail }: { readonly action: string; readonly detail: Readonly<Record<string, unknown>> },
  { doer, now }: Pick<PlanCircumstances, 'doer' | 'now'>,
): Promise<void> {
  await appendJournal(trx, { at: now, actor: doerName(doer), action, subject: `contest:${id}`, detail })
}

/** Everybody who writes in an entry, handed in or not. */
async function tellTeams(
  trx: Transaction,
  { id, plan, version }: Contest,
  kind: EntryLetter,
  { now, origin }: PlanCircumstances,
): Promise<void> {
  const values = { contest: plan.title, origin: origin ?? '', path: `/contests/${id}`, number: '' }
  await queueTeamLetters(trx, {
    dossiers: await dossiersIn(trx, id),
    cause: `contest.${id}.${version}`,
    letters: entryLetters(kind, values),
    now,
  })
}
