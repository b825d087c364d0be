import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { withDatabase } from '../storage/testing/database.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { sendLetters } from '../operations/send-letters.ts'
import { type SmsSettings, smsGateway } from './sms-gateway.ts'

type Taken = {
  readonly method: string
  readonly url: string
  readonly key: string
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

/** A provider of text messages that remembers what it was asked and answers as it is told. */
async function withProvider(
  answer: (response: ServerResponse, taken: Taken) => void,
  work: (origin: string, taken: readonly Taken[]) => Promise<void>,
): Promise<void> {
  const taken: Taken[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one = { method, url, body, headers, key: String(headers['idempotency-key']) }
      taken.push(one)
      answer(response, one)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, taken)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const LETTER = {
  id: '1',
  address: '+212612345678',
  language: 'ar',
  subject: '',
  body: 'تويزة: 123456 & {to} "x" #?\r\nHost: evil',
  messageId: 'code.abc',
  tries: 0,
} as const

const settings = (origin: string, changes: Partial<SmsSettings> = {}): SmsSettings => ({
  url: `${origin}/send?to={to}&text={text}&from={from}`,
  body: null,
  headers: { authorization: 'Bearer k' },
  sender: 'Twiza',
  ...changes,
})
const well = (response: ServerResponse) => response.end('{"ok":true}')

test('a message goes by GET with every letter encoded, under its message id', async () => {
  await withProvider(well, async (origin, taken) => {
    await smsGateway(settings(origin)).send(LETTER)
    const [one] = taken
    assert.ok(one !== undefined)
    const { searchParams, pathname } = new URL(one.url, origin)
    assert.deepEqual([one.method, pathname, one.key], ['GET', '/send', 'code.abc'])
    assert.equal(searchParams.get('to'), LETTER.address)
    assert.equal(searchParams.get('text'), LETTER.body)
    assert.equal(searchParams.get('from'), 'Twiza')
    assert.equal(one.headers.authorization, 'Bearer k')
    assert.equal(one.headers.host, new URL(origin).host)
  })
})

test('or by POST, inside the texts of the JSON that the operator wrote', async () => {
  await withProvider(well, async (origin, taken) => {
    const body = '{"messages":[{"to":"{to}","content":{"text":"{text}"}}],"from":"{from}","flash":false}'
    await smsGateway(settings(origin, { url: `${origin}/v1/sms`, body })).send(LETTER)
    const [one] = taken
    assert.deepEqual([one?.method, one?.headers['content-type']], ['POST', 'application/json'])
    assert.deepEqual(JSON.parse(one?.body ?? ''), {
      messages: [{ to: LETTER.address, content: { text: LETTER.body } }],
      from: 'Twiza',
      flash: false,
    })
  })
})

test('an answer that is no success, a redirection and silence are failures', async () => {
  const refusal = (status: number) => (response: ServerResponse) =>
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('no credit')
  for (const status of [500, 402, 302])
    await withProvider(refusal(status), async (origin) => {
      await assert.rejects(smsGateway(settings(origin)).send(LETTER))
    })
  await withProvider(
    () => undefined,
    async (origin) => {
      const since = performance.now()
      await assert.rejects(smsGateway(settings(origin), 200).send(LETTER))
      assert.ok(performance.now() - since < 2000)
    },
  )
})

test('a message that a broken answer made us send again is the same one for the provider', async () => {
  let asked = 0
  const breaksOnce = (response: ServerResponse) => {
    asked += 1
    if (asked === 1) response.destroy()
    else response.end('ok')
  }
  await withProvider(breaksOnce, async (origin, taken) => {
    await withDatabase(async ({ db }) => {
      const now = new Date('2026-11-22T08:00:00Z')
      await db.transaction().execute((trx) =>
        queueLetter(trx, {
          projectId: null,
          channel: 'phone',
          address: LETTER.address,
          language: 'ar',
          subject: '',
          body: 'x',
          messageId: 'code.once',
          at: now,
          kind: 'code',
        }),
      )
      const { send } = smsGateway(settings(origin))
      const at = (seconds: number) => ({ now: () => new Date(now.getTime() + seconds * 1000) })
      assert.equal(await sendLetters(db, 'phone', send, at(0)), 0)
      assert.equal(await sendLetters(db, 'phone', send, at(31)), 1)
      assert.equal(await sendLetters(db, 'phone', send, at(3600)), 0)
      assert.deepEqual(
        taken.map(({ key }) => key),
        ['code.once', 'code.once'],
      )
    })
  })
})

test('a code that nobody could carry for five minutes is not carried any more', async () => {
  await withDatabase(async ({ db }) => {
    const now = new Date('2026-11-22T08:00:00Z')
    const letter = {
      projectId: null,
      channel: 'phone',
      address: LETTER.address,
      language: 'ar',
      subject: '',
      body: 'x',
      at: now,
    } as const
    await db.transaction().execute(async (trx) => {
      await queueLetter(trx, { ...letter, messageId: 'notice' })
      await queueLetter(trx, { ...letter, messageId: 'code', kind: 'code' })
    })
    const order: string[] = []
    const send = async ({ messageId }: { readonly messageId: string }) => {
      order.push(messageId)
      throw new Error('down')
    }
    await sendLetters(db, 'phone', send, { now: () => now })
    assert.deepEqual(order, ['code', 'notice'], 'codes first')
    await sendLetters(db, 'phone', send, { now: () => new Date(now.getTime() + 301_000) })
    assert.deepEqual(order, ['code', 'notice', 'notice'])
    await sendLetters(db, 'phone', send, { now: () => new Date(now.getTime() + 3_600_000), only: 'code' })
    assert.equal(order.length, 3)
  })
})
