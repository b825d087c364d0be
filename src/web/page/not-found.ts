import type { FastifyReply } from 'fastify'

/** The same answer for what never was and for what is not hers to see, to the letter. */
export function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound()
  return reply
}
