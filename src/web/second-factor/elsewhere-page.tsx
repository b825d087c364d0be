import type { Language } from '../../domain/basics/language.ts'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { isolated, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { elsewhereWords as text } from './elsewhere-words.ts'

export type ElsewhereView = { readonly name: string; readonly next: string; readonly failed: boolean }

export function elsewherePage(language: Language, view: ElsewhereView): Page {
  const { next, failed } = view
  const name = isolated(view.name)
  return {
    keep: false,
    head: { language, title: words(language, text.title), address: paths.signInElsewhere(language) },
    content: (
      <Wrap>
        <h1>
          <W of={text.title} />
        </h1>
        {failed ? (
          <Notice kind="bad">
            <W of={text.failed} />
          </Notice>
        ) : null}
        <p class="lead">
          <W of={text.lead} with={{ name }} />
        </p>
        <p>
          <a
            class="button"
            href={`${paths.signInElsewhere(language)}/go${next === '' ? '' : `?next=${encodeURIComponent(next)}`}`}
          >
            <W of={text.goOn} with={{ name }} />
          </a>
        </p>
        <p>
          <a class="touch" href={paths.signIn(language)}>
            <W of={text.byCode} />
          </a>
        </p>
      </Wrap>
    ),
  }
}
