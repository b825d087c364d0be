/** letters under two senders, and under kills between sending and marking, before a provider that counts. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { queueLetter } from '../storage/letter/writes.ts'
import { type TestDatabase, withDatabase } from '../storage/testing/database.ts'
import type { SenderTask } from './testing/letter-sender.ts'

const LETTERS = 300
const PATIENCE_MS = 120_000

type Asked = { readonly key: string; readonly sender: number; readonly text: string; readonly at: number }
/** What the provider does with the request number `n`: takes it, or kills who sent it before or after its answer. */
type Fate = (n: number) => 'take' | 'kill-unanswered' | 'kill-answered'

async function withProvider(fate: Fate, work: (origin: string, asked: readonly Asked[]) => Promise<void>) {
  const asked: Asked[] = []
  const server = createServer((request, response: ServerResponse) => {
    const sender = Number(request.headers['x-sender'])
    const text = new URL(request.url ?? '', 'http://x').searchParams.get('text') ?? ''
    asked.push({ key: String(request.headers['idempotency-key']), sender, text, at: Date.now() })
    const end = fate(asked.length)
    if (end === 'kill-unanswered') return void process.kill(sender, 'SIGKILL')
    if (end === 'kill-answered') response.on('finish', () => process.kill(sender, 'SIGKILL'))
    response.end('{"taken":true}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function fill({ db }: TestDatabase): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (let n = 0; n < LETTERS; n += 1)
      await queueLetter(trx, {
        projectId: null,
        channel: 'phone',
        address: '+212612345678',
        language: 'ar',
        subject: '',
        body: `قرار ${n}`,
        messageId: `decision.${n}`,
        at: new Date(Date.now() - 1000),
      })
  })
}

/** Two senders, each begun anew when it was killed, until every letter is marked as sent. */
async function sendAll({ db, pool }: TestDatabase, provider: string): Promise<number> {
  const { host, port, user, database, connectionString } = pool.options
  const config = connectionString === undefined ? { host, port, user, database } : { connectionString }
  const task = JSON.stringify({ database: config, provider } as SenderTask)
  const senders: (ChildProcess | null)[] = [null, null]
  let begun = 0
  const start = (at: number) => {
    begun += 1
    const file = join(import.meta.dirname, 'testing', 'letter-sender.ts')
    const child = spawn(process.execPath, [...process.execArgv, file, task], { stdio: 'ignore' })
    senders[at] = child
    child.on('exit', () => {
      senders[at] = null
    })
  }
  const waiting = async () =>
    Number(
      (
        await db
          .selectFrom('letter')
          .select(({ fn }) => fn.countAll().as('n'))
          .where('sent_at', 'is', null)
          .executeTakeFirstOrThrow()
      ).n,
    )
  const end = Date.now() + PATIENCE_MS
  try {
    while ((await waiting()) > 0) {
      if (Date.now() > end) throw new Error(`${await waiting()} letters still wait`)
      for (const [at, sender] of senders.entries()) if (sender === null) start(at)
      await new Promise((done) => setTimeout(done, 50))
    }
  } finally {
    for (const sender of senders) {
      if (sender === null) continue
      sender.kill('SIGKILL')
      await once(sender, 'exit')
    }
  }
  return begun
}

test('two senders at once hand every letter to the provider once', () =>
  withDatabase(async (database) => {
    await fill(database)
    await withProvider(
      () => 'take',
      async (origin, asked) => {
        await sendAll(database, origin)
        assert.equal(asked.length, LETTERS)
        assert.equal(new Set(asked.map(({ key }) => key)).size, LETTERS)
        assert.equal(new Set(asked.map(({ sender }) => sender)).size, 2, 'both have worked')
        const took = asked.map(({ at }) => at - (asked[0]?.at ?? 0)).sort((a, b) => a - b)
        console.log(`# ${LETTERS} letters by two senders in ${took.at(-1)} ms`)
        assert.ok((took[Math.floor(LETTERS * 0.95)] ?? 0) <= 60_000)
      },
    )
  }))

test('killed before or after the answer, none is lost, and what is sent again bears the same message id', () =>
  withDatabase(async (database) => {
    await fill(database)
    const fate: Fate = (n) =>
      n % 50 === 20 && n <= LETTERS
        ? 'kill-unanswered'
        : n % 50 === 45 && n <= LETTERS
          ? 'kill-answered'
          : 'take'
    await withProvider(fate, async (origin, asked) => {
      const begun = await sendAll(database, origin)
      const texts = new Map<string, Set<string>>()
      for (const { key, text } of asked) texts.set(key, (texts.get(key) ?? new Set()).add(text))
      assert.equal(texts.size, LETTERS, 'a provider that honours the id sends each once')
      for (const [key, said] of texts) assert.equal(said.size, 1, key)
      const kills = begun - 2
      const again = asked.length - LETTERS
      console.log(
        `# ${kills} kills: ${LETTERS} letters, ${again} handed over again under their own id, 0 lost`,
      )
      assert.ok(kills >= 10, `${kills} kills`)
      assert.ok(again <= kills, `${again} again after ${kills} kills`)
      const marked = await database.db
        .selectFrom('letter')
        .select('tries')
        .where('sent_at', 'is not', null)
        .execute()
      assert.equal(marked.length, LETTERS)
    })
  }))
