/** The one place that turns a refused or broken request of the interface into Problem Details. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { type Fault, type Problem, sendProblem } from './problem.ts'
import { faultsOf, type Issue, type Place } from './request-faults.ts'
import { requestLanguage } from './request-language.ts'
import { apiProblemWords } from './words.ts'

type Failure = {
  readonly statusCode?: number
  readonly code?: string
  readonly message: string
  readonly validation?: readonly Issue[]
  readonly validationContext?: Place
}

/** Thrown by a handler that cannot answer: the language and the status are decided here, once. */
export class Refusal extends Error {
  readonly status: 400 | 404 | 422
  readonly say: (language: Language) => { readonly detail: string; readonly errors?: readonly Fault[] }
  constructor(status: Refusal['status'], say: Refusal['say']) {
    super('refused')
    this.status = status
    this.say = say
  }
}

/** Nothing under this code or id. */
export function unknown(word: Word, values: Readonly<Record<string, string>>): Refusal {
  return new Refusal(404, (language) => ({ detail: words(language, word, values) }))
}

export function answerProblems(api: FastifyInstance): void {
  api.setNotFoundHandler((request, reply) => {
    const language = requestLanguage(request)
    const path = request.url.split('?')[0] ?? ''
    return sendProblem(reply, {
      status: 404,
      title: words(language, apiProblemWords.notFound),
      detail: words(language, apiProblemWords.unknownPath, { path }),
    })
  })
  api.setErrorHandler((error: Failure | Refusal, request, reply) => {
    const problem = problemOf(error, request)
    if (problem.status >= 500) request.log.error({ err: error, url: request.url }, 'request failed')
    return sendProblem(reply, problem)
  })
}

function problemOf(error: Failure | Refusal, request: FastifyRequest): Problem {
  const language = requestLanguage(request)
  const { refused, unread, notFound, broken, brokenText } = apiProblemWords
  if (error instanceof Refusal) {
    const title = words(language, error.status === 404 ? notFound : refused)
    return { status: error.status, title, ...error.say(language) }
  }
  if (error.validation !== undefined) return invalid(language, error.validation, error.validationContext)
  const status = error.statusCode ?? 500
  const known = CAUSES[status]
  if (known !== undefined)
    return {
      status,
      title: words(language, status === 400 ? unread : refused),
      detail: words(language, known),
    }
  if (status < 500) return { status, title: words(language, refused), detail: error.message }
  return { status, title: words(language, broken), detail: words(language, brokenText, { id: request.id }) }
}

const CAUSES: Readonly<Record<number, Word>> = {
  400: apiProblemWords.notJson,
  413: apiProblemWords.tooLarge,
  415: apiProblemWords.notJsonType,
  429: apiProblemWords.tooMany,
}

/** A body that is JSON but not what was asked is understood and refused; anything else could not be read. */
function invalid(language: Language, issues: readonly Issue[], place: Place = 'querystring'): Problem {
  const errors = faultsOf(language, place, issues)
  const status = place === 'body' ? 422 : 400
  const title = words(language, place === 'body' ? apiProblemWords.refused : apiProblemWords.unread)
  return { status, title, detail: errors.map(({ detail }) => detail).join(' '), errors }
}
