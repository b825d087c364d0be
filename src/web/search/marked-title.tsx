import { directionOf } from '../../domain/basics/language.ts'
import type { Hit } from '../../domain/search/document.ts'
import { useLanguage } from '../words/w.tsx'
import { spansOf } from './spans.ts'
import { titleIn } from './title.ts'

/** A title with the words that matched marked in it, isolated: it may be in another language than the page. */
export function MarkedTitle({ hit: { document, marks } }: { hit: Hit }) {
  const language = useLanguage()
  const title = titleIn(language, document.title)
  const other =
    title.language === null
      ? ({ lang: '', dir: 'auto' } as const)
      : title.language === language
        ? {}
        : { lang: title.language, dir: directionOf(title.language) }
  return (
    <bdi {...other}>
      {spansOf(title.words, marks).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
    </bdi>
  )
}
