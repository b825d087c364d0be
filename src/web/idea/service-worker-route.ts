import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'

/** The script that opens the form without a network, and the public keys with which anybody checks a receipt. */
export function serviceWorkerRoute(app: FastifyInstance, site: Site): void {
  const address = site.assets.island('offline-worker', 'ar') // it holds no words: any language's is the same
  const script = site.assets.files.get(address.replace('/assets/', ''))
  app.get('/sw.js', async (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', "default-src 'none'; connect-src 'self'")
      .send(script?.body),
  )
  app.get('/.well-known/twiza-receipt-key.json', async (_request, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'public, max-age=300')
      .header('access-control-allow-origin', '*')
      .send(JSON.stringify({ keys: site.receiptKeys.published })),
  )
}
