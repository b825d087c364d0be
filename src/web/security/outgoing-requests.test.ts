/** the server asks nobody for anything: no address that is typed is followed, whoever types it wherever. */
import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { globSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { smtpGateway } from '../../mail/smtp-gateway.ts'
import { FORM_FIELDS } from './testing/form-fields.ts'
import { ask, type Question } from './testing/ask.ts'
import { FROM_HERE, type HostileSite, openHostileSite } from './testing/hostile-site.ts'
import { inwardAddresses } from './testing/inward-addresses.ts'
import { addressesOf, questionNames } from './testing/pages.ts'

let site: HostileSite
let canary: Server
let port = 0
let hits = 0
/** Sockets that this process opened, but for those to its database. */
const opened: string[] = []
let databasePort: unknown

function onSocket(message: unknown): void {
  const { socket } = message as { socket: Socket }
  socket.once('connect', () => {
    if (!socket.remotePort || socket.remotePort === databasePort) return
    opened.push(`${socket.remoteAddress}:${socket.remotePort}`)
  })
}

before(async () => {
  canary = createServer((request, reply) => {
    hits += 1
    const status = /\/redirect\/(\d+)/.exec(request.url ?? '')?.[1]
    reply.writeHead(status === undefined ? 200 : Number(status), { location: '/canary' }).end('canary')
  })
  await new Promise<void>((done) => canary.listen(0, '::', done))
  port = (canary.address() as AddressInfo).port
  site = await openHostileSite()
  databasePort = await portOfDatabase()
  subscribe('net.client.socket', onSocket)
})
after(async () => {
  unsubscribe('net.client.socket', onSocket)
  await site.close()
  await new Promise((done) => canary.close(done))
})

async function portOfDatabase(): Promise<number> {
  const { sql } = await import('kysely')
  const { rows } = await sql<{ port: number }>`select current_setting('port')::integer as port`.execute(
    site.db,
  )
  return rows[0]?.port ?? 0
}

test('the listener hears who asks, and so does the ear for sockets', async () => {
  await (await fetch(`http://127.0.0.1:${port}/canary`)).text()
  assert.equal(hits, 1)
  assert.deepEqual(opened, [`127.0.0.1:${port}`])
  hits = 0
  opened.length = 0
})

/** Every field that forms and programs send. */
const FIELDS = [...FORM_FIELDS, 'beside', 'url', 'callback', 'webhook', 'image', 'lang']

/** One address in every field of every form and body, every question and every header. */
function questionsWith(
  address: string,
  names: ReadonlySet<string>,
  pages: readonly string[],
  k: number,
): readonly Question[] {
  const all = Object.fromEntries(FIELDS.map((name) => [name, address]))
  const headers = {
    ...FROM_HERE,
    referer: address,
    'x-forwarded-for': address,
    'x-forwarded-host': address,
    'user-agent': address,
    forwarded: `for=${address}`,
    'accept-language': address,
  }
  const safe = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace(/[^\x20-\x7e]/g, '')]),
  )
  const query = new URLSearchParams([...names, ...FIELDS].map((name) => [name, address.slice(0, 80)]))
  const l = ['ar', 'fr', 'zgh', 'en'][k % 4]
  const { simulation, bank } = site.shown
  const forms: Question[] = [
    `/${l}/ideas`,
    `/${l}/ideas/alike.json`,
    `/${l}/ideas/verify`,
    `/${l}/simulations`,
    `/${l}/projects/${bank.projects[0]}/report`,
    `/${l}/ideas/${simulation}/withdraw`,
  ].map((url) => ({
    method: 'POST',
    url,
    headers: safe,
    form: {
      ...all,
      ...(url.endsWith('simulations') ? { model: 'argan-oil', territory: '' } : {}),
      ...(url.endsWith('report') ? { rule: 'false' } : {}),
    },
  }))
  const bodies: Question[] = ['/api/v1/ideas', '/api/v1/simulations', '/api/v1/programmes/match'].map(
    (url) => ({
      method: 'POST',
      url,
      headers: safe,
      json: { ...all, facts: { territory: address }, changes: { [address]: 1 } },
    }),
  )
  // one page a payload: together every page at least once
  const gets = [k].map(
    (n): Question => ({
      method: 'GET',
      url: `${pages[n % pages.length]?.split('?')[0]}?${query}`,
      headers: safe,
    }),
  )
  return [
    ...forms,
    ...bodies,
    ...gets,
    { method: 'GET', url: `/s/${encodeURIComponent(address.slice(0, 190))}`, headers: safe },
  ]
}

