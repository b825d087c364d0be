/** What the one search box finds, and how it is shown. */
import type { Language } from '../basics/language.ts'
import type { OwnText } from '../basics/own-text.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'

/** In the order in which groups stand when they are equally good. */
export const FINDABLE = [
  'territory',
  'activity',
  'model',
  'project',
  'programme',
  'partner',
  'meeting',
  'tour',
  'contest',
  'word',
] as const
export type Findable = (typeof FINDABLE)[number]

export type SearchDocument = {
  readonly kind: Findable
  /** Its code, id or key: the page is found by kind and ref. */
  readonly ref: string
  readonly title: OwnText
  /** One or two sentences under the title; null when there is nothing to say. */
  readonly excerpt: OwnText | null
  /** Other names and words it is found by: synonyms, spellings, keywords. */
  readonly aliases: readonly string[]
  readonly territory: TerritoryCode | null
  /** Breaks ties between equally good matches: 0 to 1 (a region before a commune of the same name). */
  readonly prominence: number
}

/** Where a matched word stands in the text shown: UTF-16 offsets, in order, not overlapping. */
export type Mark = { readonly start: number; readonly end: number }

export type Hit = {
  readonly document: SearchDocument
  readonly score: number
  /** Of the title in the language asked for (or the own words). */
  readonly marks: readonly Mark[]
}

/** A common word is not counted to the end: this many, or more (`search_best` in migrations/). */
export const MOST_COUNTED = 1000

export type SearchAnswer = {
  /** Best group first; in each the best hit first. `total` counts beyond those given, up to MOST_COUNTED. */
  readonly groups: readonly {
    readonly kind: Findable
    readonly hits: readonly Hit[]
    readonly total: number
  }[]
  /** The query as it was corrected, in the letters it was typed in; null when nothing was corrected. */
  readonly didYouMean: string | null
}

export type SearchQuestion = {
  readonly q: string
  readonly language: Language
  readonly kinds?: readonly Findable[]
  /** Hits a group gives. */
  readonly each: number
}
