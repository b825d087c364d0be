/**
 * An ideathon: its rules, prizes, criteria, rounds and deadlines. What it asks of a team
 * is an entry, made from the dossier they have.
 */
import type { LegalMoment } from '../basics/legal-moment.ts'
import type { Centimes } from '../basics/money.ts'
import type { SomeText } from '../basics/some-text.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { type Doer, isTerminal } from '../office/permissions.ts'
import { holds, type Visitor } from '../person/actor.ts'

export const CONTEST_STANDINGS = ['draft', 'announced', 'cancelled'] as const
export type ContestStanding = (typeof CONTEST_STANDINGS)[number]

/** Ids within a plan are short words (`social`), fixed once the contest is announced. */
export type ContestCategory = { readonly id: string; readonly name: SomeText }

export type Prize = {
  readonly id: string
  readonly name: SomeText
  /** null: a prize that is no money */
  readonly amount: Centimes | null
  /** how many of it are given */
  readonly count: number
  /** of one category; null: of all */
  readonly category: string | null
}

/** The scale of every criterion: 1 to 5. */
export const SCALE = [1, 2, 3, 4, 5] as const
export type Mark = (typeof SCALE)[number]

export type Criterion = {
  readonly id: string
  readonly name: SomeText
  readonly explanation: SomeText | null
  /** whole percents; those of all criteria sum to 100 */
  readonly weight: number
  /** what a mark looks like, most often at 1, 3 and 5 */
  readonly anchors: Readonly<Partial<Record<Mark, SomeText>>>
}

export const ROUND_KINDS = ['screening', 'pitch', 'final'] as const
export type RoundKind = (typeof ROUND_KINDS)[number]
/** `both`: each juror gives marks and compares; the order is of the marks, the pairs are shown beside it. */
export const ROUND_METHODS = ['grid', 'pairs', 'both'] as const
export type RoundMethod = (typeof ROUND_METHODS)[number]

export type Round = {
  readonly id: string
  readonly kind: RoundKind
  readonly method: RoundMethod
  /** jurors do not see who the team is */
  readonly blind: boolean
  /** how many entries go on from here; null: the last round, whose order gives the prizes */
  readonly keeps: number | null
  /** how many jurors read each entry (grid) */
  readonly judgementsPerEntry: number
}

export type VoteRule =
  | { readonly kind: 'count'; readonly winners: number }
  /** winners that the budget pays for by the Method of Equal Shares, completed by Add1 */
  | { readonly kind: 'equal-shares'; readonly budget: Centimes }

export type VotePlan = {
  readonly rule: VoteRule
  /** most entries one ballot may approve; null: all */
  readonly mostApprovals: number | null
}

export type ContestPlan = {
  readonly title: SomeText
  readonly purpose: SomeText | null
  readonly rules: SomeText
  readonly categories: readonly ContestCategory[]
  readonly prizes: readonly Prize[]
  readonly criteria: readonly Criterion[]
  readonly rounds: readonly Round[]
  /** questions of the dossier (domain/dossier/questions.ts) that an entry takes with it */
  readonly questions: readonly string[]
  /** null: no public vote */
  readonly vote: VotePlan | null
  /** what was changed after it was announced, and why; the first first */
  readonly changes?: readonly ContestChange[]
}

/** `at`: an instant in UTC. The reason is public. */
export type ContestChange = {
  readonly at: string
  readonly kind: 'dates' | 'plan' | 'cancelled'
  readonly reason: string
}

/** What can be a deadline; each is kept as a legal moment (table `deadline`, subject `contest:<id>`). */
export const CONTEST_DEADLINES = ['opens', 'closes', 'vote-opens', 'vote-closes', 'results'] as const
export type ContestDeadline = (typeof CONTEST_DEADLINES)[number]
export type ContestDeadlines = Readonly<Partial<Record<ContestDeadline, LegalMoment>>>

export type Contest = {
  /** ten letters and digits */
  readonly id: string
  /** `00`: the whole country */
  readonly territory: TerritoryCode
  /** at a meeting; null: none */
  readonly meeting: string | null
  readonly standing: ContestStanding
  readonly plan: ContestPlan
  /** as extended */
  readonly deadlines: ContestDeadlines
  /** minutes after `closes` in which what was begun before it is still taken; public */
  readonly graceMinutes: number
  /** results are out since; null: not yet */
  readonly publishedAt: Date | null
  readonly sample: boolean
  readonly version: number
  readonly createdAt: Date
}

export type ContestPhase =
  | 'draft'
  | 'cancelled'
  | 'before' // announced, not open yet
  | 'open' // teams submit
  | 'judging' // closed; results are not out
  | 'published'

/** The public vote runs within `judging`: see `isVoting`. */
export function contestPhase(contest: Contest, now: Date): ContestPhase {
  const { standing, deadlines, publishedAt } = contest
  if (standing !== 'announced') return standing
  if (publishedAt !== null && publishedAt <= now) return 'published'
  const { opens, closes } = deadlines
  if (opens === undefined || closes === undefined || now < opens.at) return 'before'
  return now <= closes.at ? 'open' : 'judging'
}

export function isVoting({ standing, plan, deadlines }: Contest, now: Date): boolean {
  const { 'vote-opens': opens, 'vote-closes': closes } = deadlines
  if (standing !== 'announced' || plan.vote === null || opens === undefined || closes === undefined)
    return false
  return now >= opens.at && now <= closes.at
}

/** Sets up and leads a contest: the delegate of its territory, an administrator. */
export function mayRunContest(doer: Doer, { territory }: Pick<Contest, 'territory'>): boolean {
  return isTerminal(doer) || holds(doer, CONTEST_LEADERS, territory)
}
export const CONTEST_LEADERS = ['delegate', 'administrator'] as const

/** Drafts are seen by those who lead them and by readers of the territory. */
export function maySeeContest(visitor: Visitor, contest: Pick<Contest, 'territory' | 'standing'>): boolean {
  return contest.standing !== 'draft' || holds(visitor, [...CONTEST_LEADERS, 'reader'], contest.territory)
}
