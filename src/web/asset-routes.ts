import type { FastifyInstance } from 'fastify'
import { MARK_SVG } from './page/mark.tsx'
import type { Site } from './site.ts'
import { notFound } from './page/not-found.ts'

/** Styles, scripts and the font, already compressed; their names carry their hash, so they never expire. */
export function assetRoutes(app: FastifyInstance, site: Site): void {
  app.get('/assets/mark.svg', { compress: false }, async (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(MARK_SVG),
  )
  app.get('/favicon.ico', { compress: false }, async (_request, reply) =>
    reply.redirect('/assets/mark.svg', 301),
  )
  app.get<{ Params: { file: string } }>('/assets/:file', { compress: false }, async (request, reply) => {
    const asset = site.assets.files.get(request.params.file)
    if (asset === undefined) return notFound(reply)
    const accepts = String(request.headers['accept-encoding'] ?? '')
    reply
      .type(asset.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
    if (asset.type === 'font/woff2') return reply.send(asset.body)
    if (/\bbr\b/.test(accepts)) return reply.header('content-encoding', 'br').send(asset.brotli)
    if (/\bgzip\b/.test(accepts)) return reply.header('content-encoding', 'gzip').send(asset.gzip)
    return reply.send(asset.body)
  })
  app.get('/robots.txt', async (_request, reply) =>
    reply.type('text/plain').send('User-agent: *\nAllow: /\n'),
  )
}
