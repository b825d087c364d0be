/** The juries on which somebody is, for her own space. */
import type { Language } from '../../domain/basics/language.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { readContest } from '../../storage/contest/reads.ts'
import type { Database } from '../../storage/database.ts'
import { contestsJudgedBy } from '../../storage/jury/reads.ts'
import { paths } from '../paths.ts'
import { Some, W } from '../words/w.tsx'
import { juryWords as text } from './words.ts'

export type OwnJury = { readonly contest: string; readonly title: SomeText }

/** Of contests that were not cancelled. */
export async function readOwnJuries(db: Database, person: PersonId): Promise<readonly OwnJury[]> {
  const contests = await Promise.all((await contestsJudgedBy(db, person)).map((id) => readContest(db, id)))
  return contests.flatMap((contest) =>
    contest === null || contest.standing === 'cancelled'
      ? []
      : [{ contest: contest.id, title: contest.plan.title }],
  )
}

export function OwnJuries({ language, juries }: { language: Language; juries: readonly OwnJury[] }) {
  if (juries.length === 0) return null
  return (
    <section aria-labelledby="juries">
      <h2 id="juries">
        <W of={text.title} />
      </h2>
      <ul class="plain">
        {juries.map(({ contest, title }) => (
          <li>
            <a class="touch" href={paths.jury(language, contest)}>
              <Some of={title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
