/** From a dossier to a registered cooperative. */
import type { FastifyInstance } from 'fastify'
import { type Language, LANGUAGES } from '../../domain/basics/language.ts'
import { mayWrite } from '../../domain/dossier/dossier.ts'
import { calendarFile } from '../../domain/founding/calendar-file.ts'
import { isStep } from '../../domain/founding/steps.ts'
import { madeAside } from '../simulation-papers/made-aside.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { territoryText } from '../project/named.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { answerPart, openPart } from './part-answers.ts'
import { articleNumber } from './finding-said.ts'
import { hubPage } from './hub-page.tsx'
import { isPart } from './live-data.ts'
import { openFounding } from './open-founding.ts'
import { isPaper, paperOf } from './papers/papers.ts'
import { publicPage } from './public-page.tsx'
import { answerStep } from './step-answers.ts'
import { stepPage } from './step-page.tsx'
import { DEADLINE_WORDS } from './step-words.ts'
import { foundingWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Step = { Params: { id: string; step: string }; Querystring: { member?: string } }
type Paper = { Params: { id: string; paper: string }; Querystring: { in?: string } }
const LIMIT = { config: perPerson(60) }

export function foundingRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    app.get(paths.foundingSteps(language), async (request, reply) =>
      sendPage(site, request, reply, publicPage(site, language)),
    )
    app.get(paths.founding(language, ':id'), async (request, reply) => {
      const of = await openFounding(site, language, { request, reply })
      return of === null ? reply : sendPage(site, request, reply, hubPage(of))
    })
    stepRoutes(app, site, language)
    fileRoutes(app, site, language)
  }
}

function stepRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.foundingStep(language, ':id', ':step')
  app.get<Step>(path, async (request, reply) => {
    const of = await openFounding(site, language, { request, reply })
    if (of === null) return reply
    const { step } = request.params
    if (isStep(step)) return sendPage(site, request, reply, stepPage({ of, step, typed: {}, errors: [] }))
    if (isPart(step)) return sendPage(site, request, reply, openPart(of, step, request.query.member))
    return notFound(reply)
  })
  const options = {
    preHandler: requireSameOrigin,
    config: perPerson(60),
  }
  app.post<Step>(path, options, async (request, reply) => {
    const of = await openFounding(site, language, { request, reply }, mayWrite)
    if (of === null) return reply
    const { step } = request.params
    const typed = typedIn(request.body)
    const answer = isStep(step)
      ? await answerStep(of, step, typed)
      : isPart(step)
        ? await answerPart(of, step, typed)
        : null
    if (answer === null) return notFound(reply)
    if ('to' in answer) return reply.redirect(answer.to, 303)
    return sendPage(site, request, reply, answer.page, 422)
  })
}

function typedIn(body: unknown): Readonly<Record<string, string>> {
  const pairs = typeof body === 'object' && body !== null ? Object.entries(body) : []
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.slice(0, 5000)]] : [])),
  )
}

function fileRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get(paths.foundingCalendar(language, ':id'), LIMIT, async (request, reply) => {
    const of = await openFounding(site, language, { request, reply })
    if (of === null) return reply
    const entries = of.deadlines
      .filter(({ met }) => !met)
      .map(({ id, safe, basis }) => ({
        uid: `${of.open.dossier.id}-${id}@twiza`,
        day: safe,
        summary: words(language, DEADLINE_WORDS[id]),
        description: `${words(language, foundingWords.articles, { article: articleNumber(basis.article) })}. ${words(language, foundingWords.holidays)}`,
      }))
    // whatever was said, or entered, since: a calendar takes the later one
    const sequence = of.events.length + Object.values(of.kept.versions).reduce((all, one) => all + one, 0)
    const name = words(language, foundingWords.deadlines)
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="twiza-deadlines.ics"')
      .send(calendarFile(entries, { name, sequence, now: new Date() }))
  })
  app.get<Paper>(`${paths.founding(language, ':id')}/papers/:paper`, LIMIT, async (request, reply) => {
    const of = await openFounding(site, language, { request, reply })
    if (of === null) return reply
    const paper = request.params.paper.replace(/\.pdf$/, '')
    if (!isPaper(paper)) return notFound(reply)
    const tongue =
      request.query.in === 'ar' || request.query.in === 'fr' ? request.query.in : spoken(language)
    const made = paperOf(paper, {
      language: tongue,
      founding: of.founding,
      law: site.library.law,
      territory: territoryText(site, of.open.project.territory)[tongue],
      today: of.today,
    })
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="twiza-${paper}-${tongue}.pdf"`)
      .send(await madeAside('founding', made))
  })
}

const spoken = (language: Language) => (language === 'fr' || language === 'en' ? 'fr' : 'ar')
