/** A contest with what came out of it, for downloads and programs: nothing that its pages do not show at that moment. */
import type { SomeText } from '../../domain/basics/some-text.ts'
import { type Contest, contestPhase } from '../../domain/contest/contest.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { publicView } from '../../domain/project/project.ts'
import { VOTE_PRIZE } from '../../domain/results/award.ts'
import { prizeName } from '../../operations/record-awards.ts'
import { voteOutcome } from '../../operations/vote-outcome.ts'
import { countEntries } from '../../storage/contest/entry-reads.ts'
import type { Database } from '../../storage/database.ts'
import { readProject } from '../../storage/project/reads.ts'
import { paths } from '../paths.ts'
import { resultJson } from '../results/files.ts'
import { type PublicResult, publicResult } from '../results/show-result.ts'
import { contestAnswer } from './contest-answer.ts'

type Asked = { readonly now: Date /** `https://twiza.example`, no slash */; readonly origin: string }

export async function contestRecord(db: Database, contest: Contest, { now, origin }: Asked) {
  const phase = contestPhase(contest, now)
  // told once nobody can come any more, as on its page
  const told = phase === 'judging' || phase === 'published'
  const result = await publicResult(db, contest, now)
  return {
    ...contestAnswer(contest, now),
    entriesSubmitted: told ? (await countEntries(db, contest.id)).submitted : null,
    result: result === null ? null : await resultRecord(db, result, { now, origin }),
  }
}
export type ContestRecord = Awaited<ReturnType<typeof contestRecord>>

async function resultRecord(db: Database, result: PublicResult, { now, origin }: Asked) {
  const { contest } = result
  const { publishedAt, entries, judging, jury } = resultJson(result)
  const file = (await voteOutcome(db, contest, { now }))?.file ?? null
  return {
    publishedAt,
    entries,
    judging,
    awards: await awardRecords(db, result),
    departures: result.departures.map(({ entry, ...rest }) => ({ ...named(result, entry), ...rest })),
    jury,
    /** each ballot, in the Pabulib format; null: no vote, or too few ballots to publish them one by one */
    ballots: file === null ? null : `${origin}${paths.ballots('ar', contest.id)}`,
  }
}

/** Its number; its title where the team agreed to be shown. */
function named({ exhibited, numbers }: PublicResult, entry: EntryId) {
  return {
    entry: entryNumber(numbers.get(entry) ?? null),
    title: exhibited.get(entry)?.entry.content.title ?? null,
  }
}

type AwardRecord = ReturnType<typeof named> & {
  readonly prize: string
  readonly name: SomeText
  readonly rank: number
  readonly by: 'jury' | 'vote'
  /** the record of the bank; null: not public, or its team did not agree to be shown */
  readonly project: string | null
  /** what the jury says */
  readonly reason: SomeText | null
}

function awardRecords(db: Database, result: PublicResult): Promise<readonly AwardRecord[]> {
  const { awards, reasons, contest, exhibited } = result
  return Promise.all(
    awards.map(async ({ entry, prize, rank, by }) => {
      const shown = exhibited.get(entry)
      const project = shown === undefined ? null : await readProject(db, shown.entry.project)
      return {
        prize: prize === VOTE_PRIZE ? 'public-choice' : prize,
        name: prizeName(contest.plan, prize),
        rank,
        by,
        ...named(result, entry),
        project: project === null || publicView(project) === null ? null : project.id,
        reason: by === 'jury' ? (reasons[entry] ?? null) : null,
      }
    }),
  )
}
