/** Finding a territory by what people type: Arabic or French name, part of a name, one typo, or HCP code. */
import { normalise, searchWords, withinOneTypo } from '../basics/normalise.ts'
import { LEVELS, type TerritoryCode } from '../basics/territory-code.ts'
import type { Atlas, Territory } from './atlas.ts'

type Entry = {
  readonly territory: Territory
  /** Arabic, French, Tamazight. */
  readonly names: readonly Spelling[]
}
/** A name, or what was typed: its telling words, and all of it run together with and without inner articles. */
type Spelling = { readonly words: readonly string[]; readonly runs: readonly string[] }
export type SearchIndex = readonly Entry[]

export type Found = {
  readonly territory: Territory
  /** 0 the very name; the more was guessed (beginning of a word, a typo), the higher. */
  readonly distance: number
}

export function buildSearchIndex(atlas: Atlas): SearchIndex {
  return [...atlas.territories.values()].map((territory) => {
    const { ar, fr, zgh } = territory.name
    return { territory, names: [ar, fr, ...(zgh === undefined ? [] : [zgh])].map(spellingOf) }
  })
}

function spellingOf(text: string): Spelling {
  const words = searchWords(text)
  const whole = normalise(text)
    .replaceAll(' ', '')
    .replace(/^ال(?=.{3})/u, '')
  return { words, runs: [...new Set([words.join(''), whole])] }
}

const indexes = new WeakMap<Atlas, SearchIndex>()

/** The index of an atlas, built once: an atlas never changes in place. */
export function searchIndexOf(atlas: Atlas): SearchIndex {
  const known = indexes.get(atlas)
  if (known !== undefined) return known
  const built = buildSearchIndex(atlas)
  indexes.set(atlas, built)
  return built
}

/** Best first, at most `limit`: closeness, then region before province before commune, then population. */
export function searchTerritories(atlas: Atlas, query: string, limit: number): readonly Found[] {
  const folded = normalise(query)
  if (folded === '') return []
  const asCode = /^\d[\d.]*[0-9a-z]*$/.test(folded) ? folded : null
  const typed = spellingOf(query)
  const found: Found[] = []
  for (const { territory, names } of searchIndexOf(atlas)) {
    const byCode = asCode === null ? null : codeDistance(asCode, territory.code)
    const byName = Math.min(...names.map((name) => nameDistance(typed, name)))
    const distance = Math.min(byCode ?? Number.POSITIVE_INFINITY, byName)
    if (Number.isFinite(distance)) found.push({ territory, distance })
  }
  return found.sort(better).slice(0, limit)
}

function better(a: Found, b: Found): number {
  return (
    a.distance - b.distance ||
    LEVELS.indexOf(a.territory.level) - LEVELS.indexOf(b.territory.level) ||
    (b.territory.population ?? 0) - (a.territory.population ?? 0)
  )
}

function codeDistance(typed: string, code: TerritoryCode): number | null {
  const lower = code.toLowerCase()
  if (lower === typed) return 0
  return lower.startsWith(typed) ? 1 : null
}

const PREFIX = 1
const TYPO = 3
const UNSAID = 0.25

/**
 * Every typed word must be found in the name. Words of the name that were not typed cost a little, so that
 * "Berkane" comes before "Sidi Berkane"; words run together ("Aitmelloul") cost as much as a beginning.
 */
function nameDistance(typed: Spelling, name: Spelling): number {
  const apart = typed.words.reduce((sum, word) => sum + wordDistance(word, name.words), 0)
  const unsaid = Math.max(0, name.words.length - typed.words.length) * UNSAID
  return Math.min(apart + unsaid, runTogetherDistance(typed.runs, name.runs))
}

function runTogetherDistance(typed: readonly string[], name: readonly string[]): number {
  if (typed.some((run) => name.includes(run))) return PREFIX
  const begins = typed.some((run) => run !== '' && name.some((whole) => whole.startsWith(run)))
  return begins ? 2 * PREFIX : Number.POSITIVE_INFINITY
}

function wordDistance(typed: string, name: readonly string[]): number {
  let best = Number.POSITIVE_INFINITY
  for (const word of name) {
    if (word === typed) return 0
    if (word.startsWith(typed)) best = Math.min(best, PREFIX)
    else if (typed.length >= 3 && word.length >= 4 && withinOneTypo(typed, word)) best = Math.min(best, TYPO)
    else if (typed.length >= 5 && word.length > typed.length && beginsAlmost(typed, word)) {
      best = Math.min(best, TYPO + PREFIX)
    }
  }
  return best
}

/** One typo in the beginning of a word that is still being typed. */
function beginsAlmost(typed: string, word: string): boolean {
  return [-1, 0, 1].some((more) => withinOneTypo(typed, word.slice(0, typed.length + more)))
}
