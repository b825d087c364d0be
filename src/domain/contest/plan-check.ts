/** What a contest still lacks before it may be announced, and what may be changed after that. */
import { someWordings } from '../basics/some-text.ts'
import { CONTEST_DEADLINES, type Contest, type ContestDeadline, type ContestPlan } from './contest.ts'

export type Lacking =
  | 'title'
  | 'rules'
  | 'criteria'
  | 'weights'
  | 'rounds'
  | 'last-round'
  | 'keeps'
  | 'prize-category'
  | 'opens'
  | 'closes'
  | 'opens-before-closes'
  | 'closes-ahead'
  | 'vote-dates'
  | 'vote-order'
  | 'results'
  | 'results-order'

/** None: it may be announced. */
export function lackingIn(contest: Contest, now: Date): readonly Lacking[] {
  return [...lackingInPlan(contest.plan), ...lackingInDates(contest, now)]
}

export function weightSum({ criteria }: Pick<ContestPlan, 'criteria'>): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0)
}

function lackingInPlan(plan: ContestPlan): readonly Lacking[] {
  const { title, rules, criteria, rounds, prizes, categories } = plan
  const keeps = rounds.slice(0, -1).map((round) => round.keeps)
  const falling = keeps.every((n, i) => n !== null && (i === 0 || n < (keeps[i - 1] ?? Infinity)))
  const found: (Lacking | false)[] = [
    someWordings(title).length === 0 && 'title',
    someWordings(rules).length === 0 && 'rules',
    criteria.length === 0 && 'criteria',
    criteria.length > 0 && weightSum(plan) !== 100 && 'weights',
    rounds.length === 0 && 'rounds',
    rounds.length > 0 && rounds.at(-1)?.keeps !== null && 'last-round',
    !falling && 'keeps',
    prizes.some(({ category }) => category !== null && !categories.some(({ id }) => id === category)) &&
      'prize-category',
  ]
  return found.filter((one) => one !== false)
}

function lackingInDates({ deadlines, plan }: Contest, now: Date): readonly Lacking[] {
  const { opens, closes, results } = deadlines
  const [voteOpens, voteCloses] = [deadlines['vote-opens'], deadlines['vote-closes']]
  const voteEnds = voteCloses?.at ?? closes?.at
  const found: (Lacking | false)[] = [
    opens === undefined && 'opens',
    closes === undefined && 'closes',
    opens !== undefined && closes !== undefined && opens.at >= closes.at && 'opens-before-closes',
    closes !== undefined && closes.at <= now && 'closes-ahead',
    plan.vote !== null && (voteOpens === undefined || voteCloses === undefined) && 'vote-dates',
    voteOpens !== undefined &&
      voteCloses !== undefined &&
      closes !== undefined &&
      (voteOpens.at < closes.at || voteOpens.at >= voteCloses.at) &&
      'vote-order',
    results === undefined && 'results',
    results !== undefined && voteEnds !== undefined && results.at <= voteEnds && 'results-order',
  ]
  return found.filter((one) => one !== false)
}

export type ChangeRefusal =
  /** a deadline was taken away or moved to an earlier instant */
  | { readonly kind: 'only-later'; readonly which: ContestDeadline }
  /** it has passed already */
  | { readonly kind: 'already-past'; readonly which: ContestDeadline }
  | { readonly kind: 'grace-shorter' | 'locked-after-submission' | 'place-fixed' }

/**
 * After it was announced: dates only later, the grace only longer; all else as long as no entry was ever handed in, for
 * nobody may be judged by other rules than those she was told.
 */
export function judgeChange(
  before: Contest,
  after: Contest,
  { handedIn, now }: { readonly handedIn: boolean; readonly now: Date },
): ChangeRefusal | null {
  if (before.standing !== 'announced') return null
  for (const which of CONTEST_DEADLINES) {
    const [old, next] = [before.deadlines[which], after.deadlines[which]]
    if (old === undefined || old.at.getTime() === next?.at.getTime()) continue
    if (next === undefined || next.at < old.at) return { kind: 'only-later', which }
    if (old.at <= now) return { kind: 'already-past', which }
  }
  if (after.graceMinutes < before.graceMinutes) return { kind: 'grace-shorter' }
  if (after.territory !== before.territory) return { kind: 'place-fixed' }
  const samePlan = JSON.stringify(before.plan) === JSON.stringify(after.plan)
  return handedIn && !samePlan ? { kind: 'locked-after-submission' } : null
}
