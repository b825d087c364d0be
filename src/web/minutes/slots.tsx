/** What capture and minutes show on a meeting's page and on its page in the back office. */
import type { Language } from '../../domain/basics/language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { readPublished } from '../../storage/minutes/reads.ts'
import { captureWords } from '../capture/words.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import { minutesWords as text } from './words.ts'

type Shown = { readonly site: Site; readonly language: Language; readonly meeting: Meeting }

/** The way to the minutes once they are published. */
export async function minutesSlot({ site, language, meeting }: Shown) {
  if ((await readPublished(site.db, meeting.id)).length === 0) return null
  return (
    <p class="row">
      <a class="button" href={paths.minutes(language, meeting.id)}>
        <W of={text.slot} />
      </a>
      <a class="button quiet" href={paths.minutesPdf(language, meeting.id)}>
        <W of={text.print} />
      </a>
    </p>
  )
}

/** For whoever plans it: writing down, presentations, minutes. */
export async function captureSlot({ language, meeting }: Shown) {
  if (meeting.shipped || meeting.standing !== 'announced') return null
  return (
    <section aria-labelledby="captured">
      <h2 id="captured">
        <W of={captureWords.slot} />
      </h2>
      <p class="row">
        <a class="button quiet" href={paths.capture(language, meeting.id)}>
          <W of={captureWords.title} />
        </a>
        <a class="button quiet" href={paths.captureFiles(language, meeting.id)}>
          <W of={captureWords.toFiles} />
        </a>
        <a class="button quiet" href={paths.editMinutes(language, meeting.id)}>
          <W of={text.edit} />
        </a>
      </p>
    </section>
  )
}
