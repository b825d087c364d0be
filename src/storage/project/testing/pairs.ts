/**
 * Pairs of ideas of one commune and sector, labelled by hand: the same idea in other words, another language or script,
 * or another idea that sounds as it. Written by the makers of this search: they say whether it does what was meant, not
 * how often people will be right with it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Concepts } from '../../../domain/search/concepts.ts'
import { tokensOf } from '../../../domain/search/fingerprint.ts'
import { type TokenCounts, textLikeness } from '../../../domain/search/likeness.ts'

export type Pair = {
  readonly split: 'dev' | 'held-out'
  readonly alike: 'yes' | 'no'
  readonly title: string
  readonly text: string
  readonly other_title: string
  readonly other_text: string
  readonly why: string
}

export function readPairs(): readonly Pair[] {
  const text = readFileSync(join(import.meta.dirname, 'pairs.csv'), 'utf8')
  return parse(text, { columns: true }) as Pair[]
}

/** As in an empty bank: every word is equally rare. */
const NO_BANK: TokenCounts = { of: new Map(), texts: 0 }

export function likenessOf(pair: Pair, concepts: Concepts): number {
  const one = tokensOf(`${pair.title}\n${pair.text}`, concepts)
  const other = tokensOf(`${pair.other_title}\n${pair.other_text}`, concepts)
  return textLikeness(one, other, NO_BANK)
}

/** Of the pairs called alike, how many are; of those that are, how many were called so. */
export function precisionAndRecall(
  pairs: readonly Pair[],
  concepts: Concepts,
  from: number,
): { readonly precision: number; readonly recall: number } {
  const called = pairs.filter((pair) => likenessOf(pair, concepts) >= from)
  const right = called.filter(({ alike }) => alike === 'yes').length
  const all = pairs.filter(({ alike }) => alike === 'yes').length
  return { precision: right / Math.max(1, called.length), recall: right / Math.max(1, all) }
}
