/** What the one search box finds. */
import type { Language } from '../../domain/basics/language.ts'
import { didYouMean } from '../../domain/search/did-you-mean.ts'
import type { Hit, SearchAnswer, SearchQuestion } from '../../domain/search/document.ts'
import { FINDABLE } from '../../domain/search/document.ts'
import { marksIn, shownWording } from '../../domain/search/marks.ts'
import { wordsAsked } from '../../domain/search/asked.ts'
import type { Database, Transaction } from '../database.ts'
import { type LookedUp, lookUp, type Ranked } from './look-up.ts'

const NOTHING: SearchAnswer = { groups: [], didYouMean: null }

/** Forgives spellings and typos; groups ranked, best first. Anything may be typed. */
export async function searchBank(
  db: Database | Transaction,
  question: SearchQuestion,
): Promise<SearchAnswer> {
  return answer(db, question, false)
}

export type Typing = { readonly q: string; readonly language: Language; readonly limit: number }

/** As one types: the last word may be only begun. Best first, of all kinds. */
export async function suggest(
  db: Database | Transaction,
  { q, language, limit }: Typing,
): Promise<readonly Hit[]> {
  const { groups } = await answer(db, { q, language, each: limit }, true)
  return groups
    .flatMap(({ hits }) => hits)
    .sort(better)
    .slice(0, limit)
}

async function answer(
  db: Database | Transaction,
  { q, language, kinds, each }: SearchQuestion,
  begun: boolean,
): Promise<SearchAnswer> {
  const words = wordsAsked(q)
  if (words.length === 0) return NOTHING
  const looked = await lookUp(db, words, { kinds: kinds ?? null, most: 3 * each + 12, begun })
  const hits = looked.ranked.map((ranked) => hitOf(ranked, looked, language)).sort(better)
  const titles = hits.slice(0, 5).map(({ document }) => document.title)
  const meant = hits.length === 0 ? null : didYouMean(q, looked.needs, titles)
  return { groups: grouped(hits, looked.ranked, each), didYouMean: meant }
}

function hitOf({ document, score }: Ranked, { needs }: LookedUp, language: Language): Hit {
  return { document, score, marks: marksIn(shownWording(document.title, language), needs) }
}

function better(a: Hit, b: Hit): number {
  return (
    b.score - a.score ||
    b.document.prominence - a.document.prominence ||
    FINDABLE.indexOf(a.document.kind) - FINDABLE.indexOf(b.document.kind) ||
    (a.document.ref < b.document.ref ? -1 : 1)
  )
}

function grouped(hits: readonly Hit[], ranked: readonly Ranked[], each: number): SearchAnswer['groups'] {
  const totals = new Map(ranked.map(({ document, total }) => [document.kind, total]))
  const kinds = [...new Set(hits.map(({ document }) => document.kind))]
  return kinds.map((kind) => ({
    kind,
    hits: hits.filter(({ document }) => document.kind === kind).slice(0, each),
    total: totals.get(kind) ?? 0,
  }))
}
