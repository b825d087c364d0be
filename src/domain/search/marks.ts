/** Where the words that were asked stand in a text that is shown. */
import type { Language } from '../basics/language.ts'
import { read } from '../basics/language.ts'
import { isOwn, type OwnText } from '../basics/own-text.ts'
import { analyse } from './analysis.ts'
import type { Mark } from './document.ts'
import type { Need } from './needs.ts'
import { answers } from './rank.ts'
import { spotsOf } from './words.ts'

export function marksIn(text: string, needs: readonly Need[]): readonly Mark[] {
  const marks: Mark[] = []
  for (const { start, end, folded } of spotsOf(text)) {
    const word = analyse(folded)
    if (word.stop && needs.some(({ asked }) => !asked.analysis.stop)) continue
    if (!needs.some((need) => answers(word, need) > 0)) continue
    if (marks.at(-1)?.start !== start) marks.push({ start, end })
  }
  return marks
}

/** The wording of a title that a reader of `language` is shown. */
export function shownWording(title: OwnText, language: Language): string {
  return isOwn(title) ? title.own : read(title, language).words
}
