/** What every answer of the interface carries: who may read it, how long it may be kept, and whether it changed. */
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/** An import shows within this time in copies kept by browsers and proxies. */
const KEPT = 'public, max-age=300, stale-while-revalidate=86400'

/**
 * Any site may read without credentials. A GET has a weak validator (the same words, however compressed) and is not
 * sent again to who already has it.
 */
export function openToAll(api: FastifyInstance): void {
  api.addHook('onRequest', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*')
    reply.header('access-control-expose-headers', 'ETag, Link, X-Licence, X-Source, Content-Disposition')
    reply.header('cross-origin-resource-policy', 'cross-origin')
  })
  api.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return payload
    reply.header('vary', 'Accept, Accept-Language, Accept-Encoding')
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`
    reply.header('etag', tag).header('cache-control', KEPT)
    if (!matches(request.headers['if-none-match'], tag)) return payload
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    return null
  })
  api.options('/v1/*', { schema: { hide: true } as object }, async (_request, reply) =>
    reply
      .header('access-control-allow-methods', 'GET, HEAD, POST')
      .header('access-control-allow-headers', 'Content-Type, Accept-Language, If-None-Match')
      .header('access-control-max-age', '86400')
      .code(204)
      .send(),
  )
}

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  const bare = (one: string) => one.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((one) => bare(one) === bare(tag))
}
