import type { Language } from '../../domain/basics/language.ts'
import { isLanguage } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import type { CountedWord, Values, Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { Wrap } from './parts.tsx'
import type { Page } from './send-page.tsx'

/** One page for everything that cannot be shown: not found, refused, too many, broken. */
export function refusalPage(
  language: Language,
  title: Word | CountedWord,
  text: Word | CountedWord,
  values: Values = {},
): Page {
  return {
    head: { language, title: words(language, title, values) },
    content: (
      <Wrap>
        <h1>
          <W of={title} with={values} />
        </h1>
        <p class="lead">
          <W of={text} with={values} />
        </p>
        <p class="row">
          <a class="button" href={paths.territories(language)}>
            <W of={siteWords.territories} />
          </a>
          <a class="button quiet" href={paths.home(language)}>
            <W of={siteWords.home} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

/** The language a request speaks: the first segment of its path, else what the browser prefers, else Arabic. */
export function languageOf(request: {
  url: string
  headers: { 'accept-language'?: string | undefined }
}): Language {
  const first = request.url.split(/[/?]/)[1] ?? ''
  if (isLanguage(first)) return first
  for (const part of (request.headers['accept-language'] ?? '').split(',')) {
    const tag = (part.split(';')[0] ?? '').trim().toLowerCase().split('-')[0] ?? ''
    if (isLanguage(tag)) return tag
  }
  return 'ar'
}
