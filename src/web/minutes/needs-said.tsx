import type { Language } from '../../domain/basics/language.ts'
import type { SaidNeed } from '../../storage/minutes/reads.ts'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { minutesWords as text } from './words.ts'

/** How many stand on a territory's page; the minutes have them all. */
export const MOST_NEEDS_SHOWN = 5

/** Needs of a territory as they were said at meetings whose minutes are published. */
export function NeedsSaid({ language, needs }: { language: Language; needs: readonly SaidNeed[] }) {
  if (needs.length === 0) return null
  return (
    <section aria-labelledby="needs-said">
      <h2 id="needs-said">
        <W of={text.needsSaid} />
      </h2>
      <p class="muted">
        <W of={text.needsSaidNote} />
      </p>
      <ul>
        {needs.map(({ meeting, words, language: spoken }) => (
          <li>
            <a href={paths.minutes(language, meeting)}>
              <bdi dir="auto" lang={spoken}>
                {words.slice(0, 200)}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
