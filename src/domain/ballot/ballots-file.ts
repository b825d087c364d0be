/** The ballots of a contest as an election of Pabulib: what is published is what is counted, to the letter. */
import type { Contest } from '../contest/contest.ts'
import type { Entry, EntryId } from '../contest/entry.ts'
import type { Ballot } from './ballot.ts'
import { type PabulibFile, writePabulib } from '../vote/pabulib.ts'

/** `E-07`: how jurors and voters name it. */
export function entryLabel({ number }: Pick<Entry, 'number'>): string {
  return `E-${String(number ?? 0).padStart(2, '0')}`
}

/** Amounts in dirhams: `12000`, `1250.50`. */
function dirhams(centimes: number): string {
  const rest = centimes % 100
  const whole = String((centimes - rest) / 100)
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`
}

export type CountedVote = {
  readonly contest: Pick<Contest, 'id' | 'plan' | 'deadlines'>
  /** those that still stand, by number */
  readonly entries: readonly Entry[]
  readonly ballots: readonly Ballot[]
}

/** Approvals of entries that were taken out since are left out; a ballot of nothing else is an empty one. */
export function ballotsFile(vote: CountedVote): string {
  const label = new Map<EntryId, string>(vote.entries.map((entry) => [entry.id, entryLabel(entry)]))
  const labelsOf = ({ entries }: Ballot) => entries.flatMap((entry) => label.get(entry) ?? []).sort()
  const voted = vote.ballots.map((ballot) => ({ id: ballot.id, labels: labelsOf(ballot) }))
  const votesFor = (one: string) => voted.filter(({ labels }) => labels.includes(one)).length
  const file: PabulibFile = {
    meta: metaOf(vote),
    projects: {
      columns: ['project_id', 'cost', 'votes', 'name'],
      rows: vote.entries.map((entry) => {
        const one = entryLabel(entry)
        return [one, dirhams(entry.content.asks ?? 0), String(votesFor(one)), entry.content.title]
      }),
    },
    votes: { columns: ['voter_id', 'vote'], rows: voted.map(({ id, labels }) => [id, labels.join(',')]) },
  }
  return writePabulib(file)
}

function metaOf({ contest, entries, ballots }: CountedVote): PabulibFile['meta'] {
  const { title, vote } = contest.plan
  const rule = vote?.rule
  const most = vote?.mostApprovals ?? null
  const from = contest.deadlines['vote-opens']?.civil.slice(0, 10)
  const to = contest.deadlines['vote-closes']?.civil.slice(0, 10)
  return [
    ['description', title.fr ?? title.ar ?? title.en ?? ''],
    ['country', 'Morocco'],
    ['unit', 'Twiza'],
    ['instance', contest.id],
    ['num_projects', String(entries.length)],
    ['num_votes', String(ballots.length)],
    ['budget', dirhams(rule?.kind === 'equal-shares' ? rule.budget : allCosts(entries))],
    ['vote_type', 'approval'],
    ['rule', rule?.kind === 'equal-shares' ? 'equalshares/add1' : `votes/${rule?.winners ?? 0}`],
    ...(from === undefined ? [] : [['date_begin', from] as const]),
    ...(to === undefined ? [] : [['date_end', to] as const]),
    ['min_length', '1'],
    ...(most === null ? [] : [['max_length', String(most)] as const]),
    ['currency', 'MAD'],
  ]
}

/** A vote by count has no budget; the format wants one, so it is what all would cost. */
function allCosts(entries: readonly Entry[]): number {
  return entries.reduce((sum, { content }) => sum + (content.asks ?? 0), 0)
}

/** What one ballot of a published file approves, by the labels of entries; null: the file has no such ballot. */
export function labelsIn(
  { file }: { readonly file: PabulibFile },
  { contest, ballot }: { readonly contest: string; readonly ballot: string },
): readonly string[] | null {
  const instance = file.meta.find(([key]) => key === 'instance')?.[1]
  const [id, vote] = ['voter_id', 'vote'].map((column) => file.votes.columns.indexOf(column))
  const row = file.votes.rows.find((cells) => cells[id ?? -1] === ballot)
  if (instance !== contest || row === undefined) return null
  return (row[vote ?? -1] ?? '').split(',').filter((label) => label !== '')
}
