/** What the one search box finds. */
import type { Language } from '../../domain/basics/language.ts'
import { type AskedWord, inquiryOf, wordsAsked } from '../../domain/search/asked.ts'
import { didYouMean } from '../../domain/search/did-you-mean.ts'
import {
  FINDABLE,
  type Findable,
  type Hit,
  type SearchAnswer,
  type SearchQuestion,
} from '../../domain/search/document.ts'
import { wholeOf } from '../../domain/search/lexemes.ts'
import { marksIn, shownWording } from '../../domain/search/marks.ts'
import { type Need, needsOf } from '../../domain/search/needs.ts'
import { score, titleFit } from '../../domain/search/rank.ts'
import type { Database, Transaction } from '../database.ts'
import { type Found, findDocuments } from './found.ts'
import { knowledgeOf } from './knowledge.ts'

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
  const { found, needs, whole } = await lookUp(db, words, {
    kinds: kinds ?? null,
    most: 3 * each + 12,
    begun,
  })
  const hits = found.map(({ document, covers }): Hit => {
    const title = titleFit(document.title, needs, words.length, whole)
    const marks = marksIn(shownWording(document.title, language), needs)
    return { document, marks, score: score({ title, covers, prominence: document.prominence }, words.length) }
  })
  hits.sort(better)
  const titles = hits.slice(0, 5).map(({ document }) => document.title)
  return {
    groups: grouped(hits, found, each),
    didYouMean: found.length === 0 ? null : didYouMean(q, needs, titles),
  }
}

type Looking = { readonly kinds: readonly Findable[] | null; readonly most: number; readonly begun: boolean }

/** All words asked; else, doubting those that are known; else some of them, the rarest first. */
async function lookUp(
  db: Database | Transaction,
  words: readonly AskedWord[],
  { kinds, most, begun }: Looking,
): Promise<{ found: readonly Found[]; needs: readonly Need[]; whole: string | null }> {
  const knowledge = await knowledgeOf(db, inquiryOf(words))
  const name = wholeOf(words.map(({ analysis }) => analysis))
  const whole = name !== null && knowledge.documents.has(name) ? name : null
  const sure = needsOf(words, knowledge, { begun, doubt: false })
  const first = await findDocuments(db, { needs: sure, whole, match: 'all', kinds, most })
  if (first.length > 0) return { found: first, needs: sure, whole }
  const needs = needsOf(words, knowledge, { begun, doubt: true })
  for (const match of ['all', 'rarest'] as const) {
    const found = await findDocuments(db, { needs, whole, match, kinds, most })
    if (found.length > 0) return { found, needs, whole }
  }
  return { found: [], needs, whole }
}

function better(a: Hit, b: Hit): number {
  return (
    b.score - a.score ||
    b.document.prominence - a.document.prominence ||
    FINDABLE.indexOf(a.document.kind) - FINDABLE.indexOf(b.document.kind) ||
    (a.document.ref < b.document.ref ? -1 : 1)
  )
}

function grouped(hits: readonly Hit[], found: readonly Found[], each: number): SearchAnswer['groups'] {
  const totals = new Map(found.map(({ document, total }) => [document.kind, total]))
  const kinds = [...new Set(hits.map(({ document }) => document.kind))]
  return kinds.map((kind) => ({
    kind,
    hits: hits.filter(({ document }) => document.kind === kind).slice(0, each),
    total: totals.get(kind) ?? 0,
  }))
}
