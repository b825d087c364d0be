/** How often the search box finds what people look for, on everything that Twiza ships. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Language } from '../domain/basics/language.ts'
import type { Hit } from '../domain/search/document.ts'
import type { Database } from '../storage/database.ts'
import { searchBank } from '../storage/search/reads.ts'
import {
  type LabelledQuery,
  QUERY_LANGUAGES,
  readLabelledQueries,
  SPLITS,
} from '../storage/search/testing/queries.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { prepare } from './prepare.ts'

const DATA = join(import.meta.dirname, '../../data')
const FIRST = 5

/** The share of queries of each half that must find one of what was wanted: one query fewer than was measured. */
const FLOORS: Readonly<Record<LabelledQuery['language'], number>> = {
  ar: 0.92,
  fr: 0.96,
  zgh: 0.88,
  darija: 0.86,
  en: 0.9,
}

test('what people look for is among the first five results, whatever language and letters they type', async (t) => {
  await withDatabase(async ({ db }) => {
    await prepare(db, { dataFolder: DATA, now: new Date('2026-11-21T12:00:00Z'), log: () => undefined })
    const asked: (LabelledQuery & { readonly found: boolean })[] = []
    for (const query of readLabelledQueries()) asked.push({ ...query, found: await isFound(db, query) })
    const low: string[] = []
    for (const language of QUERY_LANGUAGES)
      for (const split of SPLITS) {
        const those = asked.filter((query) => query.language === language && query.split === split)
        const recall = those.filter(({ found }) => found).length / those.length
        const line = `${language}, ${split}: ${(100 * recall).toFixed(0)} % of ${those.length}`
        t.diagnostic(`recall at ${FIRST}, ${line}`)
        if (recall < FLOORS[language]) low.push(line)
      }
    assert.deepEqual(low, [])
  })
})

async function isFound(db: Database, { query, language, expected }: LabelledQuery): Promise<boolean> {
  const { groups } = await searchBank(db, { q: query, language: pageOf(language), each: FIRST })
  return groups
    .flatMap(({ hits }) => hits)
    .sort((a: Hit, b: Hit) => b.score - a.score)
    .slice(0, FIRST)
    .some(({ document }) => expected.some(({ kind, ref }) => document.kind === kind && document.ref === ref))
}

/** Darija is asked on the Arabic pages. */
function pageOf(language: LabelledQuery['language']): Language {
  return language === 'darija' ? 'ar' : language
}
