/** The follow-up survey behind its secret link. */
import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { answerFollowUp } from '../../operations/answer-follow-up.ts'
import { surveyHash } from '../../operations/send-follow-up.ts'
import { readSurveyByHash } from '../../storage/accompaniment/follow-up-reads.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { type Body, entryOf } from './body.ts'
import { surveyPage } from './survey-page.tsx'
import { SURVEY_QUESTIONS, surveyWords } from './survey-words.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly token: string }
/** Without an account, by a secret link: 300 people of one network, three tries each. */
const POST = { preHandler: requireSameOrigin, config: { rateLimit: { max: 900, timeWindow: '1 minute' } } }

export function surveyRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.survey(language, ':token')
  app.get<{ Params: Params }>(path, async (request, reply) => {
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
    const { token } = request.params
    const survey = await readSurveyByHash(site.db, surveyHash(token))
    if (survey === null) return notFound(reply)
    const page = surveyPage(language, { token, answered: survey.answered, entry: {}, errors: [] })
    return sendPage(site, request, reply, page)
  })
  app.post<{ Params: Params; Body: Body | undefined }>(path, POST, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const { token } = request.params
    const entry = entryOf(request.body)
    const outcome = await answerFollowUp(site.db, token, entry, { now: new Date() })
    if (outcome.ok) return reply.redirect(paths.survey(language, token), 303)
    const errors = outcome.reasons.flatMap((reason) =>
      reason.kind === 'answer-missing'
        ? [
            {
              field: reason.field,
              message: words(language, surveyWords.missing, { question: SURVEY_QUESTIONS[reason.field] }),
            },
          ]
        : [],
    )
    if (errors.length === 0) return notFound(reply)
    return sendPage(
      site,
      request,
      reply,
      surveyPage(language, { token, answered: false, entry, errors }),
      422,
    )
  })
}
