import type { Language } from '../../domain/basics/language.ts'
import type { MinutesToApprove } from '../../storage/minutes/reads.ts'
import { paths } from '../paths.ts'
import { Some, W } from '../words/w.tsx'
import { untilWord } from './minutes-view.tsx'
import { minutesWords as text } from './words.ts'

/** In one's own space: minutes of meetings where she was, each with the way to her say; nothing when none waits. */
export function OwnApprovals({
  language,
  waiting,
}: {
  language: Language
  waiting: readonly MinutesToApprove[]
}) {
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="minutes-waiting">
      <h2 id="minutes-waiting">
        <W of={text.waitingForYou} />
      </h2>
      <ul class="plain">
        {waiting.map(({ meeting, title, until }) => (
          <li class="card">
            <h3>
              <a href={paths.approveMinutes(language, meeting)}>
                <Some of={title} />
              </a>
            </h3>
            <p>
              <W of={text.answerBefore} with={{ until: untilWord(until.civil) }} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
