import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Forms are accepted only from this site's own pages: browsers say where a request comes from (Sec-Fetch-Site, else
 * Origin, else Referer); a request that says nothing is refused. No cookie is needed, so pages stay cacheable.
 */
export async function requireSameOrigin(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (isSameOrigin(request)) return undefined
  return reply.code(403).send(
    Object.assign(new Error('the form did not come from this site'), {
      statusCode: 403,
      code: 'TWIZA_ORIGIN',
    }),
  )
}

export function isSameOrigin(request: {
  headers: Record<string, string | string[] | undefined>
  host: string
}): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const from = request.headers.origin ?? request.headers.referer
  if (typeof from !== 'string' || !URL.canParse(from)) return false
  return new URL(from).host === request.host
}
