/** On a project's own record: the contests it took part in, where its team agreed and results are out. */
import type { Language } from '../../domain/basics/language.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import { prizeName } from '../../operations/record-awards.ts'
import { readContest } from '../../storage/contest/reads.ts'
import type { Database } from '../../storage/database.ts'
import { listAwards, shownEntriesOf } from '../../storage/results/reads.ts'
import { paths } from '../paths.ts'
import { dayWord } from '../words/format.ts'
import { Some, W } from '../words/w.tsx'
import { resultWords as text } from './words.ts'

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

export function ProjectContests({
  language,
  contests,
}: {
  language: Language
  contests: readonly ShownContest[]
}) {
  if (contests.length === 0) return null
  return (
    <section aria-labelledby="contests">
      <h2 id="contests">
        <W of={text.tookPart} />
      </h2>
      <ul>
        {contests.map(({ contest, title, publishedAt, prizes }) => (
          <li>
            <a class="target" href={paths.contestResults(language, contest)}>
              <Some of={title} />
            </a>{' '}
            <W of={dayWord(legalTime(publishedAt))} />{' '}
            {prizes.map((prize) => (
              <span class="badge good">
                <Some of={prize} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
