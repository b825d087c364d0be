/** Under more load than can be answered, reading gives way to sending: a tiny page says when to come again. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Asked, isShed, type Load } from '../../domain/deadline/shedding.ts'

const LOOK_EVERY_MS = 50
const RETRY_AFTER_SECONDS = 5

/** Complete without style or script, in the languages of the site. */
const PAGE = Buffer.from(`<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>الموقع مزدحم</title>
<p>الموقع مزدحم الآن. لم يضع شيء. انتظر قليلا ثم أعد المحاولة.
<p lang="fr" dir="ltr">Le site est très demandé. Rien n’est perdu. Attendez un peu, puis recommencez.
<p lang="en" dir="ltr">The site is very busy. Nothing is lost. Wait a little, then try again.
`)

/** Probes and what programs measure: never shed. */
const ALWAYS = new Set(['/livez', '/readyz'])
const RECEIPT = /^\/[a-z]{2,3}\/entries\/[a-z0-9]{16}\/receipts\//

export type Shedding = {
  /** before every other hook: what is ready is let go last */
  readonly early: (app: FastifyInstance) => void
  /** after what is ready was sent: what must be drawn is let go first */
  readonly beforeDrawing: (app: FastifyInstance) => void
}

/** `now`: milliseconds that never go back. */
export function shedLoad(now: () => number): Shedding {
  const load = { lateMs: 0, reads: 0, writes: 0 }
  const early = (app: FastifyInstance) => {
    watchLateness(app, load, now)
    app.addHook('onRequest', async (request, reply) => {
      const kind = isRead(request) ? 'reads' : 'writes'
      load[kind] += 1
      reply.raw.once('close', () => {
        load[kind] -= 1
      })
      return letGo(kind === 'writes' ? 'write' : 'ready', load, request, reply)
    })
  }
  const beforeDrawing = (app: FastifyInstance) => {
    app.addHook('onRequest', async (request, reply) => {
      if (!isRead(request)) return
      return letGo(RECEIPT.test(request.url) ? 'receipt' : 'drawn', load, request, reply)
    })
  }
  return { early, beforeDrawing }
}

const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD'

function letGo(asked: Asked, load: Load, request: FastifyRequest, reply: FastifyReply) {
  if (!isShed(asked, load) || ALWAYS.has(request.url)) return
  reply.hijack()
  reply.raw.writeHead(503, {
    'retry-after': String(RETRY_AFTER_SECONDS),
    'content-type': 'text/html; charset=utf-8',
    'content-length': PAGE.length,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  })
  reply.raw.end(request.method === 'HEAD' ? undefined : PAGE)
  return reply
}

/** The worse of the last two looks: one good one between two bad ones is no rest. */
function watchLateness(app: FastifyInstance, load: { lateMs: number }, now: () => number): void {
  let expected = now() + LOOK_EVERY_MS
  let before = 0
  const timer = setInterval(() => {
    const late = Math.max(0, now() - expected)
    load.lateMs = Math.max(late, before)
    before = late
    expected = now() + LOOK_EVERY_MS
  }, LOOK_EVERY_MS)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
}
