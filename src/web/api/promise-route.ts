import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { PARTS, type Part } from '../../domain/activity/activity.ts'
import { METHODS } from '../../domain/activity/rank.ts'
import { NATION } from '../../domain/basics/territory-code.ts'
import { contextOfSite, promiseOfSite } from '../activity/promise-of-site.ts'
import type { Site } from '../site.ts'
import { calculationMessage } from '../words/calculation-message.ts'
import { Refusal, unknown } from './answer-problems.ts'
import { promiseAnswer } from './promise-answer.ts'
import { type GivenWeights, readWeightList, weightsWith } from './promise-weights.ts'
import { queryNumber } from './query-number.ts'
import { requestLanguage } from './request-language.ts'
import { route } from './route.ts'
import { code, language, problems } from './schemas/common.ts'
import { promise } from './schemas/promise.ts'
import { faultyQuery, knownCode } from './territory-routes.ts'
import { apiProblemWords } from './words.ts'

const MOST = 1000
const weightField = (part: Part) =>
  queryNumber(z.number().min(0).max(MOST))
    .optional()
    .meta({ description: `Weight of \`${part}\`, 0 to ${MOST}; only proportions count` })

const promiseQuery = z.strictObject({
  ...(Object.fromEntries(PARTS.map((part) => [`weight.${part}`, weightField(part)])) as Record<
    `weight.${Part}`,
    ReturnType<typeof weightField>
  >),
  weights: z.string().max(400).optional().meta({
    description:
      'The same as one list. A part that is not named keeps its starting weight, on the scale of the page (0 to 10).',
    example: 'need:3,resource:2',
  }),
  method: z.enum(METHODS).default('weighted-sum'),
  limit: queryNumber(z.int().min(1).max(100)).default(10).meta({
    description: 'How many activities are told, best first',
  }),
  lang: language.optional(),
})

export function promiseRoute(api: FastifyInstance, site: Site): void {
  route(
    api,
    'GET',
    '/territories/:code/promise',
    {
      operationId: 'rankActivities',
      tag: 'activities',
      summary: 'The activities that are promising in a territory, ranked, with reasons, doubts and stability',
      description:
        'Each activity has eight parts from 0 to 1, each with its figures, its reasons and what makes it less sure. The weights and the method are yours.',
      query: promiseQuery,
      params: z.object({ code }),
      response: {
        200: { description: 'The ranking', content: { 'application/json': { schema: promise } } },
        ...problems(400, 404, 422),
      },
    },
    ({ query, params, request }) => {
      const territory = knownCode(site, params.code)
      if (territory === NATION) throw unknown(apiProblemWords.nationHasNone, {})
      const table = promiseOfSite(site, territory)
      if (table === null) throw unknown(apiProblemWords.unknownCode, { code: params.code })
      const { activities: catalogue, models } = site.library
      const answer = promiseAnswer({ context: contextOfSite(site), catalogue, models }, table, {
        weights: weightsWith(givenWeights(query), catalogue.weights),
        method: query.method,
        limit: query.limit,
        language: requestLanguage(request),
      })
      if (answer.ok) return answer.value
      throw new Refusal(422, (reader) => {
        const errors = answer.reasons.map((reason) => ({
          pointer: '/query/weights',
          detail: calculationMessage(reader, reason),
        }))
        return { detail: errors.map(({ detail }) => detail).join(' '), errors }
      })
    },
  )
}

/** `weight.need=3` says more than the list. */
function givenWeights(query: z.output<typeof promiseQuery>): GivenWeights {
  const listed = query.weights === undefined ? {} : readWeightList(query.weights)
  const inRange = Object.values(listed ?? {}).every((weight) => weight >= 0 && weight <= MOST)
  if (listed === null || !inRange)
    throw faultyQuery('weights', apiProblemWords.faultWeights, { name: 'weights' })
  const single = PARTS.flatMap((part) => {
    const weight = query[`weight.${part}`]
    return weight === undefined ? [] : [[part, weight] as const]
  })
  return { ...listed, ...Object.fromEntries(single) }
}
