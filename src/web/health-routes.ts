import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'
import type { Site } from './site.ts'

/** `/livez`: the process answers. `/readyz`: its database answers too and the territories are loaded. */
export function healthRoutes(app: FastifyInstance, site: Site): void {
  app.get('/livez', { config: { rateLimit: false } }, async () => ({ status: 'live' }))
  app.get('/readyz', { config: { rateLimit: false } }, async (_request, reply) => {
    const territories = site.atlas().territories.size
    try {
      await sql`select 1`.execute(site.db)
    } catch {
      return reply.code(503).send({ status: 'not ready', because: 'the database does not answer' })
    }
    if (territories === 0)
      return reply.code(503).send({ status: 'not ready', because: 'no territory is loaded' })
    return { status: 'ready', territories }
  })
}
