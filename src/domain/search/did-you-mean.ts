/** The query as it was corrected, in the letters it was typed in. */
import { type OwnText, wordings } from '../basics/own-text.ts'
import { analyse } from './analysis.ts'
import { withoutArticle } from './arabic.ts'
import type { Need } from './needs.ts'
import { answers } from './rank.ts'
import { spotsOf } from './words.ts'

const TIFINAGH = /[\u2D30-\u2D6F]/
const TIFINAGH_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'ⵅ'],
  [/gh/g, 'ⵖ'],
  [/ch/g, 'ⵛ'],
  [/ou/g, 'ⵓ'],
  ...Array.from('abgdefkhqijlmnrstyzwu', (letter, at): readonly [RegExp, string] => [
    new RegExp(letter, 'g'),
    Array.from('ⴰⴱⴳⴷⴻⴼⴽⵀⵇⵉⵊⵍⵎⵏⵔⵙⵜⵢⵣⵡⵓ')[at] ?? '',
  ]),
]

/**
 * Null when nothing was corrected. `titles`: of what was found, the best first: they say which correction was the right
 * one, and how it is written.
 */
export function didYouMean(q: string, needs: readonly Need[], titles: readonly OwnText[]): string | null {
  let corrected = q
  let changed = false
  for (const need of [...needs].sort((a, b) => b.asked.start - a.asked.start)) {
    const meant = need.corrections.length === 0 ? null : meantBy(need, titles)
    if (meant === null) continue
    const { start, end } = need.asked
    corrected = corrected.slice(0, start) + written(meant, q.slice(start, end), titles) + corrected.slice(end)
    changed = true
  }
  return changed ? corrected : null
}

/** Null when the best title has the word in another spelling of the same sound: it was understood as it is. */
function meantBy(need: Need, titles: readonly OwnText[]): string | null {
  for (const title of titles) {
    const words = wordings(title).flatMap((text) => spotsOf(text).map(({ folded }) => analyse(folded)))
    const met = need.corrections.find((correction) => words.some(({ word }) => word === correction))
    if (met !== undefined) return met
    if (words.some((word) => answers(word, need) > 0)) return null
  }
  return need.corrections[0] ?? null
}

/** The folded word as a title writes it, in small letters and with the article only if it was typed. */
function written(folded: string, typed: string, titles: readonly OwnText[]): string {
  const tifinagh = TIFINAGH.test(typed)
  for (const text of titles.flatMap(wordings))
    for (const { start, end, folded: found } of spotsOf(text)) {
      const shown = text.slice(start, end)
      if (analyse(found).word !== folded || TIFINAGH.test(shown) !== tifinagh) continue
      const lower = shown.toLowerCase()
      return typed.startsWith('ال') === lower.startsWith('ال') ? lower : withArticleAs(typed, lower)
    }
  return tifinagh
    ? TIFINAGH_LETTERS.reduce((word, [latin, letter]) => word.replace(latin, letter), folded)
    : folded
}

function withArticleAs(typed: string, shown: string): string {
  return typed.startsWith('ال') ? `ال${shown}` : withoutArticle(shown)
}
