/** A contest as programs are answered: what its pages show. What came out of it stands beside, once results are out. */
import { type Contest, contestPhase } from '../../domain/contest/contest.ts'

export function contestAnswer(contest: Contest, now: Date) {
  const { id, territory, meeting, plan, deadlines, graceMinutes, sample } = contest
  const { title, purpose, rules, categories, prizes, criteria, rounds, vote } = plan
  const moments = Object.entries(deadlines).map(([which, { civil, at, rules: by }]) => ({
    which,
    civil,
    at: at.toISOString(),
    rules: by,
  }))
  return {
    id,
    territory,
    meeting,
    phase: contestPhase(contest, now),
    title,
    purpose,
    rules,
    categories: [...categories],
    prizes: [...prizes],
    criteria: criteria.map(({ id: criterion, name, explanation, weight }) => ({
      id: criterion,
      name,
      explanation,
      weight,
    })),
    rounds: [...rounds],
    publicVote: vote !== null,
    deadlines: moments,
    graceMinutes,
    sample,
  }
}
export type ContestAnswer = ReturnType<typeof contestAnswer>
