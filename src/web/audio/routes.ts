/** The recordings themselves. */
import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'
import { audioAddress } from './address.ts'
import { notFound } from '../page/not-found.ts'

export function audioRoutes(app: FastifyInstance, { library }: Pick<Site, 'library'>): void {
  const files = new Map(library.recordings.map((each) => [audioAddress(each), each.bytes]))
  app.get<{ Params: { language: string; file: string } }>(
    '/audio/:language/:file',
    async ({ params }, reply) => {
      const bytes = files.get(`/audio/${params.language}/${params.file}`)
      if (bytes === undefined) return notFound(reply)
      return reply
        .type('audio/ogg')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(bytes)
    },
  )
}
