/**
 * The plain implementation beside which the storm is measured: Fastify and pg as in their first examples. A submission is
 * one insert; no session, no permission, no deadline, no receipt, no journal, no letter; every read is one page in memory.
 * Arguments: address of PostgreSQL (socket folder), bytes of a page.
 */
import { gzipSync } from 'node:zlib'
import { randomBytes } from 'node:crypto'
import formBody from '@fastify/formbody'
import Fastify from 'fastify'
import pg from 'pg'

const [address = '{}', bytes = '20000'] = process.argv.slice(2)
const pool = new pg.Pool({ ...(JSON.parse(address) as pg.PoolConfig), max: 10 })
await pool.query(`create table if not exists plain_submission
  (id bigint generated always as identity primary key, entry text not null, body jsonb not null, at timestamptz not null)`)
const page = gzipSync(randomBytes(Number(bytes)))

const app = Fastify()
await app.register(formBody)
app.post<{ Params: { id: string } }>('/fr/entries/:id/submission', async (request, reply) => {
  const { id } = request.params
  const insert = 'insert into plain_submission (entry, body, at) values ($1, $2, now()) returning id'
  const { rows } = await pool.query<{ id: string }>(insert, [id, JSON.stringify(request.body)])
  return reply.redirect(`/fr/entries/${id}/receipts/${rows[0]?.id}`, 303)
})
app.get('/*', async (_request, reply) =>
  reply.type('text/html').header('content-encoding', 'gzip').send(page),
)
await app.listen({ port: 0, host: '127.0.0.1' })
const listening = app.server.address()
process.send?.(typeof listening === 'object' && listening !== null ? listening.port : 0)
