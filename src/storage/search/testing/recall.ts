/** How many of the labelled queries find what they look for among the first five. */
import type { Hit, SearchAnswer } from '../../../domain/search/document.ts'
import type { Database } from '../../database.ts'
import { searchBank } from '../reads.ts'
import type { LabelledQuery } from './queries.ts'

export type Recall = {
  readonly asked: number
  /** Among the five best of all kinds together. */
  readonly inFirstFive: number
  /** Among the five best of its own group. */
  readonly inGroupsFive: number
  readonly missed: readonly { readonly query: LabelledQuery; readonly answer: SearchAnswer }[]
}

const LANGUAGE = { ar: 'ar', fr: 'fr', zgh: 'zgh', darija: 'ar', en: 'en' } as const

export async function recallAtFive(db: Database, queries: readonly LabelledQuery[]): Promise<Recall> {
  const missed = []
  let [inFirstFive, inGroupsFive] = [0, 0]
  for (const query of queries) {
    const answer = await searchBank(db, { q: query.query, language: LANGUAGE[query.language], each: 5 })
    const groups = answer.groups.map(({ hits }) => hits)
    const together = groups.flat().sort((a, b) => b.score - a.score)
    const meant = ({ document }: Hit) =>
      query.expected.some(({ kind, ref }) => kind === document.kind && ref === document.ref)
    if (groups.some((hits) => hits.some(meant))) inGroupsFive += 1
    if (together.slice(0, 5).some(meant)) inFirstFive += 1
    else missed.push({ query, answer })
  }
  return { asked: queries.length, inFirstFive, inGroupsFive, missed }
}
