/** Results as open data: numbers and figures, titles where teams agreed, no persons. */
import type { Contest } from '../../domain/contest/contest.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import { csvOf } from '../api/csv.ts'
import type { PublicResult } from './show-result.ts'

const COLUMNS = [
  'contest',
  'entry',
  'title',
  'territory',
  'rank',
  'mean_mark',
  'ability',
  'ability_error',
  'prizes',
] as const

const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 1e6) / 1e6

function entryRows({ contest, shown, awards, exhibited, numbers }: PublicResult) {
  const ranked = new Map(shown.order.map((one, i) => [one.entry, { ...one, rank: i + 1 }]))
  const ids = [...new Set<EntryId>([...ranked.keys(), ...awards.map(({ entry }) => entry)])]
  return ids.map((id) => {
    const one = ranked.get(id)
    const content = exhibited.get(id)?.entry.content
    return {
      contest: contest.id,
      entry: entryNumber(numbers.get(id) ?? one?.number ?? null),
      title: content?.title ?? null,
      territory: content?.territory ?? null,
      rank: one?.rank ?? null,
      mean_mark: rounded(one?.total),
      ability: rounded(one?.ability?.value),
      ability_error: rounded(one?.ability?.error),
      prizes: awards.filter(({ entry }) => entry === id).map(({ prize, rank, by }) => ({ prize, rank, by })),
    }
  })
}

export function resultCsv(result: PublicResult): string {
  const rows = entryRows(result).map(({ prizes, ...row }) =>
    COLUMNS.map((name) =>
      name === 'prizes'
        ? prizes.map(({ prize, rank, by }) => `${by}:${prize.replace('*', '')}:${rank}`).join(' ')
        : row[name],
    ),
  )
  return csvOf(COLUMNS, rows)
}

export function resultJson(result: PublicResult) {
  const { contest, publishedAt, shown, jurors } = result
  const prizes = ({ plan }: Contest) =>
    plan.prizes.map(({ id, name, amount, count }) => ({ id, name, amountCentimes: amount, count }))
  return {
    contest: contest.id,
    title: contest.plan.title,
    territory: contest.territory,
    publishedAt: publishedAt.toISOString(),
    sample: contest.sample,
    prizes: prizes(contest),
    entries: entryRows(result),
    judging: {
      round: shown.round,
      method: shown.method,
      submitted: shown.submitted,
      jurors: shown.jurors,
      sheets: shown.sheets,
      comparisons: shown.comparisons,
      krippendorffAlpha: rounded(shown.alpha),
      pairAgreement: rounded(shown.pairAgreement),
    },
    jury: jurors.map(({ name, body }) => ({ name, body })),
  }
}
