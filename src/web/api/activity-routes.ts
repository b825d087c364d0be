import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { Activity } from '../../domain/activity/activity.ts'
import type { Site } from '../site.ts'
import { unknown } from './answer-problems.ts'
import { route } from './route.ts'
import { activity, activityList } from './schemas/activity.ts'
import { language, problems } from './schemas/common.ts'
import { apiProblemWords } from './words.ts'

const query = z.strictObject({ lang: language.optional() })

export function activityRoutes(api: FastifyInstance, site: Site): void {
  const { activities: catalogue, models } = site.library
  const modelsOf = (id: string) => models.filter((model) => model.activity === id).map((model) => model.id)
  const brief = ({ id, name, description, sector, odcoSector, newGeneration, audiences }: Activity) => ({
    id,
    name,
    description,
    sector,
    odcoSector,
    newGeneration,
    audiences,
    models: modelsOf(id),
  })
  route(
    api,
    'GET',
    '/activities',
    {
      operationId: 'listActivities',
      tag: 'activities',
      summary: 'The activities a cooperative may do for a living, and the starting weights of a promise',
      query,
      response: {
        200: { description: 'All activities', content: { 'application/json': { schema: activityList } } },
        ...problems(400),
      },
    },
    () => ({
      items: catalogue.activities.map(brief),
      startingWeights: catalogue.weights,
      sectors: catalogue.sectors.ten,
    }),
  )
  route(
    api,
    'GET',
    '/activities/:id',
    {
      operationId: 'getActivity',
      tag: 'activities',
      summary: 'One activity: the needs it answers, what it lives on, who can buy, its effects',
      query,
      params: z.object({ id: z.string().max(80).meta({ example: 'saffron' }) }),
      response: {
        200: { description: 'The activity', content: { 'application/json': { schema: activity } } },
        ...problems(400, 404),
      },
    },
    ({ params }) => {
      const found = catalogue.activities.find(({ id }) => id === params.id)
      if (found === undefined) throw unknown(apiProblemWords.unknownActivity, { id: params.id })
      return { ...found, models: modelsOf(found.id) }
    },
  )
}
