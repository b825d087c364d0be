import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { ideaLetterWords } from './words.ts'

/** To who left a contact with an idea at a meeting: its receipt and her private link. `origin`: where the site is. */
export function ideaLetter(origin: string) {
  return (
    language: Language,
    { id, number, secret }: { readonly id: string; readonly number: string; readonly secret: string },
  ) => ({
    subject: words(language, ideaLetterWords.subject),
    body: words(language, ideaLetterWords.body, {
      number,
      link: `${origin}${paths.heldIdea(language, id, secret)}`,
    }),
  })
}
