/**
 * When a request came in: what a deadline asks. Noted as soon as its headers are read, before its body, its
 * session or any queue, by a clock that does not jump; what a phone says of the time is never asked.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { steadyClock } from '../../domain/deadline/steady-clock.ts'

export const siteClock = steadyClock(Date.now, () => performance.now())

declare module 'fastify' {
  interface FastifyRequest {
    arrivedAt: Date | null
  }
}

/** Before every other hook. */
export function noteArrivals(app: FastifyInstance): void {
  app.decorateRequest('arrivedAt', null)
  app.addHook('onRequest', async (request) => {
    request.arrivedAt = siteClock.now()
  })
}

/** The same instant however often it is asked of one request. */
export function arrivalOf(request: FastifyRequest): Date {
  request.arrivedAt ??= siteClock.now()
  return request.arrivedAt
}
