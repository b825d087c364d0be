import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { readWords } from '../../storage/reference/words-file.ts'
import { searchBank, suggest } from '../../storage/search/reads.ts'
import { sendPage } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import { readAskedSearch } from './question.ts'
import { searchPage } from './search-page.tsx'
import { suggestionOf, type Suggestions } from './suggestion.ts'

/** Results of each kind among all, and of one kind alone. */
const EACH_OF_ALL = 5
const EACH_OF_ONE = 50
/** As many as fit above the keyboard of a phone. */
const MOST_SUGGESTIONS = 6
const SHORTEST_FOR_SUGGESTIONS = 2

type Query = Readonly<Record<string, string | string[] | undefined>>

export function searchRoutes(app: FastifyInstance, site: Site): void {
  const glossary = new Map(readWords(site.dataFolder).map((entry) => [entry.key, entry]))
  for (const language of LANGUAGES) {
    app.get<{ Querystring: Query }>(`/${language}/search`, async (request, reply) => {
      const asked = readAskedSearch(request.query)
      if (asked.q === '') return sendPage(site, request, reply, searchPage(language, asked, null))
      const { q, kind } = asked
      const answer = await searchBank(site.db, {
        q,
        language,
        each: kind === null ? EACH_OF_ALL : EACH_OF_ONE,
        ...(kind === null ? {} : { kinds: [kind] }),
      })
      const shelves = { atlas: site.atlas(), glossary }
      reply.header('x-robots-tag', 'noindex')
      return sendPage(site, request, reply, searchPage(language, asked, { asked, answer, shelves }))
    })
    app.get<{ Querystring: Query }>(`/${language}/search/suggestions.json`, async (request, reply) => {
      const { q } = readAskedSearch(request.query)
      const hits =
        Array.from(q).length < SHORTEST_FOR_SUGGESTIONS
          ? []
          : await suggest(site.db, { q, language, limit: MOST_SUGGESTIONS })
      const answer: Suggestions = {
        suggestions: hits.map((hit) => suggestionOf(site.atlas(), language, hit)),
      }
      return reply
        .header('cache-control', 'public, max-age=60')
        .header('x-robots-tag', 'noindex')
        .send(answer)
    })
  }
}
