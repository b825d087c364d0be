/** A folded word as it is indexed and searched for. */
import { arabicStem, isArabic, withoutArticle, withoutOneLetter } from './arabic.ts'
import { keysOf } from './consonant-key.ts'
import { latinStem } from './latin-stem.ts'
import { STOP_WORDS } from './stop-words.ts'

export type Analysis = {
  /** Without an Arabic article. */
  readonly word: string
  readonly stem: string
  /** The stem if its first letter were an Arabic word written on (و, ب, ل, ف, ك); null when it cannot be. */
  readonly looseStem: string | null
  /** Consonant keys of at least three signs; two when an article may be written on. */
  readonly keys: readonly string[]
  readonly stop: boolean
}

/** Shorter keys say nothing: بن, ben, abn, bin. */
const SHORTEST_KEY = 3

function analyseAnew(folded: string): Analysis {
  const stop = STOP_WORDS.has(folded)
  if (!isArabic(folded)) {
    const stem = latinStem(folded)
    return { word: folded, stem, looseStem: null, keys: telling(stem), stop }
  }
  const word = withoutArticle(folded)
  const loose = withoutOneLetter(word)
  return {
    word,
    stem: arabicStem(word),
    looseStem: loose === null ? null : arabicStem(loose),
    keys: telling(word),
    stop: stop || STOP_WORDS.has(word),
  }
}

function telling(word: string): readonly string[] {
  return keysOf(word).filter((key) => key.length >= SHORTEST_KEY)
}

/** The same words come again and again; the oldest are forgotten first. */
const KEPT = 20_000
const kept = new Map<string, Analysis>()

export function analyse(folded: string): Analysis {
  const known = kept.get(folded)
  if (known !== undefined) return known
  const made = analyseAnew(folded)
  if (kept.size >= KEPT) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
  kept.set(folded, made)
  return made
}
