import type { Language } from '../../domain/basics/language.ts'
import { Ltr, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { accountWords as text } from './words.ts'

/** One question: whether this simulation belongs in her space. */
export function keepPage(language: Language, simulation: string): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.keepTitle) },
    content: (
      <Wrap>
        <h1>
          <W of={text.keepTitle} />
        </h1>
        <p class="lead">
          <Ltr>{simulation}</Ltr>
        </p>
        <form method="post" action={paths.myWork(language)}>
          <input type="hidden" name="simulation" value={simulation} />
          <p class="row">
            <button type="submit" class="button">
              <W of={text.keepIt} />
            </button>
            <a class="button quiet" href={paths.simulation(language, simulation)}>
              <W of={text.see} />
            </a>
          </p>
        </form>
      </Wrap>
    ),
  }
}
