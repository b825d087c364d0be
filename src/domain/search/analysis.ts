/** A folded word as it is indexed and searched for. */
import { remembered } from '../basics/remembered.ts'
import { arabicStem, behindSlippedArticle, isArabic, withoutArticle, withoutOneLetter } from './arabic.ts'
import { keysOf, respelled, withoutLatinArticle } from './consonant-key.ts'
import { latinStem } from './latin-stem.ts'
import { STOP_WORDS } from './stop-words.ts'

export type Analysis = {
  /** Without an Arabic article. */
  readonly word: string
  readonly stem: string
  /** The stem without what may be written on: و, ب, ل, ف, ك, or the article of Darija; null when nothing can be. */
  readonly looseStem: string | null
  /** Consonant keys of at least three signs; two when an article may be written on. */
  readonly keys: readonly string[]
  /** Words that were perhaps meant, when this one is not known: behind a slipped article, digits spelled as letters. */
  readonly others: readonly string[]
  readonly stop: boolean
}

/** Shorter keys say nothing: بن, ben, abn, bin. */
const SHORTEST_KEY = 3

function analyseAnew(folded: string): Analysis {
  const stop = STOP_WORDS.has(folded)
  if (!isArabic(folded)) {
    const stem = latinStem(folded)
    const bare = withoutLatinArticle(folded)
    const looseStem = bare === null ? null : latinStem(bare)
    const other = respelled(folded)
    return { word: folded, stem, looseStem, keys: telling(stem), others: other === null ? [] : [other], stop }
  }
  const word = withoutArticle(folded)
  const loose = withoutOneLetter(word)
  return {
    word,
    stem: arabicStem(word),
    looseStem: loose === null ? null : arabicStem(loose),
    keys: telling(word),
    others: behindSlippedArticle(word),
    stop: stop || STOP_WORDS.has(word),
  }
}

function telling(word: string): readonly string[] {
  return keysOf(word).filter((key) => key.length >= SHORTEST_KEY)
}

export const analyse = remembered(20_000, analyseAnew)
