/** The contests a project took part in, where its team agreed to be shown and results are out. */
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import { prizeName } from '../../operations/record-awards.ts'
import { readContest } from '../../storage/contest/reads.ts'
import type { Database } from '../../storage/database.ts'
import { listAwards, shownEntriesOf } from '../../storage/results/reads.ts'

export type ShownContest = {
  readonly contest: string
  readonly title: SomeText
  readonly entry: EntryId
  readonly publishedAt: Date
  readonly prizes: readonly SomeText[]
}

export async function contestsOfProject(
  db: Database,
  project: string,
  now: Date,
): Promise<readonly ShownContest[]> {
  const shown = await shownEntriesOf(db, project, now)
  const found = await Promise.all(
    shown.map(async ({ contest: id, entry, publishedAt }) => {
      const contest = await readContest(db, id)
      if (contest === null) return []
      const awards = (await listAwards(db, id)).filter((award) => award.entry === entry)
      const prizes = awards.map(({ prize }) => prizeName(contest.plan, prize))
      return [{ contest: id, title: contest.plan.title, entry, publishedAt, prizes }]
    }),
  )
  return found.flat()
}
