import type { FastifyReply } from 'fastify'

/** Problem Details for HTTP APIs (RFC 9457). `errors` points at each faulty member of the request. */
export type Problem = {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly type?: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', ...problem }))
}
