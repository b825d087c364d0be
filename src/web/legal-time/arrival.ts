/**
 * When a request came in: what a deadline asks. Noted as soon as its headers are read, before its body, its
 * session or any queue, by a clock that does not jump; what a phone says of the time is never asked.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { steadyClock } from '../../domain/deadline/steady-clock.ts'

export const siteClock = steadyClock(Date.now, () => performance.now())

const arrivals = new WeakMap<FastifyRequest, Date>()

/** Before every other hook. */
export function noteArrivals(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    arrivals.set(request, siteClock.now())
  })
}

/** The same instant however often it is asked of one request. */
export function arrivalOf(request: FastifyRequest): Date {
  const noted = arrivals.get(request)
  if (noted !== undefined) return noted
  const now = siteClock.now()
  arrivals.set(request, now)
  return now
}
