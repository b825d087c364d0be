import type { Language } from '../../domain/basics/language.ts'
import type { Findable, Hit } from '../../domain/search/document.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { say } from '../words/word.ts'
import { addressOf } from './address.ts'
import { titleIn } from './title.ts'

import { notesOf } from './notes.ts'

/** Words with their language: the empty string for a person's own words, which nobody has told us. */
export type SaidWords = { readonly text: string; readonly lang: Language | '' }

/** One line of suggestions, as the island gets it. */
export type Suggestion = {
  readonly kind: Findable
  readonly title: SaidWords
  /** matched words of the title: pairs of UTF-16 offsets, start and end */
  readonly marks: readonly (readonly [number, number])[]
  /** path of its page */
  readonly address: string
  /** what it is, and where */
  readonly notes: readonly SaidWords[]
}

export type Suggestions = { readonly suggestions: readonly Suggestion[] }

export function suggestionOf(atlas: Atlas, language: Language, { document, marks }: Hit): Suggestion {
  const title = titleIn(language, document.title)
  return {
    kind: document.kind,
    title: { text: title.words, lang: title.language ?? '' },
    marks: marks.map(({ start, end }) => [start, end] as const),
    address: addressOf(language, document),
    notes: notesOf(atlas, document).map((note) => {
      const said = say(language, note)
      return { text: said.words, lang: said.language }
    }),
  }
}
