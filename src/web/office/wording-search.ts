/** Finding a text of the interface by what it says, in any language, as it ships or as it was changed. */
import type { WordPlace } from '../words/word-layer.ts'
import { formsByName, wordPlaces } from '../words/word-layer.ts'
import { isFixed } from './wording.ts'

export type FoundWords = { readonly places: readonly WordPlace[]; readonly total: number }

const MOST_FOUND = 50

/** The shortest first: a button before the sentence that mentions it. */
export function findWords(asked: string): FoundWords {
  const needle = folded(asked)
  if (needle === '') return { places: [], total: 0 }
  const found = wordPlaces().flatMap((place) => {
    if (isFixed(place)) return []
    const said = textsOf(place).filter((text) => text.includes(needle))
    const nearest = Math.min(...said.map((text) => text.length))
    return said.length === 0 ? [] : [{ place, nearest }]
  })
  const ordered = found.toSorted((a, b) => a.nearest - b.nearest)
  return { places: ordered.slice(0, MOST_FOUND).map(({ place }) => place), total: found.length }
}

const foldedOnce = new Map<string, string>()

function textsOf({ shipped, word }: WordPlace): readonly string[] {
  const before = Object.values(shipped)
  const now = Object.values(formsByName(word)).filter((form) => !before.includes(form))
  return [...before.map(foldedShipped), ...now.map(folded)]
}

/** What ships is the same as long as the process runs. */
function foldedShipped(form: string): string {
  const text = foldedOnce.get(form) ?? folded(form)
  foldedOnce.set(form, text)
  return text
}

/** Without case, accents, vowel marks, and the letters that people write for one another. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .toLowerCase()
    .trim()
}
