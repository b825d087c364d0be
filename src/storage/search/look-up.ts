/** From the words asked to ranked documents: first as they stand, then doubting them, then some of them. */
import { type AskedWord, inquiryOf } from '../../domain/search/asked.ts'
import type { Findable } from '../../domain/search/document.ts'
import { wholeOf } from '../../domain/search/lexemes.ts'
import { type Need, needsOf } from '../../domain/search/needs.ts'
import { score, titleFit } from '../../domain/search/rank.ts'
import type { Database, Transaction } from '../database.ts'
import { type Found, findDocuments, type Wanted } from './found.ts'
import { knowledgeOf } from './knowledge.ts'

export type Looking = {
  readonly kinds: readonly Findable[] | null
  /** Of each kind. */
  readonly most: number
  /** The last word is being typed. */
  readonly begun: boolean
}
export type Ranked = Found & { readonly score: number }
export type LookedUp = { readonly ranked: readonly Ranked[]; readonly needs: readonly Need[] }

/** A best title under this may be a slip for a better one, which must be better by so much. */
const GOOD = 0.7
const BETTER_BY = 0.15
/** A best title under this has hardly anything of what was asked. */
const POOR = 0.55

export async function lookUp(
  db: Database | Transaction,
  words: readonly AskedWord[],
  { kinds, most, begun }: Looking,
): Promise<LookedUp> {
  const inquiry = inquiryOf(words)
  const knowledge = await knowledgeOf(db, inquiry, 'unknown')
  const name = wholeOf(words.map(({ analysis }) => analysis))
  const whole = name !== null && knowledge.documents.has(name) ? name : null
  const find = async (needs: readonly Need[], match: Wanted['match']): Promise<LookedUp> => {
    const found = await findDocuments(db, { needs, whole, match, kinds, most })
    return { ranked: found.map((each) => ranked(each, needs, words.length, whole)), needs }
  }
  const first = await find(needsOf(words, knowledge, { begun, doubt: false }), 'all')
  if (best(first) >= GOOD) return first
  const doubting = needsOf(words, await knowledgeOf(db, inquiry, 'all'), { begun, doubt: true })
  const second = await find(doubting, 'all')
  const better = first.ranked.length === 0 || best(second) > best(first) + BETTER_BY ? second : first
  if (best(better) >= POOR || better.needs.length < 2) return better
  return together(better, await find(better.needs, 'rarest'))
}

/** Those that have all words and those that have some, in one list: the score says how much is there. */
function together(all: LookedUp, some: LookedUp): LookedUp {
  const known = new Set(some.ranked.map(({ document }) => `${document.kind} ${document.ref}`))
  const others = all.ranked.filter(({ document }) => !known.has(`${document.kind} ${document.ref}`))
  return { ranked: [...some.ranked, ...others], needs: all.needs }
}

function best({ ranked: all }: LookedUp): number {
  return Math.max(0, ...all.map((each) => each.score))
}

function ranked(found: Found, needs: readonly Need[], asked: number, whole: string | null): Ranked {
  const { document, covers } = found
  const title = titleFit(document.title, needs, asked, whole)
  return { ...found, score: score({ title, covers, prominence: document.prominence }, asked) }
}
