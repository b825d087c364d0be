import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { tidy, tidyLine } from '../../domain/idea/tidy.ts'
import { readTerritory } from '../../domain/idea/typed-territory.ts'
import { readAlike } from '../../storage/project/alike.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { paths } from '../paths.ts'
import { ownWords } from '../project/own.tsx'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { answersOf, type Body, readEntry } from './entry.ts'

export type AlikeLine = {
  readonly title: string
  readonly place: string
  readonly href: string
  readonly id: string
}

const MOST_SHOWN = 3

/** What is alike while one types. Posted, so that the words of an unsent idea stand in no address and no log. */
export function alikeRoute(app: FastifyInstance, site: Site, language: Language): void {
  const options = {
    preHandler: requireSameOrigin,
    bodyLimit: 256 * 1024,
    config: { rateLimit: { max: 3600, timeWindow: '1 minute' } },
  }
  const path = `${paths.ideas(language)}/alike.json`
  app.post<{ Body: Body | undefined }>(path, options, async (request, reply) => {
    const answers = answersOf(readEntry(request.body ?? {}))
    const territory = readTerritory(site.atlas(), answers.territory)
    const alike = await readAlike(site.db, {
      title: tidyLine(answers.title),
      text: tidy(answers.idea),
      territory: territory.ok ? territory.value : null,
      sector: answers.sector === '' ? null : answers.sector,
    })
    const items = alike.slice(0, MOST_SHOWN).map(
      ({ project }): AlikeLine => ({
        id: project.id,
        title: ownWords(language, project.title),
        place: words(language, territoryText(site, project.territory)),
        href: paths.project(language, project.id),
      }),
    )
    return reply.header('cache-control', 'no-store').send({ items })
  })
}
