import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from 'node:test'
import Fastify from 'fastify'
import { LIMITS } from '../../domain/deadline/shedding.ts'
import { shedLoad } from './shed-load.ts'

async function site() {
  const clock = { late: 0 }
  const shedding = shedLoad(() => performance.now() + clock.late)
  const app = Fastify()
  shedding.early(app)
  app.addHook('onRequest', async (request, reply) => {
    if (request.url === '/ready') return reply.send('ready')
  })
  shedding.beforeDrawing(app)
  for (const path of ['/drawn', '/livez', '/fr/entries/a123456789012345/receipts/1'])
    app.get(path, async () => 'drawn')
  app.post('/send', async () => 'taken')
  const rest = Promise.withResolvers<string>()
  app.post('/slow', () => rest.promise)
  await app.ready()
  /** From now on every turn comes so late. */
  const beLate = async (ms: number) => {
    const timer = setInterval(() => {
      clock.late += ms
    }, 10)
    await wait(130)
    return () => clearInterval(timer)
  }
  const ask = async (url: string, method: 'GET' | 'POST' = 'GET') => app.inject({ method, url })
  /** So many sendings are under way from now on. */
  const crowd = async (count: number) => {
    const waiting = Array.from({ length: count }, () => ask('/slow', 'POST'))
    await wait(20)
    return async () => {
      rest.resolve('taken')
      await Promise.all(waiting)
    }
  }
  return { app, ask, beLate, crowd }
}

test('a calm site lets nothing go, nor does a late one with few people', async () => {
  const { app, ask, beLate } = await site()
  for (const url of ['/drawn', '/ready']) assert.equal((await ask(url)).statusCode, 200)
  const stop = await beLate(LIMITS.ready.lateMs)
  for (const url of ['/drawn', '/ready']) assert.equal((await ask(url)).statusCode, 200)
  stop()
  await app.close()
})

test('pages to be drawn go first, with a tiny page; what is ready, receipts and sendings still come', async () => {
  const { app, ask, beLate, crowd } = await site()
  const disperse = await crowd(LIMITS.drawn.crowd + 1)
  const stop = await beLate(LIMITS.drawn.lateMs / 2) // five turns of ten milliseconds in each look
  const shed = await ask('/drawn')
  assert.equal(shed.statusCode, 503)
  assert.equal(shed.headers['retry-after'], '5')
  assert.ok(shed.rawPayload.length < 1000)
  for (const url of ['/ready', '/livez', '/fr/entries/a123456789012345/receipts/1'])
    assert.equal((await ask(url)).statusCode, 200, url)
  assert.equal((await ask('/send', 'POST')).statusCode, 200)
  stop()
  await wait(150)
  await disperse()
  assert.equal((await ask('/drawn')).statusCode, 200, 'it has come to rest')
  await app.close()
})

test('in a jam every read is let go, never a sending nor a probe', async () => {
  const { app, ask, beLate, crowd } = await site()
  const disperse = await crowd(LIMITS.ready.crowd + 1)
  const stop = await beLate(LIMITS.ready.lateMs)
  for (const url of ['/drawn', '/ready', '/fr/entries/a123456789012345/receipts/1'])
    assert.equal((await ask(url)).statusCode, 503, url)
  assert.equal((await ask('/send', 'POST')).statusCode, 200)
  assert.equal((await ask('/livez')).statusCode, 200)
  stop()
  await disperse()
  await app.close()
})
