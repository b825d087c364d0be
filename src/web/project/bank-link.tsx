import type { Language } from '../../domain/basics/language.ts'
import type { ProjectFilter } from '../../domain/project/filter.ts'
import type { Database } from '../../storage/database.ts'
import { listProjects } from '../../storage/project/reads.ts'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { queryOfFilter } from './filter-query.ts'
import { bankLinkWords } from './record-words.ts'
import { projectWords } from './words.ts'

/** How many projects of the bank the public can find so. */
export async function projectTotal(db: Database, filter: ProjectFilter): Promise<number> {
  const { total } = await listProjects(db, filter, { after: 0, size: 1 })
  return total
}

/** From another page into the bank; `total` null: not counted. Where there is none, the way to be the first. */
export function BankLink(props: {
  language: Language
  filter: ProjectFilter
  total: number | null
  word: Word
}) {
  const { language, filter, total, word } = props
  return (
    <p class="row bank-link">
      {total === 0 ? (
        <>
          <span>
            <W of={bankLinkWords.none} />
          </span>
          <a href={paths.newIdea(language, saidOf(filter))}>
            <W of={projectWords.putIn} />
          </a>
        </>
      ) : (
        <>
          <a href={paths.projects(language, queryOfFilter(filter))}>
            <W of={word} />
          </a>
          {total === null ? null : (
            <span class="badge">
              <W of={projectWords.count} with={{ n: total, shown: number(language, total) }} />
            </span>
          )}
        </>
      )}
    </p>
  )
}

/** What is known of the idea already, for its form. */
function saidOf({ territory, sector, activity, model }: ProjectFilter) {
  return { territory, sector, activity, model }
}
