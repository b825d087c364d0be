import type { Language } from '../../domain/basics/language.ts'
import { read } from '../../domain/basics/language.ts'
import { isOwn, type OwnText } from '../../domain/basics/own-text.ts'

/** The words of a title as a page shows them, and their language; null for a person's own words. */
export function titleIn(language: Language, title: OwnText): { words: string; language: Language | null } {
  return isOwn(title) ? { words: title.own, language: null } : read(title, language)
}
