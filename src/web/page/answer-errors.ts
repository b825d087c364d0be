import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from '../api/problem.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { languageOf, refusalPage } from './refusal-page.tsx'
import { sendPage } from './send-page.tsx'

type Failure = { statusCode?: number; code?: string; message: string }

/** The one place that turns a broken or refused request into an answer: a page for people, a problem for programs. */
export function answerErrors(app: FastifyInstance, site: Site): void {
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/'))
      return sendProblem(reply, { status: 404, title: 'Not found', detail: request.url })
    const page = refusalPage(languageOf(request), siteWords.notFoundTitle, siteWords.notFoundText)
    return sendPage(site, request, reply, page, 404)
  })
  app.setErrorHandler((error: Failure, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ err: error, url: request.url }, 'request failed')
    if (request.url.startsWith('/api/')) {
      const detail = status >= 500 ? `request ${request.id}` : error.message
      return sendProblem(reply, {
        status,
        title: status >= 500 ? 'Internal error' : 'Request refused',
        detail,
      })
    }
    return refuse(site, request, reply, status, error.code ?? '')
  })
}

function refuse(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
): FastifyReply {
  const language = languageOf(request)
  const text =
    code === 'TWIZA_ORIGIN'
      ? siteWords.staleFormText
      : status === 429
        ? siteWords.tooManyText
        : status >= 500
          ? siteWords.errorText
          : siteWords.notFoundText
  const title = status >= 500 ? siteWords.errorTitle : siteWords.refusedTitle
  return sendPage(site, request, reply, refusalPage(language, title, text, { id: request.id }), status)
}
