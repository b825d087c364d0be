import type { FastifyReply } from 'fastify'

/**
 * Problem Details for HTTP APIs (RFC 9457). `errors` points at each faulty member of the request: `#/changes/loan`
 * is a JSON Pointer into the body, `/query/limit` and `/path/code` name a parameter.
 */
export type Problem = {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly type?: string
  readonly errors?: readonly Fault[]
}
export type Fault = { readonly pointer: string; readonly detail: string }

export const PROBLEM_TYPE = 'application/problem+json'

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify({ type: 'about:blank', ...problem }))
}
