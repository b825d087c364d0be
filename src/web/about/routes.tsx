import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { readDataPackage } from '../../storage/reference/data-package.ts'
import { readNational } from '../../storage/reference/national-file.ts'
import { siteWords } from '../words/site.ts'
import { formsOf, wordsIn } from '../words/catalogue.ts'
import { languageOf, refusalPage } from '../page/refusal-page.tsx'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { whatTwizaIs } from './about-page.tsx'
import { accessibilityPage } from './accessibility-page.tsx'
import { dataFileName, dataPage } from './data-page.tsx'
import { languageCoverage, missingWordsCsv } from './language-coverage.ts'
import { languagesPage } from './languages-page.tsx'
import { lawPage } from './law-page.tsx'
import { methodsPage } from './methods-page.tsx'

/** What the pages of explanations show is read once: the files of `data/` do not change while a process runs. */
export function aboutRoutes(app: FastifyInstance, site: Site): void {
  const described = readDataPackage(site.dataFolder)
  const national = readNational(site.dataFolder)
  const coverage = languageCoverage(site.dataFolder)
  const { activities, models, examples } = site.library
  const dataTexts = wordsIn({ activities, models, examples: [...examples.values()] }, 'data').filter(
    ({ word }) => formsOf(word, 'zgh').length === 0,
  ).length

  for (const language of LANGUAGES) {
    const page = {
      about: () => whatTwizaIs(site, language),
      data: () => dataPage(site, language, described, national),
    }
    app.get(paths.about(language), async (request, reply) => sendPage(site, request, reply, page.about()))
    app.get(paths.data(language), async (request, reply) => sendPage(site, request, reply, page.data()))
    app.get(paths.methods(language), async (request, reply) =>
      sendPage(site, request, reply, methodsPage(site, language)),
    )
    app.get(paths.law(language), async (request, reply) =>
      sendPage(site, request, reply, lawPage(site, language)),
    )
    app.get(paths.accessibility(language), async (request, reply) =>
      sendPage(site, request, reply, accessibilityPage(site, language)),
    )
    app.get<{ Querystring: { area?: string | string[] } }>(
      paths.languages(language),
      async (request, reply) => {
        const { area } = request.query
        const chosen = typeof area === 'string' && coverage.missing.has(area) ? area : null
        return sendPage(site, request, reply, languagesPage(language, coverage, dataTexts, chosen))
      },
    )
  }
  app.get(paths.missingWords(), async (_request, reply) =>
    reply.type('text/csv; charset=utf-8').send(missingWordsCsv(coverage)),
  )
  dataFileRoute(app, site, new Map(described.resources.map((one) => [dataFileName(one), one.path])))
}

/** Each described file as it stands in `data/`; no other. */
function dataFileRoute(app: FastifyInstance, site: Site, files: ReadonlyMap<string, string>): void {
  app.get<{ Params: { file: string } }>(paths.dataFile(':file'), async (request, reply) => {
    const path = files.get(request.params.file)
    if (path === undefined) {
      const page = refusalPage(languageOf(request), siteWords.notFoundTitle, siteWords.notFoundText)
      return sendPage(site, request, reply, page, 404)
    }
    return reply
      .type(path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .send(createReadStream(join(site.dataFolder, path)))
  })
}
