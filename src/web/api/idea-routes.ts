import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Language } from '../../domain/basics/language.ts'
import { type IdeaFault, ORIGIN_FIELDS, readIdea } from '../../domain/idea/read-idea.ts'
import { receiptLine } from '../../domain/idea/receipt.ts'
import { randomSimulationId } from '../../operations/save-simulation.ts'
import { type SubmitRefusal, type SubmittedIdea, submitIdea } from '../../operations/submit-idea.ts'
import { consentHash } from '../idea/consent.ts'
import { fieldErrors } from '../idea/faults.ts'
import { ideaReading } from '../idea/reading.ts'
import { IDEAS_PER_MINUTE } from '../idea/routes.tsx'
import { originOf } from '../page/origin.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { Refusal } from './answer-problems.ts'
import { requestLanguage } from './request-language.ts'
import { route } from './route.ts'
import { answer, language, problems } from './schemas/common.ts'
import { ideaRequest, receivedIdea } from './schemas/idea.ts'
import { apiProblemWords } from './words.ts'

const query = z.strictObject({ lang: language.optional() })

/** Takes an idea in for a program that somebody uses: the same reading, the same operation as the form. */
export function ideaRoutes(api: FastifyInstance, site: Site): void {
  route(
    api,
    'POST',
    '/ideas',
    {
      operationId: 'submitIdea',
      tag: 'ideas',
      summary: 'Puts an idea in and gives its receipt',
      description:
        'The header Idempotency-Key is needed: 16 to 200 visible ASCII letters, a fresh one for each idea. The same key with the same idea gives the first receipt again; with another idea it is refused (422). The receipt is given after the idea is safely kept. It is read by a moderator before anything is shown.',
      query,
      mostPerMinute: IDEAS_PER_MINUTE,
      body: ideaRequest,
      response: { 200: answer('The receipt', receivedIdea), ...problems(400, 413, 415, 422) },
    },
    async ({ body, request }) => {
      const reader = requestLanguage(request)
      const { consent, lang: _lang, ...typed } = body
      const origin = Object.fromEntries(ORIGIN_FIELDS.map((name) => [name, typed[name] ?? '']))
      const answers = { ...typed, ...(origin as Record<(typeof ORIGIN_FIELDS)[number], string>) }
      const read = readIdea(
        { ...answers, consent: consent ? consentHash(reader) : '' },
        ideaReading(site, reader),
      )
      if (!read.ok) throw faulty(read.reasons)
      const circumstances = { now: new Date(), id: randomSimulationId, keys: site.receiptKeys }
      const sent = await submitIdea(site.db, { idea: read.value, key: keyOf(request) }, circumstances)
      if (!sent.ok) throw keyRefused(sent.reasons[0] ?? { kind: 'key-malformed' })
      return received(site, request, reader, sent.value)
    },
  )
}

/** The draft standard writes the key as a quoted string; without quotes it is taken too. */
function keyOf(request: FastifyRequest): string {
  const header = request.headers['idempotency-key']
  return String(Array.isArray(header) ? header[0] : (header ?? '')).replace(/^"(.*)"$/, '$1')
}

function keyRefused({ kind }: SubmitRefusal): Refusal {
  const [status, word] =
    kind === 'key-malformed'
      ? ([400, apiProblemWords.keyMissing] as const)
      : ([422, apiProblemWords.keyUsed] as const)
  return new Refusal(status, (reader) => {
    const detail = words(reader, word)
    return { detail, errors: [{ pointer: '/header/idempotency-key', detail }] }
  })
}

/** Every fault at once, in the words of the form. */
function faulty(faults: readonly IdeaFault[]): Refusal {
  return new Refusal(422, (reader) => {
    const errors = fieldErrors(reader, faults).map(({ field, message }) => ({
      pointer: `#/${field === 'place' ? 'territory' : field}`,
      detail: message,
    }))
    return { detail: errors.map(({ detail }) => detail).join(' '), errors }
  })
}

function received(
  site: Site,
  request: FastifyRequest,
  reader: Language,
  { id, receipt, content, holderSecret }: SubmittedIdea,
) {
  const origin = originOf(site, request)
  const held = `${origin}${paths.heldIdea(reader, id, holderSecret)}`
  return { id, receipt, content, line: receiptLine(receipt), held }
}
