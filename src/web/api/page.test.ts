import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { DOWNLOADS, QUESTIONS, SENT, SIMULATION_EXAMPLE } from './page-examples.ts'
import { OPERATION_WORDS } from './page-words.ts'
import { openApi } from './testing.ts'

let app: FastifyInstance
before(async () => {
  app = await openApi()
})
after(() => app.close())

test('every operation of the document is explained on the page, with an example that opens', async () => {
  const { paths } = (await app.inject('/api/v1/openapi.json')).json()
  const documented = Object.values(paths).flatMap((methods) =>
    Object.values(methods as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
  )
  const shown = [...QUESTIONS, ...DOWNLOADS]
  const sent = ['simulate', ...SENT.map(({ operation }) => operation)]
  assert.deepEqual([...shown.map(({ operation }) => operation), ...sent].sort(), documented.toSorted())
  assert.deepEqual(Object.keys(OPERATION_WORDS).sort(), documented.toSorted())
  for (const { path, example } of shown) {
    assert.ok(path in paths, path)
    const reply = await app.inject(`/api/v1${example}`)
    assert.equal(reply.statusCode, 200, example)
  }
})

test('the simulation of the page runs as it is written', async () => {
  const reply = await app.inject({ method: 'POST', url: '/api/v1/simulations', payload: SIMULATION_EXAMPLE })
  assert.equal(reply.statusCode, 200)
})

test('what the page sends is answered as it is written', async () => {
  for (const { path, headers, body } of SENT) {
    const reply = await app.inject({ method: 'POST', url: `/api/v1${path}`, headers, payload: body })
    assert.equal(reply.statusCode, 200, `${path}: ${reply.body.slice(0, 300)}`)
  }
})
