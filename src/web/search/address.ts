import type { Language } from '../../domain/basics/language.ts'
import type { SearchDocument } from '../../domain/search/document.ts'
import { paths } from '../paths.ts'
import { titleIn } from './title.ts'

/** The page of what was found. A word of the glossary has none of its own: it is shown among the results. */
export function addressOf(language: Language, document: SearchDocument): string {
  const { kind, ref } = document
  if (kind === 'word') {
    const { words } = titleIn(language, document.title)
    return `${paths.search(language, { q: words, kind })}#${wordId(ref)}`
  }
  const page = {
    territory: paths.territory,
    activity: paths.activity,
    model: paths.model,
    project: paths.project,
    programme: paths.programme,
    partner: paths.partner,
    meeting: paths.meeting,
    tour: paths.tour,
    contest: paths.contest,
  }[kind]
  return page(language, encodeURIComponent(ref))
}

/** Where a word of the glossary stands on the page of results. */
export function wordId(key: string): string {
  return `word-${key.replaceAll('.', '-')}`
}
