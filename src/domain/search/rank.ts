/** How well a found document fits what was asked: how much of it, where it stands, and what stands beside it. */
import { type OwnText, wordings } from '../basics/own-text.ts'
import { type Analysis, analyse } from './analysis.ts'
import { KEY, STEM, wholeOf } from './lexemes.ts'
import type { How, Need } from './needs.ts'
import { spotsOf } from './words.ts'

/** What a match is worth, the surest first. */
const WORTH: Readonly<Record<How, number>> = {
  word: 1,
  stem: 0.9,
  begun: 0.8,
  near: 0.7,
  concept: 0.6,
  key: 0.5,
}
/** A neighbour in spelling that also sounds the same. */
const SAME_SOUND = 0.05

/** A word that alone says the same, in another language or spelling; one of several that do together. */
const SAME_MEANING = 0.85
const PART_OF_MEANING = 0.6

function meaning(word: Analysis, phrases: ReadonlySet<string>): number {
  if (phrases.has(word.stem)) return SAME_MEANING
  for (const phrase of phrases) if (` ${phrase} `.includes(` ${word.stem} `)) return PART_OF_MEANING
  return 0
}

/** How well a word of a title answers a need; 0: not at all. */
export function answers(word: Analysis, need: Need): number {
  let best = meaning(word, need.phrases)
  for (const { lexeme, how } of need.alternatives) {
    if (how === 'concept' || !matches(word, lexeme, how)) continue
    const sound = how === 'near' && word.keys[0] !== undefined && word.keys[0] === need.asked.analysis.keys[0]
    best = Math.max(best, WORTH[how] + (sound ? SAME_SOUND : 0))
  }
  return best
}

function matches(word: Analysis, lexeme: string, how: How): boolean {
  if (how === 'begun') return word.word.startsWith(lexeme)
  if (lexeme.startsWith(STEM)) return STEM + word.stem === lexeme || STEM + (word.looseStem ?? '') === lexeme
  if (lexeme.startsWith(KEY)) return word.keys.some((key) => KEY + key === lexeme)
  return word.word === lexeme
}

/** Half for the words asked that the title has, half for the words of the title that were asked; 1 the very name. */
export function titleFit(
  title: OwnText,
  needs: readonly Need[],
  asked: number,
  whole: string | null,
): number {
  return Math.max(0, ...wordings(title).map((text) => wordingFit(text, needs, asked, whole)))
}

function wordingFit(text: string, needs: readonly Need[], asked: number, whole: string | null): number {
  const all = spotsOf(text).map(({ folded }) => analyse(folded))
  const telling = all.filter(({ stop }) => !stop)
  const words = telling.length > 0 ? telling : all
  if (whole !== null && wholeOf(words) === whole) return 1
  const scores = needs.map((need) => Math.max(0, ...words.map((word) => answers(word, need))))
  const cover = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, asked)
  const met = words.filter((word) => needs.some((need) => answers(word, need) > 0)).length
  const specific = met / Math.max(1, words.length)
  return cover * (0.55 + 0.4 * specific)
}

export type Fit = {
  readonly title: number
  /** Of each need, where it is met: 1 in the title, 0.7 in another name, 0.4 in the excerpt, 0.2 by a key; 0 not. */
  readonly covers: readonly number[]
  readonly prominence: number
}

/** 0 to about 1.1. */
export function score({ title, covers, prominence }: Fit, asked: number): number {
  const cover = covers.reduce((sum, each) => sum + each, 0) / Math.max(1, asked)
  return Math.round((0.6 * title + 0.4 * cover + 0.1 * prominence) * 1e6) / 1e6
}
