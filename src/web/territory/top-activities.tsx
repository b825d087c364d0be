import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import { territoryWords } from './words.ts'

/** The door to the ranking of activities in this territory. */
export function TopActivities({ language, code }: { site: Site; language: Language; code: TerritoryCode }) {
  return (
    <section aria-labelledby="promising">
      <h2 id="promising">
        <W of={territoryWords.promising} />
      </h2>
      <p>
        <a class="button" href={paths.promise(language, code)}>
          <W of={territoryWords.seePromise} />
        </a>
      </p>
    </section>
  )
}