test('0 of 200 addresses put into every field, question and header is followed', async () => {
  const addresses = inwardAddresses(port)
  assert.ok(addresses.length >= 200, String(addresses.length))
  const pages = addressesOf(site.routes, site.shown).filter((url) => !/\/hostile-[1-9]/.test(url))
  const names = new Set<string>()
  for (const url of pages.filter((one) => one.startsWith('/fr')))
    for (const name of questionNames((await ask(site.app, { method: 'GET', url })).body)) names.add(name)
  let asked = 0
  const broken: string[] = []
  for (const [k, address] of addresses.entries())
    for (const question of questionsWith(address, names, pages, k)) {
      const { statusCode } = await ask(site.app, question)
      if (statusCode >= 500) broken.push(`${question.url.slice(0, 60)} ${statusCode}`)
      asked += 1
    }
  console.log(`# ${asked} requests, ${addresses.length} addresses, ${hits} followed`)
  assert.equal(hits, 0)
  assert.deepEqual(opened, [])
  assert.deepEqual([...new Set(broken)], [])
})

test('a dossier whose title is an address or a program of its typesetter fetches nothing', async () => {
  const address = `http://127.0.0.1:${port}/canary`
  for (const name of [`#image("${address}")`, `#import "@preview/x:1.0.0": * ${address}`]) {
    const saved = await ask(site.app, {
      method: 'POST',
      url: '/fr/simulations',
      headers: FROM_HERE,
      form: { model: 'argan-oil', name },
    })
    const path = String(saved.headers.location).split('?')[0]
    for (const file of ['dossier.pdf', 'model.xlsx'])
      assert.equal((await ask(site.app, { method: 'GET', url: `${path}/${file}` })).statusCode, 200, name)
  }
  assert.equal(hits, 0)
})

test('a letter goes to the mail server and nowhere else, whatever addresses it holds', async () => {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _session, done) => {
      for await (const part of stream) received.push(String(part))
      done()
    },
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const mailPort = (server.server.address() as AddressInfo).port
  opened.length = 0
  const mailer = smtpGateway({ url: `smtp://127.0.0.1:${mailPort}`, from: 'Twiza <bank@example.org>' })
  for (const [k, address] of inwardAddresses(port).slice(0, 20).entries())
    await mailer.send({
      id: String(k),
      address: 'amina@example.org',
      subject: `${address} <img src=${address}>`,
      body: `${address}\n<img src="${address}">`,
      messageId: `m${k}`,
      language: 'fr',
      tries: 0,
    })
  mailer.close()
  await new Promise<void>((done) => server.close(done))
  assert.equal(received.length > 0, true)
  assert.equal(hits, 0)
  assert.deepEqual(new Set(opened), new Set([`127.0.0.1:${mailPort}`]))
})

const SOURCE = resolve(import.meta.dirname, '../..')
/** What can open a connection, and the files that may, each with its reason. */
const CONNECTS =
  /\bfetch\(|\bfrom '(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/promises)?'|\bfrom '(?:undici|axios|got|node-fetch|ws|nodemailer|openid-client)'|new (?:WebSocket|EventSource|XMLHttpRequest)\b|sendBeacon\(/
const MAY_CONNECT: Readonly<Record<string, string>> = {
  'mail/smtp-gateway.ts': 'letters, to the mail server that SMTP_URL names',
  'mail/sms-gateway.ts': 'text messages, to the gateway that SMS_GATEWAY_URL names',
  'operations/oidc-provider.ts': 'accounts of another service, from the service that OIDC_ISSUER names',
  'storage/file/clamd.ts': 'documents, to the virus scanner that CLAMD_HOST names',
  'web/islands/passkey-island.ts':
    'in the browser: fetches and sends the challenge of a passkey on this site',
  'web/idea/send-from-phone.ts': 'in the browser: sends the idea to this site',
  'web/dossier-offline/send-answers.ts': 'in the browser: sends answers of a dossier to this site',
  'watch-submissions.ts': 'asks this site itself whether it lives',
  'web/attendance-offline/send-taps.ts': 'in the browser: sends taps of the door to this site',
  'web/attendance-offline/worker-part.ts': 'in the browser: passes on requests of the page',
  'web/islands/recount-island.tsx': 'in the browser: reads the published ballots from this site',
  'web/dossier-offline/worker-part.ts': 'in the browser: passes on requests of the page',
  'web/offline/copies.ts': 'in the browser: keeps copies of pages of this site',
  'web/idea/alike-while-typing.ts': 'in the browser: asks this site what is alike',
  'web/islands/promise-picture.ts': 'in the browser: reads parts of a promise from this site',
  'web/islands/offline-worker.ts': 'in the browser: passes on requests of the page',
  'web/islands/search-island.ts': 'in the browser: asks this site for suggestions',
}

test('no other file of the program can open a connection', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: SOURCE }).filter(
    (file) => !/\.test\.tsx?$|(^|\/)testing(\/|\.ts)/.test(file),
  )
  assert.ok(files.length > 300)
  const connecting = files.filter((file) => CONNECTS.test(readFileSync(resolve(SOURCE, file), 'utf8')))
  assert.deepEqual(connecting.sort(), Object.keys(MAY_CONNECT).sort())
})
